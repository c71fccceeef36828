import { randomUUID } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '../../access/role.ts';
import { dayIn } from '../../public/day.ts';
import { html } from '../../signup/admin/pages/markup.ts';
import { answerPage, privateHeaders } from '../../signup/admin/pages/page.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { signUpDesk } from '../../signup/desk.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom, typedIn } from '../../../content/forms/typed.ts';
import { logPage, logPath, type LogSaid } from './page/log-page.ts';
import { words } from './page/words.ts';
import { type Known, readQuestion } from './read-question.ts';
import { openQuestionStore } from './store/open-store.ts';
import type { QuestionStore } from './store/store.ts';
import { keyOfUndo, undoTokenOf } from './undo-token.ts';

/** Questions that a phone may send at once. */
const most = 500;

/** A request to the log from somebody of the desk. */
interface Asked {
  readonly req: PayloadRequest;
  readonly store: QuestionStore;
  readonly known: Known;
  readonly now: number;
  /** The page, with what is said on it. */
  page(said?: LogSaid, chosen?: { readonly topic?: string; readonly language?: string }): Response;
}

const json = (status: number, body: object): Response => Response.json(body, { status, headers: privateHeaders });

/** Opens the log to admins and the desk. Payload knows a person by the cookie only when the request came from this site's own pages, so no other site can send. */
const forDesk = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const language = languageOf(req.i18n?.language);
  const admin = req.payload.config.routes.admin;
  const refuse = (status: number, sentence: string, link?: string) =>
    answerPage({ language, title: sentence, status, body: html`<main><h1>${sentence}</h1><p><a href="${link ?? logPath}">${link ? words.toLogIn[language] : words.title[language]}</a></p></main>` });
  if (!hasRole(req, 'admin', 'desk')) return refuse(403, words.mayNot[language], `${admin}/login`);
  const desk = signUpDesk();
  if (!desk) return refuse(503, words.closed[language]);
  const { topics, organisations, globals: { settings } } = desk.snapshot();
  const now = desk.now();
  return work({
    req, now, store: openQuestionStore(req.payload),
    known: { topics: new Set(Object.keys(topics)), organisations: new Set(Object.keys(organisations)), today: dayIn(settings.timeZone, new Date(now)) },
    page: (said, chosen) => logPage({ language, snapshot: { topics, organisations }, key: randomUUID(), admin, said, ...(chosen && { chosen }) }),
  });
};

const secretOf = ({ req }: Asked): string => req.payload.secret;

/** One question by a form; the answer is the same page, with what was noted. */
async function byForm(asked: Asked, typed: Typed): Promise<Response> {
  const { store, known, now, page } = asked;
  const field = (name: string) => typedIn(typed, name);
  if (field('undo') !== '') {
    const key = keyOfUndo(secretOf(asked), field('undo'), now);
    return page({ kind: key !== undefined && (await store.remove(key)) ? 'undone' : 'too-late' });
  }
  if (field('refer') !== '') {
    const question = await referred(asked, field('refer'), field('referredTo'));
    return page({ kind: question ? 'referred' : 'too-late' });
  }
  const read = readQuestion({ key: field('key'), topic: field('topic'), language: field('language'), done: field('done') }, known);
  if ('faults' in read) return page({ kind: 'missing', faults: read.faults }, { topic: field('topic'), language: field('language') });
  const added = await store.add([read.question]);
  return page(added.length > 0 ? { kind: 'logged', question: read.question, undo: undoTokenOf(secretOf(asked), read.question.key, now) } : { kind: 'there' });
}

const referred = async (asked: Asked, token: string, organisation: string): Promise<boolean> => {
  const key = keyOfUndo(secretOf(asked), token, asked.now);
  return key !== undefined && asked.known.organisations.has(organisation) && asked.store.refer(key, organisation);
};

/** What a phone kept: each question is answered by its key, so that the phone may forget it. */
async function byScript(asked: Asked, sent: Readonly<Record<string, unknown>>): Promise<Response> {
  const { store, known, now } = asked;
  if (typeof sent.undo === 'string') {
    const key = keyOfUndo(secretOf(asked), sent.undo, now);
    return json(200, { undone: key !== undefined && (await store.remove(key)) });
  }
  if (typeof sent.refer === 'string') return json(200, { referred: await referred(asked, sent.refer, String(sent.referredTo)) });
  if (!Array.isArray(sent.questions) || sent.questions.length > most) return json(400, { message: 'Questions are a list.' });
  const read = sent.questions.map((one: unknown) => readQuestion(one, known));
  const questions = read.flatMap((one) => ('question' in one ? [one.question] : []));
  const added = new Set(questions.length > 0 ? await store.add(questions) : []);
  return json(200, {
    answers: read.map((one) => {
      if ('faults' in one) return { state: 'refused' };
      const { key } = one.question;
      return added.delete(key) ? { key, state: 'logged', undo: undoTokenOf(secretOf(asked), key, now) } : { key, state: 'there' };
    }),
  });
}

/** `/api/question-log`: the page of the log, and what it sends, as a form or as a list of what waited on a phone. */
export const questionLogEndpoints: Endpoint[] = [
  { path: '/question-log', method: 'get', handler: forDesk(async ({ page }) => page()) },
  {
    path: '/question-log', method: 'post',
    handler: forDesk(async (asked) => {
      const { req } = asked;
      if (req.headers.get('Content-Type')?.startsWith('application/json')) {
        const sent: unknown = await req.json?.().catch(() => undefined);
        return typeof sent === 'object' && sent !== null ? byScript(asked, sent as Record<string, unknown>) : json(400, { message: 'This is no JSON.' });
      }
      const form = await req.formData?.().catch(() => undefined);
      return form ? byForm(asked, typedFrom(form)) : asked.page({ kind: 'missing', faults: ['key'] });
    }),
  },
];
