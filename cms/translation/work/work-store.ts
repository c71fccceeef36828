import type { BasePayload, PayloadRequest, Where } from 'payload';
import type { Locale } from '../../../content/locales.ts';
import { workSlug } from './collection.ts';
import { keepsAccount, patience } from './decisions.ts';
import type { Work, WorkChanges, WorkPlace, WorkState } from './work.ts';

type Row = Readonly<Record<string, unknown>>;
const equals = (field: string, value: string | number): Where => ({ [field]: { equals: value } });
const among = (...states: readonly WorkState[]): Where => ({ state: { in: [...states] } });
const keyOf = ({ document, locale, part }: WorkPlace) => `${document} ${locale} ${part}`;

/** Work of translators in Payload's database, SQLite or MongoDB. `where`, never `id`: with an id the conditions are forgotten. */
export class WorkStore {
  readonly #db: BasePayload['db'];
  constructor({ db }: Pick<BasePayload, 'db'>) {
    this.#db = db;
  }

  /** The work on a part, if somebody ever took it. */
  async at(place: WorkPlace): Promise<Work | undefined> {
    return (await this.#all(equals('key', keyOf(place)), 1))[0];
  }
  ofDocument(document: string, locale: Locale): Promise<Work[]> {
    return this.#all({ and: [equals('document', document), equals('locale', locale)] });
  }
  /** All work in a language that is not finished. */
  open(locale: Locale): Promise<Work[]> {
    return this.#all({ and: [equals('locale', locale), among('taken', 'handed-in', 'back')] });
  }

  /**
   * Gives a part to somebody, if nobody has it at that moment: one statement decides, so of many who ask at once one gets it. A draft that was left stays in it.
   * Nothing when somebody else has it.
   */
  async take(place: WorkPlace, account: string, now: number): Promise<Work | undefined> {
    await this.#make(place, now);
    const untouched: Where = { and: [among('taken', 'back'), { touched: { less_than_equal: now - patience } }] };
    const data = { state: 'taken', account, since: now, touched: now, note: null, turn: { $inc: 1 } };
    return this.#update({ and: [equals('key', keyOf(place)), { or: [among('free', 'done'), untouched] }] }, data);
  }

  /** Changes work that is still as it was seen; nothing when it is not. What is set to nothing is emptied; what is not named stays. */
  change(seen: Pick<Work, 'id' | 'turn'>, changes: WorkChanges, req?: PayloadRequest): Promise<Work | undefined> {
    const data = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? null]));
    return this.#update({ and: [equals('id', seen.id), equals('turn', seen.turn)] }, { ...data, turn: { $inc: 1 } }, req);
  }

  /** Frees what was taken, or handed in and judged by nobody, and lay untouched too long, its draft kept; says how much. */
  async freeUntouched(now: number): Promise<number> {
    const stale = await this.#all({ or: [{ and: [among('taken', 'back'), { touched: { less_than_equal: now - patience } }] }, { and: [among('handed-in'), { since: { less_than_equal: now - keepsAccount } }] }] });
    let freed = 0;
    for (const work of stale) if (await this.change(work, { state: 'free', account: undefined, since: now })) freed += 1;
    return freed;
  }
  /** Finished or free work whose account has to go. */
  dueForRetention(now: number): Promise<Work[]> {
    return this.#all({ and: [among('done', 'free'), { account: { exists: true } }, { since: { less_than_equal: now - keepsAccount } }] });
  }

  /** Makes the row of a part, once, whoever comes first. */
  async #make(place: WorkPlace, now: number): Promise<void> {
    if (await this.at(place)) return;
    try {
      await this.#db.create({ collection: workSlug, data: { ...place, key: keyOf(place), state: 'free', since: now, touched: now, turn: 0, texts: {}, from: {} }, returning: false } as never);
    } catch (error) {
      // Both adapters say that a unique value is there with a validation error: somebody was just before.
      if (!(error instanceof Error) || error.name !== 'ValidationError') throw error;
    }
  }
  async #update(where: Where, data: object, req?: PayloadRequest): Promise<Work | undefined> {
    const row = await this.#db.updateOne({ collection: workSlug, where, data, options: { atomic: true }, ...(req ? { req } : {}) } as never) as unknown as Row | null;
    return row ? workOf(row) : undefined;
  }
  async #all(where: Where, limit = 0): Promise<Work[]> {
    const { docs } = await this.#db.find({ collection: workSlug, where, sort: 'since', limit, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(workOf);
  }
}

const record = (value: unknown): Record<string, string> => (typeof value === 'object' && value !== null ? value as Record<string, string> : {});
const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const workOf = (row: Row): Work => ({
  id: row.id as Work['id'], document: String(row.document), locale: row.locale as Locale, part: String(row.part), state: row.state as WorkState, account: word(row.account),
  since: Number(row.since ?? 0), touched: Number(row.touched ?? 0), texts: record(row.texts), from: record(row.from), note: word(row.note), turn: Number(row.turn ?? 0),
});
