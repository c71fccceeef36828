import type { BasePayload, Where } from 'payload';
import { mailsSlug } from './collection.ts';
import type { Mail, MailKind, NewMail, WithheldReason } from './mail.ts';
import type { MailBrief, MailCounts, MailStore, Outcome } from './mail-store.ts';

type Row = Readonly<Record<string, unknown>>;
const equals = (field: string, value: string | number): Where => ({ [field]: { equals: value } });
const oneOf = (field: string, values: readonly string[]): Where => ({ [field]: { in: [...values] } });

/** The outbox in Payload's database, SQLite or MongoDB: each step is one statement of the adapter. `where`, never `id`: with an id the conditions are forgotten. */
export class PayloadMailStore implements MailStore {
  readonly #db: BasePayload['db'];
  constructor({ db }: Pick<BasePayload, 'db'>) {
    this.#db = db;
  }

  async add(mail: NewMail): Promise<Mail | undefined> {
    try {
      const data = Object.fromEntries(Object.entries({ ...mail, attempts: 0, possibleDouble: false }).filter(([, value]) => value !== undefined));
      return mailOf(await this.#db.create({ collection: mailsSlug, data } as never) as unknown as Row);
    } catch (error) {
      // Both adapters say that a unique value is there with a validation error.
      if (error instanceof Error && error.name === 'ValidationError') return undefined;
      throw error;
    }
  }
  due(now: number, most: number): Promise<Mail[]> {
    return this.#all([oneOf('state', ['queued', 'retry']), { nextAt: { less_than_equal: now } }], 'nextAt', most);
  }
  claim(seen: Mail, now: number): Promise<Mail | undefined> {
    return this.#change([...waits(seen)], { state: 'sending', sendingSince: now, attempts: { $inc: 1 } });
  }
  async settle(claimed: Mail, outcome: Outcome): Promise<void> {
    const data = outcome.state === 'sent'
      ? { state: 'sent', sentAt: outcome.at, lastError: null }
      : { state: outcome.state, lastError: outcome.lastError, ...(outcome.unsure && { possibleDouble: true }), ...(outcome.state === 'retry' && { nextAt: outcome.nextAt }) };
    // Also when the sweep gave it back meanwhile, as long as nobody tries again: then it is known after all what became of it.
    await this.#change([equals('id', claimed.id), equals('attempts', claimed.attempts), oneOf('state', ['sending', 'retry'])], data);
  }
  async withhold(seen: Mail, reason: WithheldReason): Promise<void> {
    await this.#change(waits(seen), { state: 'withheld', reason });
  }
  stuck(before: number): Promise<Mail[]> {
    return this.#all([equals('state', 'sending'), { sendingSince: { less_than_equal: before } }], 'sendingSince', 0);
  }
  async free(seen: Mail, now: number): Promise<void> {
    await this.#change([equals('id', seen.id), equals('state', 'sending'), equals('attempts', seen.attempts)], { state: 'retry', nextAt: now, possibleDouble: true });
  }
  async release(since: number, now: number): Promise<void> {
    const reason = equals('reason', 'no-server');
    const withheld = await this.#all([equals('state', 'withheld'), reason, { queuedAt: { greater_than_equal: since } }], 'queuedAt', 0);
    for (const { id } of withheld) await this.#change([equals('id', id), equals('state', 'withheld'), reason], { state: 'queued', nextAt: now, reason: null });
  }
  async ofSignUp(signUp: string): Promise<MailBrief[]> {
    return this.#all([equals('signUp', signUp)], 'queuedAt', 0);
  }
  async lettersAbout(about: string): Promise<MailBrief[]> {
    return this.#all([equals('about', about)], 'queuedAt', 0);
  }
  async deleteLetters(about: string): Promise<number> {
    const { length } = await this.lettersAbout(about);
    if (length > 0) await this.#db.deleteMany({ collection: mailsSlug, where: equals('about', about) } as never);
    return length;
  }
  async keysOf(sitting: string, kind: MailKind): Promise<Set<string>> {
    const { docs } = await this.#db.find({ collection: mailsSlug, where: { and: [equals('sitting', sitting), equals('kind', kind)] }, select: { key: true }, limit: 0, pagination: false } as never) as unknown as { docs: Row[] };
    return new Set(docs.map(({ key }) => String(key)));
  }
  async counts(): Promise<MailCounts> {
    const count = async (...and: Where[]) => (await this.#db.count({ collection: mailsSlug, where: { and } } as never)).totalDocs;
    const waiting = oneOf('state', ['queued', 'retry', 'sending']);
    const [oldest] = await this.#all([waiting], 'queuedAt', 1);
    return {
      waiting: await count(waiting), oldest: oldest?.queuedAt, failed: await count(equals('state', 'failed')),
      unsent: await count(equals('state', 'withheld'), oneOf('reason', ['no-server', 'unpublished'])),
    };
  }

  async #all(and: Where[], sort: string, limit: number): Promise<Mail[]> {
    const { docs } = await this.#db.find({ collection: mailsSlug, where: { and }, sort: [sort, 'id'], limit, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(mailOf);
  }
  async #change(and: Where[], data: Record<string, unknown>): Promise<Mail | undefined> {
    const row = await this.#db.updateOne({ collection: mailsSlug, where: { and }, data, options: { atomic: true } } as never) as unknown as Row | null;
    return row ? mailOf(row) : undefined;
  }
}

/** The mail as it was seen, if it still waits. */
const waits = ({ id, attempts }: Mail): Where[] => [equals('id', id), equals('attempts', attempts), oneOf('state', ['queued', 'retry'])];

const filled = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const mailOf = (row: Row): Mail => ({ ...(filled(row) as unknown as Mail), turn: Number(row.turn ?? 0), attempts: Number(row.attempts ?? 0), possibleDouble: row.possibleDouble === true || row.possibleDouble === 1, headers: (row.headers ?? {}) as Mail['headers'] });
