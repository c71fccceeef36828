import { createHash } from 'node:crypto';
import type { BasePayload } from 'payload';
import type { Locale } from '../../content/locales.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { type Frame, framed, type Part } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Composed, LetterKind } from './mail.ts';
import { PayloadMailStore } from './payload-mail-store.ts';
import { type Piece, plainText } from './pieces.ts';

/** A letter before it is written: a mail about something else than a sign-up. */
export interface NewLetter {
  readonly kind: LetterKind;
  /** What it is about, such as `request 12` or `volunteer 7`: letters about the same go one after the other, and `deleteLetters` takes them all. */
  readonly about: string;
  /** Which of several letters of this kind: the moment of an answer, the slug of a shift. The same `about`, `kind` and `once` is the same letter. */
  readonly once?: string | undefined;
  /** The person's e-mail address and name. */
  readonly to: string;
  readonly name?: string | undefined;
  /** The person's language. */
  readonly lang: Locale;
  readonly subject: readonly Piece[];
  /** What stands between the greeting and the goodbye. */
  readonly parts: readonly Part[];
  /** The letter in one Dutch sentence, for whoever helps to read. */
  readonly dutch: string;
  /** The message that says why the person gets this, such as `mail.asked.why`. */
  readonly why: Frame['why'];
  /** An iCalendar file, where the letter says when to come. */
  readonly ics?: string | undefined;
  /** From when on it says something that is no longer true and does not go, milliseconds since 1970. */
  readonly until?: number | undefined;
  /** Id of the account that wrote it, as text. */
  readonly by?: string | undefined;
}

export interface LetterParts {
  readonly payload: Pick<BasePayload, 'db'>;
  readonly settings: Snapshot['globals']['settings'];
  readonly now: number;
  /** Whether there is a mail server; without one letters are written and withheld. Otherwise as SMTP_URL says. */
  readonly sends?: boolean | undefined;
}

/**
 * Writes a letter into the outbox, once: who queues it a second time, after a crash or beside another process, finds it there and hears false. Not inside a
 * transaction: it writes on its own. The sweep sends it within half a minute; tell `onMail` for sooner.
 */
export async function queueLetter({ payload, settings, now, sends = Boolean(process.env.SMTP_URL) }: LetterParts, letter: NewLetter): Promise<boolean> {
  const { kind, about, once, to, until, by } = letter;
  const added = await new PayloadMailStore(payload).add({
    ...composeLetter(letter, settings), key: letterKey(about, kind, once), kind, about, until, by, to, signUp: '', sitting: '', turn: 0, queuedAt: now, nextAt: now,
    ...(sends ? { state: 'queued' } : { state: 'withheld', reason: 'no-server' }),
  });
  return added !== undefined;
}

/** The key of a letter in the outbox. */
export const letterKey = (about: string, kind: LetterKind, once = ''): string => `${about}:${kind}:${once}`;

/** Deletes the letters about something, sent or not: with what they are about. Says how many there were. */
export const deleteLetters = (payload: Pick<BasePayload, 'db'>, about: string): Promise<number> => new PayloadMailStore(payload).deleteLetters(about);

/** Writes a letter in the person's language. Pure: the same letter gives the same mail. */
export function composeLetter({ to, name, lang, subject, parts, dutch, why, ics }: NewLetter, settings: LetterParts['settings']): Composed {
  const letter = { lang, subject: plainText(subject, lang), parts: framed({ lang, settings, name, parts, dutch, why }) };
  const text = letterText(letter);
  return {
    language: lang, subject: letter.subject, text, html: letterHtml(letter), ics, headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
    checksum: createHash('sha256').update([to, letter.subject, text, (ics ?? '').replace(/^DTSTAMP:.*$/gm, '')].join('\0')).digest('hex'),
  };
}
