import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Feedback, fieldNames } from '../../content/answers.ts';
import { dayIn } from '../../content/dates/instant.ts';
import { type FeedbackKind, feedbackField, feedbackPath, isFeedbackKind, longestLine, pageOfFeedback } from '../../content/feedback.ts';
import { typedIn } from '../../content/forms/typed.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { BodyTooLarge, BodyUnreadable, letItEnd, readBody, unreadable } from '../desk/http/read-body.ts';
import { shower } from '../desk/http/show.ts';
import { monthlyMail } from '../review/monthly-mail.ts';
import { addressOf, NetworkCount, networkOf } from '../signup/http/network.ts';
import { refuse, refusedFromElsewhere, seeOther } from '../signup/http/respond.ts';
import { FeedbackStore } from './feedback-store.ts';
import { overdueFeedback, purgeFeedback } from './retention.ts';
import { saysSomething, withoutPersonalData } from './without-personal-data.ts';

const hour = 60 * 60_000;
/** Posts from one network in an hour: a whole class in a library may press a button. */
const mostFromNetwork = 200;
/** How often one network counts for a page, a language and a kind in a day. What is more is thanked for and not counted. */
const mostForPage = 5;
/** Bytes of what is sent: 300 characters are up to 2,700 once they are sent. */
const largest = 16 * 1024;
const dids = ['helped', 'missing', 'said', 'cleaned'] as const satisfies readonly Feedback['did'][];

interface Page { readonly lang: Locale; readonly path: string }

/** The two buttons at the foot of every page: counts a click, takes one line, and shows what follows. Also the monthly mail of what is to be looked at, and what is deleted in time. */
export function feedbackPart(parts: DeskParts): DeskPart {
  const { payload, snapshot, responder, proxies, now, log } = parts;
  const store = new FeedbackStore(payload);
  const show = shower(parts);
  const counts = { posts: new NetworkCount(hour), page: new NetworkCount(24 * hour) };
  const monthly = monthlyMail(parts);
  const zone = () => snapshot().globals.settings.timeZone;
  const today = () => dayIn(new Date(now()), zone());
  const answer = ({ lang, path }: Page, did: Feedback['did'], more: Partial<Feedback> = {}): Feedback => ({ page: 'feedback', lang, path, did, typed: {}, faults: [], ...more });

  /** The pages that were found to have the buttons, as long as nothing else is published. */
  let known: { readonly of: Snapshot; readonly pages: Set<string> } | undefined;
  async function hasButtons(page: Page): Promise<boolean> {
    const content = snapshot();
    if (known?.of !== content) {
      responder.use(content);
      known = { of: content, pages: new Set() };
    }
    const address = feedbackPath(page.lang, page.path);
    if (known.pages.has(address)) return true;
    if ((await responder.answer(answer(page, 'helped'))).status === 404) return false;
    known.pages.add(address);
    return true;
  }

  async function click(response: ServerResponse, page: Page, kind: FeedbackKind, network: string): Promise<void> {
    const times = counts.page.count(`${network} ${kind} ${page.lang} ${page.path}`, now());
    if (times <= mostForPage) await store.click(today(), { path: page.path, language: page.lang }, kind);
    seeOther(response, `${feedbackPath(page.lang, page.path)}?did=${kind}`);
  }

  async function takeLine(request: IncomingMessage, response: ServerResponse, page: Page, typed: string, network: string): Promise<void> {
    const again = (more: Partial<Feedback>, status: number) => show(request, response, answer(page, 'missing', { typed: { [fieldNames.text]: typed }, ...more }), status);
    if ([...typed.trim()].length > longestLine) return again({ faults: [{ field: fieldNames.text, fault: 'long', values: { n: longestLine } }] }, 422);
    const { text, removed } = withoutPersonalData(typed);
    if (!saysSomething(text)) return again({ faults: [{ field: fieldNames.text, fault: 'required' }] }, 422);
    const kept = counts.page.count(`${network} line ${page.lang} ${page.path}`, now()) <= mostForPage && (await store.say(today(), { path: page.path, language: page.lang }, text));
    if (!kept) return again({ refused: 'too-many' }, 429);
    return seeOther(response, `${feedbackPath(page.lang, page.path)}?did=${removed ? 'cleaned' : 'said'}`);
  }

  async function post(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
    const network = networkOf(addressOf(request, proxies));
    const { typed } = await readBody(request, largest);
    const kind = typedIn(typed, feedbackField);
    const text = typedIn(typed, fieldNames.text);
    const again = (refused: Feedback['refused'], status: number) => show(request, response, answer(page, kind === 'helped' ? 'helped' : 'missing', { refused, typed: { [fieldNames.text]: text } }), status);
    if (counts.posts.count(network, now()) > mostFromNetwork) return again('too-many', 429);
    if (!(await hasButtons(page))) return refuse(response, 404, say(page.lang, 'error.notFound.title'));
    try {
      return await (isFeedbackKind(kind) ? click(response, page, kind, network) : takeLine(request, response, page, text, network));
    } catch (error) {
      // The reason may hold what somebody wrote, so its kind alone is told.
      log.error(`feedback could not be stored: ${error instanceof Error ? error.name : 'unknown'}`);
      return again('busy', 503);
    }
  }

  return {
    mayAnswer: (method, path) => path.startsWith('/feedback/') && (method === 'POST' || method === 'GET' || method === 'HEAD'),
    async answer(request, response, path) {
      const page = pageOfFeedback(path);
      if (!page) return false;
      if (refusedFromElsewhere(request, response)) return true;
      if (request.method !== 'POST') {
        const did = dids.find((one) => request.url?.endsWith(`?did=${one}`));
        if (did) await show(request, response, answer(page, did), 200);
        else seeOther(response, page.path === '/' ? `/${page.lang}` : `/${page.lang}${page.path}`);
        return true;
      }
      try {
        await post(request, response, page);
      } catch (error) {
        if (!(error instanceof BodyTooLarge || error instanceof BodyUnreadable)) throw error;
        letItEnd(request);
        refuse(response, error instanceof BodyTooLarge ? 413 : 400, unreadable);
      }
      return true;
    },
    round: () => monthly.round(),
    purge: () => purgeFeedback(payload, zone(), now()),
    overdue: (at) => overdueFeedback(payload, zone(), at),
  };
}
