import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AskAgain, type AskRefusal, fieldNames } from '../../../content/answers.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import { normalPhone } from '../../../content/forms/phone.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedIn } from '../../../content/forms/typed.ts';
import type { Locale } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import type { Form } from '../../../content/snapshot.ts';
import { codeIn } from '../../signup/code.ts';
import { doubtOf } from '../../signup/http/doubt.ts';
import { addressOf, NetworkCount, networkOf } from '../../signup/http/network.ts';
import { refuse, refusedFromElsewhere, seeOther, sendJson } from '../../signup/http/respond.ts';
import { mostFromNetwork } from '../../signup/http/take-sign-up.ts';
import type { DeskPart, DeskParts } from '../http/desk-part.ts';
import { type Body, BodyTooLarge, BodyUnreadable, letItEnd, readBody, unreadable } from '../http/read-body.ts';
import { shower } from '../http/show.ts';
import { tracesOf } from '../inbox/decisions/person.ts';
import { addText } from './add-text.ts';
import { codeOfRequestAddress, requestAddress } from './address.ts';
import { askedPage } from './asked-page.ts';
import { type Came, cleanFiles, filesFor, withFilesAgain } from './clean-files.ts';
import { Busy } from './files/turns.ts';
import { confirmRequests } from './letters.ts';
import { PayloadRequestStore } from './payload-request-store.ts';
import type { Request } from './request.ts';
import { contentKey } from './request-key.ts';
import { requestRoute } from './request-route.ts';
import { overdueRequests, purgeRequests } from './retention.ts';
import { sameRequest, takeRequest } from './take-request.ts';

const hour = 60 * 60_000;
/** Tries to find a request by its code, per network and hour: a code is one of 34 million, and the number must fit too. */
const mostFinds = 20;
/** Bytes of what is added to a request: 3,000 characters are up to 27,000 once they are sent. */
const largestText = 64 * 1024;
/** A page about the weather: nothing in it says where somebody came from. */
const elsewhere = 'https://www.knmi.nl/home';
const dids = ['sent', 'added'] as const;

/** Requests for help on the site: a form is sent, its page is shown and found again, something is added. Also mails of receipt, and what is to be emptied. */
export function requestPart(parts: DeskParts): DeskPart {
  const { payload, snapshot, secret, siteUrl, proxies, now, log } = parts;
  const store = new PayloadRequestStore(payload);
  const show = shower(parts);
  const counts = { posts: new NetworkCount(hour), sent: new NetworkCount(hour), finds: new NetworkCount(hour) };
  const fromNetwork = (count: NetworkCount, request: IncomingMessage) => count.count(networkOf(addressOf(request, proxies)), now());
  /** What is being taken now, by its content: the same at the same time is drawn and stored once. */
  const underWay = new Map<string, Promise<Taken>>();
  const address = (lang: Locale, { code }: Request, did?: (typeof dids)[number]) => `${requestAddress(secret, lang, code)}${did ? `?did=${did}` : ''}`;

  async function ask(request: IncomingMessage, response: ServerResponse, lang: Locale, form: Form): Promise<void> {
    const json = request.headers.accept === 'application/json';
    let typed: Typed = {};
    const again = (more: Again, status: number) => (json ? sendJson(request, response, status, more) : show(request, response, { page: 'ask', lang, form: form.slug, typed: withoutSteps(typed), faults: [], ...more }, status));
    const refusedUnread = (refused: AskRefusal, status: number) => {
      letItEnd(request);
      return again({ refused }, status);
    };
    if (!form.open) return refusedUnread('closed', 409);
    if (fromNetwork(counts.posts, request) > mostFromNetwork) return refusedUnread('too-many', 429);
    try {
      const body = await readBody(request);
      typed = body.typed;
      const taken = await take(request, lang, form, body);
      if ('faults' in taken) return again({ faults: json ? taken.faults : withFilesAgain(form.fields, taken.faults, filesFor(form.fields, body.files)) }, 422);
      const to = address(lang, taken.request, 'sent');
      return json ? sendJson(request, response, 200, { address: to }) : seeOther(response, to);
    } catch (error) {
      if (error instanceof BodyTooLarge) return refusedUnread('too-large', 413);
      if (error instanceof BodyUnreadable) return json ? again({ refused: 'busy' }, 400) : refuse(response, 400, unreadable);
      // The reason may hold what somebody wrote, so its kind alone is told.
      if (!(error instanceof Busy)) log.error(`a request could not be stored: ${error instanceof Error ? error.name : 'unknown'}`);
      return again({ refused: 'busy' }, 503);
    }
  }

  /** Reads, cleans and stores what was sent. */
  async function take(request: IncomingMessage, lang: Locale, form: Form, { typed, files }: Body): Promise<Taken> {
    const came = filesFor(form.fields, files);
    const read = readAsk(form.fields, typed, { today: snapshot().day, files: Object.fromEntries(Object.entries(came).map(([name, { length }]) => [name, length])) });
    if ('faults' in read) return read;
    const { answers } = read;
    // A file of a question that was not asked is left out, as any other answer.
    const kept: Came = Object.fromEntries(Object.entries(came).filter(([name]) => name in answers));
    const content = await contentKey(secret, { form: form.slug, answers, files: kept });
    const going = underWay.get(content);
    if (going) return going;
    const taking = (async (): Promise<Taken> => {
      const same = await sameRequest(store, content, now());
      if ('request' in same) return same;
      const cleaned = await cleanFiles(kept);
      if ('faults' in cleaned) return cleaned;
      const words = Object.values(answers).filter((answer) => typeof answer === 'string').map((text) => text.replaceAll(siteUrl, ''));
      const doubt = doubtOf({ trap: [typed[fieldNames.trap] ?? ''].flat().join(''), took: Infinity, fromNetwork: fromNetwork(counts.sent, request), words });
      return { request: await takeRequest(store, { form, answers, language: lang, at: now(), content, doubted: doubt !== undefined, pictures: cleaned.pictures }) };
    })();
    underWay.set(content, taking);
    try {
      const taken = await taking;
      // It is stored: a mail that cannot be written now is written by the next round.
      if ('request' in taken && taken.request.confirm) await confirmRequests(parts, store).catch(() => {});
      return taken;
    } finally {
      underWay.delete(content);
    }
  }

  async function find(request: IncomingMessage, response: ServerResponse, lang: Locale): Promise<void> {
    const { typed } = await readBody(request, largestText);
    if (fromNetwork(counts.finds, request) > mostFinds) return show(request, response, { page: 'find-asked', lang, typed, found: 'too-many' }, 429);
    const code = codeIn(typedIn(typed, fieldNames.code));
    const found = code === undefined ? undefined : await opened(code);
    const reach = typedIn(typed, fieldNames.reach).trim();
    const { phones, emails } = tracesOf(found?.answers);
    const fits = found && (phones.includes(normalPhone(reach) ?? '-') || emails.includes(reach.toLowerCase()));
    return fits ? seeOther(response, address(lang, found)) : show(request, response, { page: 'find-asked', lang, typed, found: 'none' }, 404);
  }

  /** A request that is still there; what was emptied is gone, and a report is opened by its receipt alone. */
  async function opened(code: string): Promise<Request | undefined> {
    const row = await store.byCode(code);
    return row?.kind === 'request' && !row.emptiedAt ? row : undefined;
  }

  async function asked(request: IncomingMessage, response: ServerResponse, lang: Locale, part: string, post: boolean): Promise<void> {
    const code = codeOfRequestAddress(secret, part);
    const row = code === undefined ? undefined : await opened(code);
    const gone = () => show(request, response, { page: 'asked', lang }, 404);
    if (!row) return gone();
    const page = async (more: Parameters<typeof askedPage>[3], status: number) => show(request, response, await askedPage({ payload, secret }, lang, (await store.byId(row.id)) ?? row, more), status);
    if (!post) return page({ did: dids.find((did) => request.url?.endsWith(`?did=${did}`)) }, 200);
    const text = typedIn((await readBody(request, largestText)).typed, fieldNames.text);
    if (fromNetwork(counts.posts, request) > mostFromNetwork) return refuse(response, 429, say(lang, 'ask.tooMany'));
    const added = await addText(store, row.id, text, now());
    if (added === 'gone') return gone();
    if (added === 'full') return refuse(response, 409, say(lang, 'ask.busy'));
    return added === 'added' ? seeOther(response, address(lang, row, 'added')) : page({ did: added, text }, 422);
  }

  return {
    mayAnswer: (method, path) => requestRoute(method, path) !== undefined,
    async answer(request, response, path) {
      const route = requestRoute(request.method ?? 'GET', path);
      const form = route?.to === 'ask' ? snapshot().forms[route.form] : undefined;
      // A form that is not on the site takes nothing, as any other page; that of a report desk is for the report desk.
      if (!route || (route.to === 'ask' && form?.kind !== 'request')) return false;
      if (refusedFromElsewhere(request, response)) return true;
      try {
        if (route.to === 'leave') seeOther(response, elsewhere, { 'Clear-Site-Data': '"cache"' });
        else if (route.to === 'find') await find(request, response, route.lang);
        else if (route.to === 'asked') await asked(request, response, route.lang, route.part, route.post);
        else if (form) await ask(request, response, route.lang, form);
      } catch (error) {
        if (!(error instanceof BodyTooLarge || error instanceof BodyUnreadable)) throw error;
        letItEnd(request);
        refuse(response, error instanceof BodyTooLarge ? 413 : 400, unreadable);
      }
      return true;
    },
    round: async () => { await confirmRequests(parts, store); },
    purge: () => purgeRequests({ store, payload, zone: snapshot().globals.settings.timeZone }, now()),
    overdue: (at) => overdueRequests({ store }, at),
  };
}

/** What became of a form. */
type Taken = { readonly request: Request } | { readonly faults: readonly FormFault[] };
type Again = { readonly faults: AskAgain['faults'] } | { readonly refused: AskRefusal };

/** What was typed, without buttons. */
const withoutSteps = ({ [fieldNames.step]: _step, ...typed }: Typed): Typed => typed;
