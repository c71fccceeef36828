import { APIError, type AuthStrategyResult, type CollectionSlug, type GlobalSlug, type Payload } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import type { Desk } from '../integration/desk.ts';

export const everybody = ['nobody', 'admin', 'editor', 'translator', 'host', 'desk'] as const;
export type Somebody = (typeof everybody)[number];
type Values = Record<string, unknown>;

/** One thing that somebody may try, at the two doors that carry it out. */
export interface Attempt {
  readonly rest: { readonly path: string; readonly method?: string; readonly data?: unknown };
  readonly local: (rights: { overrideAccess: false; user: unknown }) => Promise<unknown>;
  /** Whether an answer shows what is to be read. */
  readonly sees?: (answer: Values) => boolean;
  /** Whether what is about to be stored holds the change: what a rule for a field silently left out does not. */
  readonly writes?: (data: Values) => boolean;
  /** Refusals that are told only to who has the right, such as of a file that is missing. */
  readonly past?: readonly number[];
}

/** `yes`, `no`, or a fault of another kind: then the attempt is wrong, not the rights. */
export type Outcome = 'yes' | 'no' | string;

const denied = [401, 403, 404];

/** Tries things without doing them: what gets through all rules to the database is noted there and goes no further. */
export class Tried {
  #reached: Values | undefined;
  #target = '';
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    const db = desk.payload.db as unknown as Record<string, (args: Values) => Promise<unknown>>;
    // Nothing is stored, so nothing need be taken back: to begin a transaction opens a connection, which takes longer than most attempts.
    db.beginTransaction = async () => null;
    // What goes along with a document before it is deleted.
    db.deleteMany = async () => undefined;
    for (const name of ['create', 'updateOne', 'upsert', 'deleteOne', 'createVersion', 'updateVersion', 'createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion']) {
      const write = db[name]!.bind(db);
      db[name] = async (args) => {
        if (![args.collection, args.collectionSlug, args.slug, args.globalSlug].includes(this.#target)) return write(args);
        this.#reached = (args.versionData ?? args.data ?? {}) as Values;
        throw new APIError('It got as far as the database.', 418, undefined, true);
      };
    }
  }

  async rest(target: string, who: Somebody, attempt: Attempt): Promise<Outcome> {
    const { rest: { path, method = 'GET', data }, past = [] } = attempt;
    const { status, body } = await this.#watched(target, () => this.#desk.rest(path, { ...(who === 'nobody' ? {} : { by: who as Role }), method, ...(data === undefined ? {} : { data }) }));
    // 501: there is no such door.
    return this.#outcome(attempt, status === 501 ? 404 : status, past, (body.doc ?? body.result ?? body) as Values, JSON.stringify(body.errors));
  }

  async local(target: string, who: Somebody, attempt: Attempt): Promise<Outcome> {
    try {
      const answer = await this.#watched(target, () => attempt.local({ overrideAccess: false, user: who === 'nobody' ? null : this.#desk.as[who] }));
      return this.#outcome(attempt, 200, [], answer as Values, '');
    } catch (error) {
      const { status = 500, message, data } = error as { status?: number; message: string; data?: unknown };
      return this.#outcome(attempt, status, attempt.past ?? [], {}, `${message} ${JSON.stringify(data)}`);
    }
  }

  async #watched<T>(target: string, work: () => Promise<T>): Promise<T> {
    [this.#reached, this.#target] = [undefined, target];
    try {
      return await work();
    } finally {
      this.#target = '';
    }
  }

  #outcome({ sees, writes }: Attempt, status: number, past: readonly number[], answer: Values, fault: string): Outcome {
    if (this.#reached) return writes?.(this.#reached) ? 'yes' : 'no';
    if (past.includes(status)) return 'yes';
    if (denied.includes(status)) return 'no';
    if (status >= 400) return `${status} ${fault}`;
    // A change of many that reached none.
    return sees?.(answer) ? 'yes' : 'no';
  }
}

/** Who a token belongs to is asked once: nothing changes it while nothing is kept. */
export function rememberWhoAsks(payload: Payload): void {
  for (const strategy of payload.authStrategies) {
    const [authenticate, known] = [strategy.authenticate, new Map<string, AuthStrategyResult>()];
    strategy.authenticate = async (asked) => {
      const token = asked.headers.get('Authorization') ?? '';
      const found = known.get(token) ?? await authenticate(asked);
      known.set(token, found);
      return { ...found, user: found.user && { ...found.user } };
    };
  }
}

export type Slug = CollectionSlug & GlobalSlug;
