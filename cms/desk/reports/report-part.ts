import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, askSteps, fieldNames, type AskAgain, type Reported } from '../../../content/answers.ts';
import { dayIn } from '../../../content/dates/instant.ts';
import { length } from '../../../content/forms/typed-shapes.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedIn } from '../../../content/forms/typed.ts';
import type { Locale } from '../../../content/locales.ts';
import type { Form } from '../../../content/snapshot.ts';
import { keysOfReceipt, receiptIn, spokenReceipt } from '../../privacy/receipt.ts';
import { addressOf, NetworkCount, networkOf } from '../../signup/http/network.ts';
import { refuse } from '../../signup/http/respond.ts';
import type { DeskPart, DeskParts } from '../http/desk-part.ts';
import { type Body, BodyTooLarge, BodyUnreadable, letItEnd, readBody, unreadable } from '../http/read-body.ts';
import { shower } from '../http/show.ts';
import { cleanFiles, filesFor, withFilesAgain } from '../requests/clean-files.ts';
import { Busy, Turns } from '../requests/files/turns.ts';
import { PayloadRequestStore } from '../requests/payload-request-store.ts';
import { definitionOf } from '../requests/take-request.ts';
import { sealingKeys } from './key-store.ts';
import { fromNetwork, hashing, sameFor } from './limits.ts';
import { addToReport, type OpenedReport, openReport, saidTo } from './read-report.ts';
import { longestSaid } from './report-content.ts';
import { reportRoute } from './report-route.ts';
import { SameAgain } from './same-again.ts';
import { takeReport } from './take-report.ts';

const hour = 60 * 60_000;
type Result = { readonly status: number; readonly answer: Answer };

/**
 * The report desks on the site: a report is sealed before anything is kept, and is read again with its receipt. Everything is answered at the form's own address, so that
 * neither an address nor the browser's history holds more than the form itself. What somebody wrote is in memory only: what goes wrong is logged without its reason.
 */
export class ReportPart implements DeskPart {
  readonly #parts: DeskParts;
  readonly #store: PayloadRequestStore;
  readonly #sent = new NetworkCount(hour);
  readonly #opened = new NetworkCount(hour);
  readonly #reports = new SameAgain<string>(sameFor);
  readonly #additions = new SameAgain<boolean>(sameFor);
  readonly #turns = new Turns(hashing.running, hashing.waiting);
  readonly #show: ReturnType<typeof shower>;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#store = new PayloadRequestStore(parts.payload);
    // The reason may hold what somebody wrote, so it is told to nobody.
    this.#show = shower({ ...parts, log: { error: () => parts.log.error('report desk: a page could not be made') } });
  }

  mayAnswer(method: string, path: string): boolean {
    return reportRoute(method, path) !== undefined;
  }

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const route = reportRoute(request.method ?? 'GET', path);
    const form = route && this.#parts.snapshot().forms[route.form];
    if (!route || form?.kind !== 'report') return false;
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      refuse(response, 403, 'Ga terug naar de site en probeer het daar. Go back to the site and try it there.');
      return true;
    }
    let typed: Typed = {};
    const again = (more: Pick<AskAgain, 'refused'>, status: number): Result => ({ status, answer: { page: 'ask', lang: route.lang, form: form.slug, typed: withoutSteps(typed), faults: [], ...more } });
    let result: Result;
    try {
      const body = await readBody(request);
      typed = body.typed;
      result = await this.#carryOut(form, route.lang, body, networkOf(addressOf(request, this.#parts.proxies)), again);
    } catch (error) {
      if (error instanceof BodyUnreadable) {
        refuse(response, 400, unreadable);
        return true;
      }
      if (error instanceof BodyTooLarge) {
        letItEnd(request);
        result = again({ refused: 'too-large' }, 413);
      } else {
        // The reason may hold what somebody wrote here too.
        if (!(error instanceof Busy)) this.#parts.log.error('report desk: a report could not be taken or opened');
        result = again({ refused: 'busy' }, 503);
      }
    }
    await this.#show(request, response, result.answer, result.status);
    return true;
  }

  #carryOut(form: Form, lang: Locale, body: Body, network: string, again: (more: Pick<AskAgain, 'refused'>, status: number) => Result): Result | Promise<Result> {
    const step = typedIn(body.typed, fieldNames.step);
    if (step === askSteps.open || step === askSteps.add) return this.#open(form, lang, body.typed, network, step === askSteps.add, again);
    return this.#take(form, lang, body, network, again);
  }

  async #take(form: Form, lang: Locale, { typed, files }: Body, network: string, again: (more: Pick<AskAgain, 'refused'>, status: number) => Result): Promise<Result> {
    const { payload, snapshot, now } = this.#parts;
    if (!form.open) return again({ refused: 'closed' }, 409);
    const came = filesFor(form.fields, files);
    const wrong = (faults: readonly FormFault[]): Result => ({ status: 422, answer: { page: 'ask', lang, form: form.slug, typed: withoutSteps(typed), faults: withFilesAgain(form.fields, faults, came) } });
    const counts = Object.fromEntries(Object.entries(came).map(([field, { length: n }]) => [field, n]));
    const read = readAsk(form.fields, typed, { today: dayIn(new Date(now()), snapshot().globals.settings.timeZone), files: counts });
    if ('faults' in read) return wrong(read.faults);
    const keys = await sealingKeys(payload, form.slug);
    if (Object.keys(keys).length === 0) return again({ refused: 'closed' }, 409);
    const sent = this.#sent.count(network, now());
    if (sent > fromNetwork.most) return again({ refused: 'too-many' }, 429);
    // Files of a question that was not asked are not even opened.
    const cleaned = await cleanFiles(Object.fromEntries(Object.entries(came).filter(([field]) => field in read.answers)));
    if ('faults' in cleaned) return wrong(cleaned.faults);
    const pictures = Object.entries(cleaned.pictures).flatMap(([field, ones]) => ones.map(({ type, data }) => ({ field, type, bytes: Buffer.from(data, 'base64') })));
    const receipt = await this.#reports.once([form.slug, lang, network, JSON.stringify(typed), ...pictures.map(({ bytes }) => bytes)], now(), () => takeReport({ store: this.#store, keysOf: this.#keysOf }, {
      form: form.slug, definition: definitionOf(form), at: now(), doubted: sent > fromNetwork.doubted || typedIn(typed, fieldNames.trap).trim() !== '',
      content: { language: lang, answers: read.answers, files: pictures.map(({ field, type }) => ({ field, type })) }, files: pictures.map(({ bytes }) => bytes),
    }, keys));
    return { status: 200, answer: { page: 'reported', lang, form: form.slug, is: 'sent', receipt: spokenReceipt(receipt) } };
  }

  async #open(form: Form, lang: Locale, typed: Typed, network: string, add: boolean, again: (more: Pick<AskAgain, 'refused'>, status: number) => Result): Promise<Result> {
    const { payload, now } = this.#parts;
    const page = (more: Omit<Reported, 'page' | 'lang' | 'form'>, status: number): Result => ({ status, answer: { page: 'reported', lang, form: form.slug, ...more } });
    if (this.#opened.count(network, now()) > fromNetwork.opens) return page({ is: 'too-many' }, 429);
    const receipt = receiptIn(typedIn(typed, fieldNames.receipt));
    const opened = receipt && (await openReport({ store: this.#store, keysOf: this.#keysOf }, form.slug, receipt));
    if (!receipt || !opened) return page({ is: 'none' }, 404);
    const show = async (report: OpenedReport, did: Reported['did'], status: number, text?: string) =>
      page({ is: 'open', receipt: spokenReceipt(receipt), state: report.row.state, at: report.row.at, said: await saidTo(report), did, text }, status);
    if (!add) return show(opened, undefined, 200);
    const text = typedIn(typed, fieldNames.text).replace(/\r\n?/g, '\n').trim();
    if (text === '') return show(opened, 'empty', 422);
    if (length(text) > longestSaid) return show(opened, 'long', 422, text);
    const keys = await sealingKeys(payload, form.slug);
    if (Object.keys(keys).length === 0) return again({ refused: 'closed' }, 409);
    const added = await this.#additions.once([receipt, text], now(), () => addToReport(this.#store, opened, text, keys, now()));
    const after = added ? await this.#store.byCode(opened.row.code) : undefined;
    return after?.sealed ? show({ keys: opened.keys, row: { ...after, sealed: after.sealed } }, 'added', 200) : again({ refused: 'busy' }, 503);
  }

  readonly #keysOf = (receipt: string) => this.#turns.take(() => keysOfReceipt(this.#parts.secret, receipt));
}

/** What was typed, without buttons and receipts. */
const withoutSteps = ({ [fieldNames.step]: _step, [fieldNames.receipt]: _receipt, ...typed }: Typed): Typed => typed;

export const reportPart = (parts: DeskParts): DeskPart => new ReportPart(parts);
