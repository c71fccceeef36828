import { createHash } from 'node:crypto';
import { dayIn } from '../../content/dates/instant.ts';
import type { Sitting } from '../../content/forms/sitting.ts';
import type { Occurrence, Snapshot } from '../../content/snapshot.ts';
import { addressOf } from '../signup/address.ts';
import type { SignUp, Store } from '../signup/store/store.ts';
import { compose } from './compose.ts';
import { addressee, type Composed, type MailKind, type NewMail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { isWithin, wantsReminder, windowOf } from './reminders.ts';
import { languageOf, sessionsOf } from './telling.ts';

export interface OutboxParts {
  readonly store: Store;
  readonly mails: MailStore;
  /** A sitting as it is published. */
  readonly sitting: (slug: string) => Sitting | undefined;
  readonly snapshot: () => Snapshot;
  /** The server's secret, for the address of a sign-up. */
  readonly secret: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Whether there is a mail server: without one mails are written and withheld. */
  readonly sends: boolean;
  readonly now: () => number;
  /** Takes a sentence without personal data. */
  readonly log: (sentence: string) => void;
}

/** What a mail is written for, beside its sign-up. */
interface For { readonly kind: MailKind; readonly key: string; readonly session?: Occurrence | undefined; readonly message?: string | undefined; readonly by?: string | undefined }

const batch = 100;

/**
 * Writes mails into the outbox, each once: the key names sign-up, kind and turn, and is unique. Who writes it a second time, after a crash or beside another
 * process, finds it there.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Writes what is to be told of changes. A crash between writing and taking note costs nothing: the next time finds the mail there. */
  async takeUp(): Promise<void> {
    const { store } = this.#parts;
    const seen = new Set<string>();
    for (;;) {
      const rows = await store.toTell(batch);
      const fresh = rows.filter((row) => !seen.has(`${row.id}:${row.tellTurn}`));
      for (const row of fresh) {
        seen.add(`${row.id}:${row.tellTurn}`);
        if (row.tell) await this.#write(row, { kind: row.tell, key: `${row.id}:${row.tellTurn}` });
        await store.told(row);
      }
      if (fresh.length === 0 || rows.length < batch) return;
    }
  }

  /** Writes the reminders whose moment has come, for those whose place was certain before it. */
  async remind(): Promise<void> {
    const { store, sitting, snapshot, now } = this.#parts;
    const zone = snapshot().globals.settings.timeZone;
    for (const { slug } of await store.current(now())) {
      const published = sitting(slug);
      if (!published || published.cancelled) continue;
      for (const session of sessionsOf({ sitting: published })) {
        for (const kind of ['remind', 'soon'] as const) {
          const window = windowOf(kind, session, zone);
          if (isWithin(window, now())) await this.#remindAll(slug, session, kind, window.from);
        }
      }
    }
  }

  async #remindAll(slug: string, session: Occurrence, kind: 'remind' | 'soon', from: number): Promise<void> {
    const { store, mails } = this.#parts;
    const written = await mails.keysOf(slug, kind);
    for (const row of await store.ofSitting(slug)) {
      const key = `${row.id}:${kind}:${session.slug}`;
      if (!written.has(key) && wantsReminder(kind, row, from)) await this.#write(row, { kind, key, session });
    }
  }

  /**
   * Writes a host's message to everybody who comes, waits or has an offer. The same text on the same day is one message.
   * @param text in Dutch, as the host wrote it
   * @param by the account that wrote it
   * @returns how many get it, and how many can only be called; nothing when the sitting is not on the site
   */
  async messageAll(slug: string, text: string, by: string): Promise<{ readonly mailed: number; readonly toCall: number } | undefined> {
    const { store, sitting, snapshot, now } = this.#parts;
    if (!sitting(slug)) return undefined;
    const day = dayIn(new Date(now()), snapshot().globals.settings.timeZone);
    const once = createHash('sha256').update(`${day}\n${text}`).digest('hex').slice(0, 24);
    const rows = (await store.ofSitting(slug)).filter(({ state }) => state === 'confirmed' || state === 'waiting' || state === 'offered');
    const reached = rows.filter((row) => addressee(row));
    for (const row of reached) await this.#write(row, { kind: 'message', key: `${row.id}:message:${once}`, message: text, by });
    return { mailed: reached.length, toCall: rows.length - reached.length };
  }

  /** Writes one mail; none for somebody without an address. What cannot be written is kept as failed, so that a person of the desk calls. */
  async #write(row: SignUp, { kind, key, session, message, by }: For): Promise<void> {
    const { mails, sitting, now, sends, log } = this.#parts;
    const to = addressee(row);
    if (!to) return;
    const published = sitting(row.sitting);
    const kept: Omit<NewMail, keyof Composed> = {
      key, kind, to, by, signUp: String(row.id), sitting: row.sitting, session: session?.slug, turn: row.tellTurn, queuedAt: now(), nextAt: now(),
      ...(sends ? { state: 'queued' } : { state: 'withheld', reason: 'no-server' }),
    };
    const unwritten = { language: languageOf(row), subject: `${row.code}: ${kind}`, text: '', html: '', headers: {}, checksum: '' };
    if (!published) {
      await mails.add({ ...kept, ...unwritten, state: 'withheld', reason: 'unpublished' });
      return;
    }
    try {
      await mails.add({ ...kept, ...this.#compose(row, published, { kind, key, session, message }) });
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      log(`A mail (${kind}) could not be written: ${error.message}`);
      await mails.add({ ...kept, ...unwritten, state: 'failed' });
    }
  }

  #compose(row: SignUp, published: Sitting, { kind, session, message }: For): Composed {
    const { snapshot, siteUrl, secret, now } = this.#parts;
    try {
      return compose({ kind, row, sitting: published, session, message, snapshot: snapshot(), siteUrl, address: (lang) => addressOf(secret, lang, row.code), now: now() });
    } catch (error) {
      throw new CannotWrite(error instanceof Error ? error.name : 'unknown');
    }
  }
}

/** A fault of the program in writing a mail: it must not hold up the mails of others. Names the kind of fault, not what was in the mail. */
class CannotWrite extends Error {}
