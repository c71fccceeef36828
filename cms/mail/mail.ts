import type { Locale } from '../../content/locales.ts';
import type { SignUp, Tell } from '../signup/store/store.ts';

/** What a mail tells: what changed, a reminder of the day before, one of two hours before, or what a host writes to all. */
export type MailKind = Tell | 'remind' | 'soon' | 'message';

/**
 * What a letter tells: a mail about something else than a sign-up, queued by `queueLetter`. `asked`: we have what somebody sent with a form. `answered`: what the desk answers.
 * `joined`: we have what a volunteer sent. `shift`: a shift that a volunteer took, gave back or lost. `shift-remind`: a reminder of a shift. `review`: what an account should look at this month.
 */
export const letterKinds = ['asked', 'answered', 'joined', 'shift', 'shift-remind', 'review'] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * `queued`: waits for its first try. `sending`: a process is at it. `retry`: waits for another try. `sent`: a mail server took it. `failed`: it was
 * refused for good, or tried for too long. `withheld`: nothing is sent, `reason` says why.
 */
export const mailStates = ['queued', 'sending', 'retry', 'sent', 'failed', 'withheld'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * Why a mail is withheld. `no-server`: SMTP_URL is not set. `lapsed`: the offer ran out or was answered. `over`: the event is over. `too-late`: the
 * moment of a reminder passed. `not-coming`: the person of a reminder does not come any more. `newer`: a newer mail tells how it is now.
 * `same`: the same was sent within the hour. `gone`: the sign-up is there no more. `unpublished`: its event is not on the site, so there was nothing to write.
 */
export const withheldReasons = ['no-server', 'lapsed', 'over', 'too-late', 'not-coming', 'newer', 'same', 'gone', 'unpublished'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** A mail as it is written: what the outbox keeps of it and what is sent. */
export interface Composed {
  readonly language: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An iCalendar file, where the mail says when to come or not to come. */
  readonly ics?: string | undefined;
  /** Further header lines by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Same for mails that say the same to the same address: SHA-256, without what the moment of writing adds. */
  readonly checksum: string;
}

/** A row of the outbox. Times are milliseconds since 1970. */
export interface Mail extends Composed {
  readonly id: string | number;
  /** Unique: one mail for one sign-up, kind and turn; one letter for what it is about and its kind. */
  readonly key: string;
  readonly kind: MailKind | LetterKind;
  /** Of a letter: what it is about, such as `request 12` or `volunteer 7`. Nothing of a mail about a sign-up. */
  readonly about?: string | undefined;
  /** Of a letter: from when on it says something that is no longer true, and does not go. */
  readonly until?: number | undefined;
  /** Id of the sign-up, as text; and slug of its sitting. Empty of a letter. */
  readonly signUp: string;
  readonly sitting: string;
  /** Slug of the session that a reminder is for. */
  readonly session?: string | undefined;
  /** The turn of the sign-up that is told; of two mails that tell a change the higher one is true. */
  readonly turn: number;
  readonly to: string;
  readonly state: MailState;
  readonly reason?: WithheldReason | undefined;
  readonly attempts: number;
  readonly queuedAt: number;
  /** When it is due; since when it is being sent. */
  readonly nextAt: number;
  readonly sendingSince?: number | undefined;
  readonly sentAt?: number | undefined;
  /** SMTP code and kind of the last failure; never an address. */
  readonly lastError?: string | undefined;
  /** It may have been sent before: it was found half-way after a crash, or the connection broke after it was handed over. */
  readonly possibleDouble: boolean;
  /** Id of the account that wrote a message, as text. */
  readonly by?: string | undefined;
}

/** A mail that is not there yet. */
export type NewMail = Omit<Mail, 'id' | 'attempts' | 'sendingSince' | 'sentAt' | 'lastError' | 'possibleDouble'>;

/** The address of the person's mail, in small letters; nothing when only a telephone number is known. */
export const addressee = ({ answers }: Pick<SignUp, 'answers'>): string | undefined => answers?.email || undefined;
