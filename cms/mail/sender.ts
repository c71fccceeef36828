import { createHash } from 'node:crypto';
import type { Sitting } from '../../content/forms/sitting.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { idFrom, type Store } from '../signup/store/store.ts';
import type { Mail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { whyWithhold } from './pointless.ts';
import { failureOf, patience, waitAfter } from './retry.ts';
import type { MailServer, Message } from './smtp.ts';

export interface SenderParts {
  readonly store: Store;
  readonly mails: MailStore;
  readonly sitting: (slug: string) => Sitting | undefined;
  readonly snapshot: () => Snapshot;
  readonly server: MailServer;
  /** The address that mails come from. */
  readonly from: string;
  readonly now: () => number;
  readonly log: (sentence: string) => void;
}

/** Mails that are looked at in one go, and people who are written to at the same time. */
const batch = 50;
const lanes = 3;
/** What is being sent for longer than this was cut off by a crash, in milliseconds: a mail gives up after two minutes. */
export const longestSending = 5 * 60_000;

/**
 * Sends what is due. A mail belongs to whoever marked it `sending`, by a conditional update, so several processes send it once. It is marked `sent` after the
 * server took it: a crash in between is found by `freeStuck`, and the second mail carries the same Message-ID and a mark.
 */
export class Sender {
  readonly #parts: SenderParts;
  #stopped = false;
  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Begins no mail any more. */
  stop(): void {
    this.#stopped = true;
  }

  /** Sends everything that is due, until nothing is left or the server is not there. */
  async send(): Promise<void> {
    const { mails, now } = this.#parts;
    const tried = new Set<Mail['id']>();
    const round = { down: false };
    while (!round.down && !this.#stopped) {
      const due = (await mails.due(now(), batch)).filter(({ id }) => !tried.has(id));
      if (due.length === 0) return;
      for (const { id } of due) tried.add(id);
      // Mails of one person one after the other, in their order.
      const people = [...Map.groupBy(due, ({ about, signUp }) => about ?? signUp).values()];
      await Promise.all(Array.from({ length: lanes }, async () => {
        for (let mine = people.shift(); mine; mine = people.shift()) {
          for (const mail of mine) if (!round.down && !this.#stopped) round.down = (await this.#try(mail)) === 'down' || round.down;
        }
      }));
    }
  }

  /** Has mails tried again that were being sent when a process died. @param longest 0 at the start of the only process */
  async freeStuck(longest = longestSending): Promise<void> {
    const { mails, now } = this.#parts;
    for (const mail of await mails.stuck(now() - longest)) await mails.free(mail, now());
  }

  async #try(mail: Mail): Promise<'down' | 'done'> {
    const { mails, store, server, sitting, snapshot, now, log } = this.#parts;
    const { about } = mail;
    const others = (await (about === undefined ? mails.ofSignUp(mail.signUp) : mails.lettersAbout(about))).filter(({ id }) => id !== mail.id);
    // Another process writes to this person now: what is newer must not arrive before it.
    if (others.some(({ state }) => state === 'sending')) return 'done';
    const row = about === undefined ? await store.byId(idFrom(mail.signUp)) : undefined;
    const why = whyWithhold(mail, { row, sitting: sitting(mail.sitting), others, zone: snapshot().globals.settings.timeZone, now: now() });
    if (why) {
      await mails.withhold(mail, why);
      return 'done';
    }
    const claimed = await mails.claim(mail, now());
    if (!claimed) return 'done';
    try {
      await server.send(this.#message(claimed));
    } catch (error) {
      const { kind, said, unsure } = failureOf(error);
      const over = kind === 'refused' || now() - mail.queuedAt >= patience;
      log(`A mail (${mail.kind}) was not sent, try ${claimed.attempts}${over ? ', the last one' : ''}: ${said}`);
      await mails.settle(claimed, over ? { state: 'failed', lastError: said, unsure } : { state: 'retry', nextAt: now() + waitAfter(claimed.attempts), lastError: said, unsure });
      return kind === 'connection' ? 'down' : 'done';
    }
    try {
      await mails.settle(claimed, { state: 'sent', at: now() });
    } catch {
      // It stays `sending`: the sweep will have it sent again, marked.
      log(`A mail (${mail.kind}) was sent, and that could not be kept.`);
    }
    return 'done';
  }

  #message({ key, to, subject, text, html, ics, headers }: Mail): Message {
    const { from, snapshot, now } = this.#parts;
    const { name, email } = snapshot().globals.settings;
    // The same for every try: a program that gets it twice can show it once.
    const messageId = `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${from.split('@').at(-1)}>`;
    return { from: { name, address: from }, to, ...(email && email !== from && { replyTo: email }), subject, text, html, ics, headers, messageId, date: new Date(now()) };
  }
}
