import type { Endpoint, PayloadRequest } from 'payload';
import { type Person, personOf } from '../../access/role.ts';
import { isLocale, type Locale } from '../../../content/locales.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import type { Words } from '../../fields/words.ts';
import { mayNotSee, notArrived, refusal } from '../../signup/admin/pages/refusal.ts';
import { leadTo, postedForm, valueOf } from '../../signup/admin/posted.ts';
import { sentence } from '../../validation/sentence.ts';
import { addressOf } from '../queue/address.ts';
import { placeOf } from '../queue/place.ts';
import { translates } from '../work/decisions.ts';
import { type Outcome, outcomeWords } from '../work/outcomes.ts';
import { type DocumentAt, documentAt, type PartAt } from '../work/part-at.ts';

type Handler = Endpoint['handler'];

export const noLanguage: Words = { nl: 'Deze taal staat niet bij uw account. Vraag het een beheerder.', en: 'This language is not one of your account. Ask an admin.' };
export const noDocument: Words = { nl: 'Deze tekst is er niet meer.', en: 'This text is not there any more.' };
const noPart: Words = { nl: 'Dit blok is er niet meer. Wat u schreef, is niet bewaard.', en: 'This block is not there any more. What you wrote was not saved.' };

export const wantsJson = (req: PayloadRequest): boolean => req.headers.get('Accept') === 'application/json';

/** Why something is refused: a page with a sentence, or the sentence alone for a script. */
export function refuse(req: PayloadRequest, status: number, words: Words): Response {
  return wantsJson(req) ? Response.json({ ok: false, message: sentence(req, words) }, { status, headers: { 'Cache-Control': 'no-store' } }) : refusal(req, status, words);
}

export interface Asked { readonly req: PayloadRequest; readonly person: Person; readonly typed: Typed }

/** An endpoint for who translates or edits. Nothing is read for anybody else. The cookie of a form on another site is not taken, so nobody is signed in there. */
export const forTranslators = (work: (asked: Asked) => Promise<Response>): Handler => async (req) => {
  const person = personOf(req);
  if (!person || !['admin', 'editor', 'translator'].includes(person.role)) return refuse(req, 403, mayNotSee);
  const typed = await postedForm(req);
  return typed ? work({ req, person, typed }) : refuse(req, 400, notArrived);
};

/** The language that was asked for, if this person translates into it. */
export function languageFor({ person }: Pick<Asked, 'person'>, asked: string): Locale | undefined {
  return isLocale(asked) && translates(person, asked) ? asked : undefined;
}

/** An endpoint about one document in one language (`document`, `language`). */
export const forDocument = (work: (at: DocumentAt, asked: Asked) => Promise<Response>): Handler => forTranslators(async (asked) => {
  const { req, person, typed } = asked;
  const locale = languageFor(asked, valueOf(typed, 'language'));
  if (!locale) return refuse(req, 403, noLanguage);
  const name = valueOf(typed, 'document');
  const place = placeOf(req.payload, name);
  const at = place && await documentAt(req, person, place, name, locale, Date.now());
  return at ? work(at, asked) : refuse(req, 404, noDocument);
});

/** An endpoint about one part of it (`part`). */
export const forPart = (work: (at: PartAt, asked: Asked) => Promise<Response>): Handler => forDocument((at, asked) => {
  const part = valueOf(asked.typed, 'part');
  return at.texts.some((text) => text.part === part) ? work({ ...at, part }, asked) : Promise.resolve(refuse(at.req, 404, noPart));
});

/** Back to the page, which says what came of it; for a script the sentence. @param part the part that is shown next */
export function answer({ req, document, locale }: DocumentAt, outcome: Outcome, part: string | undefined): Response {
  const [words, ok] = outcomeWords[outcome];
  if (wantsJson(req)) return Response.json({ ok, outcome, message: sentence(req, words) }, { status: ok ? 200 : 409, headers: { 'Cache-Control': 'no-store' } });
  return leadTo(`${addressOf(req.payload.config.routes.admin, document, locale, { ...(part === undefined ? {} : { part }), did: outcome })}#part`);
}
