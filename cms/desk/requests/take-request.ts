import type { Answers } from '../../../content/forms/ask/answers.ts';
import type { Locale } from '../../../content/locales.ts';
import type { Form } from '../../../content/snapshot.ts';
import { newCode } from '../../signup/code.ts';
import { tracesOf } from '../inbox/decisions/person.ts';
import type { CleanPicture } from './files/cleaned.ts';
import type { Definition, Request } from './request.ts';
import { requestKey } from './request-key.ts';
import type { RequestFile, RequestStore } from './store.ts';

/** For how long the same content is the same request, in milliseconds. */
export const sameWithin = 24 * 60 * 60_000;

/** A form that was sent and is right. */
export interface Sent {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Locale;
  readonly at: number;
  /** `contentKey` of it. */
  readonly content: string;
  /** It may be a robot's: somebody of the desk looks at it first, and no mail goes. */
  readonly doubted: boolean;
  /** Its files drawn anew, by the name of the field. */
  readonly pictures: Readonly<Record<string, readonly CleanPicture[]>>;
}

/**
 * The request that has this content already: sent within a day, and not answered. Once the desk wrote something it is somebody's conversation, and the page
 * opens to nobody who only knows what was asked. Else the key that a new one gets.
 */
export async function sameRequest(store: Pick<RequestStore, 'byKey'>, content: string, at: number): Promise<{ readonly request: Request } | { readonly key: string }> {
  for (let ordinal = 0; ; ordinal++) {
    const key = requestKey(content, ordinal);
    const request = await store.byKey(key);
    if (!request) return { key };
    if (at - request.at < sameWithin && !request.emptiedAt && !request.said.some(({ from }) => from === 'desk')) return { request };
  }
}

/** Stores what was sent, once: the same again is the request that is there. When this resolves it survives a crash. */
export async function takeRequest(store: RequestStore, sent: Sent): Promise<Request> {
  for (;;) {
    const same = await sameRequest(store, sent.content, sent.at);
    if ('request' in same) return same.request;
    const files = filesOf(sent.pictures);
    const { form, answers, language, at, doubted } = sent;
    const added = await store.add({
      key: same.key, code: newCode(), kind: 'request', form: form.slug, language, cameBy: 'site', at, state: doubted ? 'doubted' : 'new', definition: definitionOf(form), answers, said: [], notes: [],
      files: files.length, confirm: !doubted && tracesOf(answers).emails.length > 0,
    }, files);
    // Another took the key, and then it is the same; or the code, and then there is another one.
    if (added) return added;
  }
}

/** What is kept of a form with each answer. */
export const definitionOf = ({ title, fields, promiseDays, keepDays }: Form): Definition => ({ title, fields, promiseDays, keepDays });

const filesOf = (pictures: Sent['pictures']): Omit<RequestFile, 'request'>[] =>
  Object.entries(pictures).flatMap(([field, ones]) => ones.map(({ type, data }, index) => ({ field, number: index + 1, type, data })));
