import type { Mail, MailKind, NewMail, WithheldReason } from './mail.ts';

/** What is known of another mail of the same sign-up. */
export type MailBrief = Pick<Mail, 'id' | 'key' | 'kind' | 'to' | 'checksum' | 'state' | 'sentAt'>;

/** What became of a try. */
export type Outcome =
  | { readonly state: 'sent'; readonly at: number }
  | { readonly state: 'retry'; readonly nextAt: number; readonly lastError: string; readonly unsure: boolean }
  | { readonly state: 'failed'; readonly lastError: string; readonly unsure: boolean };

/** How the outbox stands. */
export interface MailCounts {
  /** Mails that still have to go, and since when the oldest waits, milliseconds since 1970. */
  readonly waiting: number;
  readonly oldest: number | undefined;
  readonly failed: number;
  /** Withheld because there is no mail server, and because the event was not on the site. */
  readonly unsent: number;
}

/** Where mails are kept. Each method is one step that happens wholly or not at all. */
export interface MailStore {
  /** Adds a mail; nothing when its key is there already. */
  add(mail: NewMail): Promise<Mail | undefined>;
  /** Mails that are due, the longest due first. */
  due(now: number, most: number): Promise<Mail[]>;
  /** Takes a mail to send it; nothing when another has it. Its attempts are one more then. */
  claim(seen: Mail, now: number): Promise<Mail | undefined>;
  /** Keeps what became of the try, unless the mail was tried again since. */
  settle(claimed: Mail, outcome: Outcome): Promise<void>;
  /** Nothing is sent of a mail that waits; not when another is at it. */
  withhold(seen: Mail, reason: WithheldReason): Promise<void>;
  /** Mails that are being sent since before a moment. */
  stuck(before: number): Promise<Mail[]>;
  /** Has a stuck mail tried again, marked as perhaps sent before. */
  free(seen: Mail, now: number): Promise<void>;
  /** Has mails tried that were withheld for want of a server since a moment. */
  release(since: number, now: number): Promise<void>;
  ofSignUp(signUp: string): Promise<MailBrief[]>;
  /** Letters about the same. */
  lettersAbout(about: string): Promise<MailBrief[]>;
  /** Deletes the letters about something, sent or not, and says how many there were. */
  deleteLetters(about: string): Promise<number>;
  /** Keys of the mails of a kind for a sitting. */
  keysOf(sitting: string, kind: MailKind): Promise<Set<string>>;
  counts(): Promise<MailCounts>;
}
