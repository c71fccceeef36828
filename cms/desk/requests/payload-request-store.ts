import type { BasePayload, PayloadRequest, Where } from 'payload';
import { requestFilesSlug, requestsSlug } from './collection.ts';
import type { Request } from './request.ts';
import type { Emptied, NewRequest, RequestChanges, RequestFile, RequestStore } from './store.ts';

type Row = Readonly<Record<string, unknown>>;
const equals = (field: string, value: string | number | boolean): Where => ({ [field]: { equals: value } });
/** How often what met another transaction is tried, and for how long it rests between, in milliseconds. */
const tries = 20;
const rest = 25;

/** Requests in Payload's database, SQLite or MongoDB. `where`, never `id`: with an id the conditions are forgotten. */
export class PayloadRequestStore implements RequestStore {
  readonly #db: BasePayload['db'];
  constructor({ db }: Pick<BasePayload, 'db'>) {
    this.#db = db;
  }

  async add(request: NewRequest, files: readonly Omit<RequestFile, 'request'>[] = []): Promise<Request | undefined> {
    for (let turn = 1; ; turn++) {
      try {
        return await this.#addOnce(request, files);
      } catch (error) {
        // Both adapters say that a unique value is there with a validation error.
        if (error instanceof Error && error.name === 'ValidationError') return undefined;
        if (turn >= tries || !isConflict(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * rest * turn));
      }
    }
  }
  /** In one transaction, so that nobody ever sees a request without its files. */
  async #addOnce(request: NewRequest, files: readonly Omit<RequestFile, 'request'>[]): Promise<Request> {
    const transactionID = await this.#db.beginTransaction();
    if (transactionID === null) throw new Error('The database has no transactions, so a request could be stored without its files.');
    const req = { transactionID } as PayloadRequest;
    try {
      const row = await this.#db.create({ collection: requestsSlug, data: { ...known(request), turn: 0 }, req } as never) as unknown as Row;
      for (const file of files) {
        // A picture is large: it is not read back, and others have a turn before the next one.
        await this.#db.create({ collection: requestFilesSlug, data: { ...file, request: String(row.id) }, req, returning: false } as never);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await this.#db.commitTransaction(transactionID);
      return requestOf(row);
    } catch (error) {
      await this.#db.rollbackTransaction(transactionID).catch(() => {});
      throw error;
    }
  }

  byKey(key: string): Promise<Request | undefined> {
    return this.#one(equals('key', key));
  }
  byCode(code: string): Promise<Request | undefined> {
    return this.#one(equals('code', code));
  }
  byId(id: Request['id']): Promise<Request | undefined> {
    return this.#one(equals('id', id));
  }
  change(seen: Request, changes: RequestChanges): Promise<Request | undefined> {
    return this.#set(seen, changes);
  }
  empty(seen: Request, emptied: Emptied): Promise<Request | undefined> {
    return this.#set(seen, emptied);
  }

  async filesOf(id: Request['id']): Promise<RequestFile[]> {
    const { docs } = await this.#db.find({ collection: requestFilesSlug, where: equals('request', String(id)), sort: ['field', 'number'], limit: 0, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(({ request, field, number, type, data }) => ({ request: String(request), field: String(field), number: Number(number), type: String(type), data: String(data) }));
  }
  async deleteFiles(id: Request['id']): Promise<void> {
    await this.#db.deleteMany({ collection: requestFilesSlug, where: equals('request', String(id)) } as never);
  }

  toConfirm(most: number): Promise<Request[]> {
    return this.#all(equals('confirm', true), most);
  }
  async confirmed(id: Request['id']): Promise<void> {
    await this.#db.updateOne({ collection: requestsSlug, where: equals('id', id), data: { confirm: false }, options: { atomic: true } } as never);
  }
  doneBefore(done: number, came: number): Promise<Request[]> {
    const isDone: Where = { doneAt: { exists: true } };
    const kept: Where = { or: [{ and: [isDone, { doneAt: { less_than_equal: done } }] }, { and: [{ doneAt: { exists: false } }, { at: { less_than_equal: came } }] }] };
    return this.#all({ or: [{ and: [{ emptiedAt: { exists: false } }, kept] }, { files: { less_than: 0 } }] }, 0);
  }

  async #one(where: Where): Promise<Request | undefined> {
    return (await this.#all(where, 1))[0];
  }
  async #all(where: Where, limit: number): Promise<Request[]> {
    const { docs } = await this.#db.find({ collection: requestsSlug, where, sort: 'id', limit, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(requestOf);
  }
  async #set(seen: Request, changes: RequestChanges | Emptied): Promise<Request | undefined> {
    const where: Where = { and: [equals('id', seen.id), equals('turn', seen.turn)] };
    // What is set to nothing is emptied; what is not named stays.
    const data = { ...known(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? null]))), turn: { $inc: 1 } };
    const row = await this.#db.updateOne({ collection: requestsSlug, where, data, options: { atomic: true } } as never) as unknown as Row | null;
    return row ? requestOf(row) : undefined;
  }
}

/** MongoDB: another transaction wrote the same; who tries again finds what it wrote. */
const isConflict = (error: unknown): boolean => {
  const { code, errorLabels, hasErrorLabel } = (error ?? {}) as { code?: unknown; errorLabels?: unknown; hasErrorLabel?: (label: string) => boolean };
  return code === 112 || code === 251 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) || hasErrorLabel?.call(error, 'TransientTransactionError') === true;
};

/** What is left open is not there, inside what is kept as JSON too: MongoDB would keep it as nothing, and SQLite not at all. */
const known = (row: object): Row => JSON.parse(JSON.stringify(row)) as Row;
const filled = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const idOf = (value: unknown): string | number | undefined => (typeof value === 'object' && value !== null && 'id' in value ? (value as { id: string | number }).id : (value ?? undefined) as string | number | undefined);
const requestOf = (row: Row): Request => ({
  ...(filled(row) as unknown as Request), turn: Number(row.turn ?? 0), files: Number(row.files ?? 0), said: (row.said ?? []) as Request['said'], notes: (row.notes ?? []) as Request['notes'],
  assignedTo: idOf(row.assignedTo), referredTo: idOf(row.referredTo), confirm: row.confirm === true || row.confirm === 1,
});
