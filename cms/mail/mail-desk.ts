import type { BasePayload } from 'payload';
import { sqliteStatements } from '../database/sqlite.ts';
import type { SignUpDesk } from '../signup/desk.ts';
import type { MailCounts } from './mail-store.ts';
import { Outbox } from './outbox.ts';
import { PayloadMailStore } from './payload-mail-store.ts';
import { patience } from './retry.ts';
import { Sender } from './sender.ts';
import type { MailServer } from './smtp.ts';

export interface MailDeskParts {
  readonly payload: Pick<BasePayload, 'db'> & { readonly logger: Pick<BasePayload['logger'], 'warn'> };
  readonly desk: Pick<SignUpDesk, 'store' | 'sitting' | 'snapshot'>;
  /** The mail server, `mailServerAt(SMTP_URL)`; without one mails are written and withheld, to be read in the admin. */
  readonly smtp?: MailServer | undefined;
  /** The address that mails come from, MAIL_FROM. */
  readonly from?: string | undefined;
  /** The server's secret, for the address of a sign-up. */
  readonly secret: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly now?: () => number;
}

/** Mail of this process: what is to be told is written, reminders too, and what is due is sent. */
export interface MailDesk {
  /**
   * Writes what is to be told, then reminders, frees what a crash left, sends what is due. Several at once do no harm; the second waits for the first and goes
   * round again. Rejects, when all steps were tried, with what went wrong with the database: the next sweep tries again.
   */
  sweep(): Promise<void>;
  /**
   * Writes a host's message, in Dutch, to everybody who comes, waits or has an offer; the next sweep sends it. Nothing when the sitting is not on the site.
   * @param by id of the account that wrote it
   * @throws RangeError when the text is empty or longer than `longestMessage` characters
   */
  messageAll(slug: string, text: string, by: string): Promise<{ readonly mailed: number; readonly toCall: number } | undefined>;
  counts(): Promise<MailCounts>;
  /** Begins no mail any more and waits for those that are being sent. */
  stop(): Promise<void>;
}

/** Most characters of a host's message. */
export const longestMessage = 2000;

/** Opens the mail of this process. Times are milliseconds since 1970. */
export function openMailDesk({ payload, desk, smtp, from, secret, siteUrl, now = Date.now }: MailDeskParts): MailDesk {
  const mails = new PayloadMailStore(payload);
  const log = (sentence: string) => payload.logger.warn(sentence);
  const { store, sitting, snapshot } = desk;
  const outbox = new Outbox({ store, mails, sitting: (slug) => sitting(slug), snapshot: () => snapshot(), secret, siteUrl, sends: smtp !== undefined, now, log });
  if (smtp && !from) throw new Error('MAIL_FROM must be set when SMTP_URL is.');
  const sender = smtp && new Sender({ store, mails, sitting: (slug) => sitting(slug), snapshot: () => snapshot(), server: smtp, from: from ?? '', now, log });
  // On SQLite there is no other process that could be sending now.
  const alone = sqliteStatements(payload.db) !== undefined;
  let begun = false;
  const begin = async () => {
    if (!sender || begun) return;
    await sender.freeStuck(alone ? 0 : undefined);
    // There is a server now: what was withheld for want of one is as if the server had been away.
    await mails.release(now() - patience, now());
    begun = true;
  };
  const round = async () => {
    // What fails in one step must not keep the others from their work, or a fault in a reminder would stop all mail.
    const faults: unknown[] = [];
    for (const step of [begin, () => outbox.takeUp(), () => outbox.remind(), () => sender?.freeStuck(), () => sender?.send()]) {
      await Promise.resolve(step()).catch((fault: unknown) => { faults.push(fault); });
    }
    if (faults.length > 0) throw faults[0];
  };
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stopped = false;
  return {
    sweep() {
      // Whoever asks while a round is under way gets the one after it: the first may have passed what he asks for.
      next ??= running.then(() => {
        next = undefined;
        const mine = stopped ? Promise.resolve() : round();
        running = mine.catch(() => {});
        return mine;
      });
      return next;
    },
    async messageAll(slug, text, by) {
      const said = text.replace(/\r\n?/g, '\n').trim();
      if (said === '' || [...said].length > longestMessage) throw new RangeError(`A message has from 1 to ${longestMessage} characters.`);
      return outbox.messageAll(slug, said, by);
    },
    counts: () => mails.counts(),
    async stop() {
      stopped = true;
      sender?.stop();
      await next?.catch(() => {});
      await running;
      smtp?.close();
    },
  };
}

const holder = Symbol.for('mail desk');
type Holder = { [holder]?: MailDesk };

/** The mail desk of this process, for the admin too, whose bundle has its own copy of this module. Nothing in a process that does not serve. */
export const mailDesk = (): MailDesk | undefined => (globalThis as Holder)[holder];
export const openedMailDesk = (opened: MailDesk | undefined): void => { (globalThis as Holder)[holder] = opened; };
