import { createHash } from 'node:crypto';
import type { BasePayload } from 'payload';
import { type Locale, sourceLocale } from '../../../content/locales.ts';
import { type MessageKey, say } from '../../../content/messages.ts';
import { pick } from '../../../content/pick.ts';
import { sentence } from '../../../content/sentence.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import type { Part } from '../../mail/letter.ts';
import { type NewLetter, queueLetter } from '../../mail/letters.ts';
import { inLanguage, leftToRight, type Piece, plainText, sayPieces, typed } from '../../mail/pieces.ts';
import { spokenCode } from '../../signup/code.ts';
import { personOf, tracesOf } from '../inbox/decisions/person.ts';
import { requestAddress } from './address.ts';
import type { Request } from './request.ts';
import type { RequestStore } from './store.ts';

/** What letters about requests stand on. */
export interface Post {
  readonly payload: Pick<BasePayload, 'db'>;
  readonly snapshot: () => Snapshot;
  readonly secret: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly now: () => number;
  readonly onMail: () => void;
}

/** Letters about one request, as the outbox names them: they go with it. */
export const lettersAbout = (id: Request['id']): string => `request ${id}`;

/** The letter that says that we have what somebody sent: the code, the promise and the page. Nothing when no address was given. */
export const askedLetter = (request: Request, links: Pick<Post, 'secret' | 'siteUrl'>): NewLetter | undefined => letter(request, links, {
  kind: 'asked',
  parts: (lang, { open, code, title }) => [
    { as: 'heading', pieces: [say(lang, 'asked.sent')] }, title, code, text(say(lang, 'asked.code.hint')),
    ...(request.definition.promiseDays ? [text(say(lang, 'ask.promise', { n: request.definition.promiseDays }))] : []), open,
  ],
});

/** The letter with what the desk answers, in whatever language it was written. Nothing when no address was given. */
export const answerLetter = (request: Request, answer: string, links: Pick<Post, 'secret' | 'siteUrl'>): NewLetter | undefined => letter(request, links, {
  kind: 'answered', once: answerId(request, answer),
  parts: (lang, { open, code, title }) => [
    { as: 'heading', pieces: [say(lang, 'mail.answered')] }, title, text(say(lang, 'mail.answered.text')), { as: 'said', text: typed(answer).text }, code,
    text(say(lang, 'mail.answered.more')), open,
  ],
});

/**
 * Queues the desk's answer, which stands in the request already, once. False when the person gave no e-mail address. Rejects when it could not be queued; then the same
 * again is one mail.
 */
export async function mailAnswer(post: Post, request: Request, answer: string): Promise<boolean> {
  const written = answerLetter(request, answer, post);
  if (!written) return false;
  await queueLetter({ payload: post.payload, settings: post.snapshot().globals.settings, now: post.now() }, written);
  post.onMail();
  return true;
}

const batch = 100;

/**
 * Writes to everybody who has not heard yet that we have what they sent. A crash between writing and taking note costs nothing: the next time finds the letter
 * there. Throws when one could not be written; all others are by then.
 */
export async function confirmRequests(post: Post, store: Pick<RequestStore, 'toConfirm' | 'confirmed'>): Promise<number> {
  let [written, failed] = [0, 0];
  for (const request of await store.toConfirm(batch)) {
    try {
      const receipt = askedLetter(request, post);
      if (receipt && (await queueLetter({ payload: post.payload, settings: post.snapshot().globals.settings, now: post.now() }, receipt))) written++;
      await store.confirmed(request.id);
    } catch {
      failed++;
    }
  }
  if (written > 0) post.onMail();
  if (failed > 0) throw new Error(`${failed} mails of receipt could not be written and will be tried again.`);
  return written;
}

interface About {
  readonly kind: 'asked' | 'answered';
  readonly once?: string;
  readonly parts: (lang: Locale, fixed: { readonly open: Part; readonly code: Part; readonly title: Part }) => readonly Part[];
}

function letter(request: Request, { secret, siteUrl }: Pick<Post, 'secret' | 'siteUrl'>, { kind, once, parts }: About): NewLetter | undefined {
  const { id, language: lang, code, answers } = request;
  const [to] = tracesOf(answers).emails;
  if (!to) return undefined;
  const subject: MessageKey = `mail.subject.${kind}`;
  const spoken = spokenCode(code);
  const title = titleOf(request, lang);
  const said = plainText(sayPieces(sourceLocale, subject, { form: titleOf(request, sourceLocale) }), sourceLocale);
  return {
    kind, once, about: lettersAbout(id), to, name: personOf(request).name, lang, subject: sayPieces(lang, subject, { form: title }), why: 'mail.asked.why',
    dutch: `${sentence(sourceLocale, said)} ${sentence(sourceLocale, `${say(sourceLocale, 'asked.code')}: ${spoken}`)}`,
    parts: parts(lang, {
      open: { as: 'link', label: say(lang, 'mail.asked.open'), href: `${siteUrl}${requestAddress(secret, lang, code)}` },
      code: { as: 'fact', label: say(lang, 'asked.code'), lines: [[{ ...leftToRight(spoken), strong: true }]] },
      title: { as: 'text', pieces: [typeof title === 'string' ? { text: title, dir: 'auto', strong: true } : { ...title, strong: true }] },
    }),
  };
}

function titleOf({ definition, form }: Request, lang: Locale): Piece {
  const title = pick(definition.title, lang);
  return title ? inLanguage(title.value, title.lang, lang) : form;
}

/** Which answer it is: a second click is the same, the same words on another day are not. */
const answerId = ({ said }: Request, answer: string): string =>
  createHash('sha256').update(`${said.findLast(({ from, text: line }) => from === 'desk' && line === answer)?.at ?? ''}\n${answer}`).digest('hex').slice(0, 24);

const text = (...pieces: readonly Piece[]): Part => ({ as: 'text', pieces });
