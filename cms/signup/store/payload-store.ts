import type { BasePayload, Where } from 'payload';
import { signUpsSlug, sittingsSlug } from './collections.ts';
import type { Changes, NewSignUp, SignUp, Sitting, SittingMade, Store } from './store.ts';

type Row = Readonly<Record<string, unknown>>;
type Data = Record<string, unknown>;

/**
 * Sittings and sign-ups in Payload's database, SQLite or MongoDB. Each step is one statement of the adapter, outside transactions: a hot counter inside
 * one would meet write conflicts on MongoDB. `where`, never `id`: with an id the MongoDB adapter forgets the conditions.
 */
export class PayloadStore implements Store {
  readonly #db: BasePayload['db'];
  constructor({ db }: Pick<BasePayload, 'db'>) {
    this.#db = db;
  }

  async sitting(slug: string): Promise<Sitting | undefined> {
    const row = await this.#db.findOne({ collection: sittingsSlug, where: { slug: { equals: slug } } } as never) as unknown as Row | null;
    return row ? sittingOf(row) : undefined;
  }

  async openSitting(made: SittingMade): Promise<Sitting> {
    const there = await this.sitting(made.slug);
    if (there) return there;
    const sitting: Sitting = { ...made, left: made.capacity, version: 0, epoch: 0, freedAt: undefined };
    if (await this.#insert(sittingsSlug, { ...sitting })) return sitting;
    return (await this.sitting(made.slug)) ?? sitting;
  }
  async keepDates({ slug, event, endsAt }: SittingMade): Promise<void> {
    await this.#move(slug, [], { event, endsAt });
  }

  setCapacity(slug: string, from: number, to: number): Promise<boolean> {
    return this.#move(slug, [{ capacity: { equals: from } }], { capacity: to, left: { $inc: to - from } });
  }
  take(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move(slug, [{ epoch: { equals: epoch } }, { left: { greater_than_equal: seats } }], { left: { $inc: -seats } });
  }
  squeeze(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move(slug, [{ epoch: { equals: epoch } }], { left: { $inc: -seats } });
  }
  give(slug: string, seats: number, epoch: number, now: number): Promise<boolean> {
    return this.#move(slug, [{ epoch: { equals: epoch } }], { left: { $inc: seats }, freedAt: now });
  }
  recount({ slug, version, epoch }: Sitting, left: number): Promise<boolean> {
    return this.#move(slug, [{ epoch: { equals: epoch } }, { version: { equals: version } }], { left, epoch: { $inc: 1 } });
  }

  async add(signUp: NewSignUp): Promise<SignUp | undefined> {
    const row = await this.#insert(signUpsSlug, { ...signUp, turn: 0, tellTurn: 0, arrived: 0 });
    return row && signUpOf(row);
  }
  byKey(key: string): Promise<SignUp | undefined> {
    return this.#one({ key: { equals: key } });
  }
  byId(id: SignUp['id']): Promise<SignUp | undefined> {
    return this.#one({ id: { equals: id } });
  }
  byCode(code: string): Promise<SignUp | undefined> {
    return this.#one({ code: { equals: code } });
  }
  async ofSitting(slug: string): Promise<SignUp[]> {
    return (await this.#all([{ sitting: { equals: slug } }])).sort((a, b) => a.since - b.since);
  }
  async change(seen: SignUp, changes: Changes): Promise<SignUp | undefined> {
    const empty = { ...('offerUntil' in changes && { offerUntil: changes.offerUntil ?? null }), ...('tell' in changes && { tell: changes.tell ?? null, ...(changes.tell && { tellTurn: seen.turn + 1 }) }) };
    const row = await this.#db.updateOne({
      collection: signUpsSlug, where: { and: [{ id: { equals: seen.id } }, { turn: { equals: seen.turn } }] },
      data: { ...changes, ...empty, turn: seen.turn + 1 }, options: { atomic: true },
    } as never) as unknown as Row | null;
    return row ? signUpOf(row) : undefined;
  }

  waiting(slug: string): Promise<SignUp[]> {
    return this.#all([{ sitting: { equals: slug } }, { state: { equals: 'waiting' } }, { takes: { equals: 0 } }]);
  }
  async somebodyWaits(slug: string, seats: number, passed: number): Promise<boolean> {
    return (await this.#one({ and: [
      { sitting: { equals: slug } }, { state: { equals: 'waiting' } }, { takes: { equals: 0 } },
      { or: [{ persons: { less_than_equal: seats } }, { passed: { greater_than_equal: passed } }] },
    ] })) !== undefined;
  }
  unsettled(slug: string): Promise<SignUp[]> {
    return this.#all([{ sitting: { equals: slug } }, { or: [{ takes: { greater_than: 0 } }, { state: { equals: 'pending' } }] }]);
  }
  async held(slug: string): Promise<number> {
    return (await this.#all([{ sitting: { equals: slug } }, { held: { greater_than: 0 } }])).reduce((sum, { held }) => sum + held, 0);
  }
  current(now: number): Promise<Sitting[]> {
    return this.#sittings({ endsAt: { greater_than: now } });
  }
  endedBefore(moment: number): Promise<Sitting[]> {
    return this.#sittings({ endsAt: { less_than_equal: moment } });
  }
  async toTell(most: number): Promise<SignUp[]> {
    const { docs } = await this.#db.find({ collection: signUpsSlug, where: { tell: { exists: true } }, sort: 'id', limit: most, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(signUpOf);
  }
  async told({ id, tellTurn }: Pick<SignUp, 'id' | 'tellTurn'>): Promise<void> {
    const where = { and: [{ id: { equals: id } }, { tellTurn: { equals: tellTurn } }] };
    await this.#db.updateOne({ collection: signUpsSlug, where, data: { tell: null }, options: { atomic: true } } as never);
  }
  ranOut(now: number): Promise<SignUp[]> {
    return this.#all([{ state: { equals: 'offered' } }, { offerUntil: { less_than_equal: now } }]);
  }

  async #sittings(where: Where): Promise<Sitting[]> {
    const { docs } = await this.#db.find({ collection: sittingsSlug, where, sort: 'endsAt', limit: 0, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(sittingOf);
  }
  async #one(where: Where): Promise<SignUp | undefined> {
    const row = await this.#db.findOne({ collection: signUpsSlug, where } as never) as unknown as Row | null;
    return row ? signUpOf(row) : undefined;
  }
  async #all(and: Where[]): Promise<SignUp[]> {
    const { docs } = await this.#db.find({ collection: signUpsSlug, where: { and }, limit: 0, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(signUpOf);
  }
  async #move(slug: string, conditions: Where[], data: Data): Promise<boolean> {
    const where = { and: [{ slug: { equals: slug } }, ...conditions] };
    return (await this.#db.updateOne({ collection: sittingsSlug, where, data: { ...data, version: { $inc: 1 } }, options: { atomic: true } } as never)) !== null;
  }
  /** The new row, or nothing when another has its unique value. */
  async #insert(collection: string, data: Data): Promise<Row | undefined> {
    try {
      return await this.#db.create({ collection, data: withoutUndefined(data) } as never) as unknown as Row;
    } catch (error) {
      if (isTaken(error)) return undefined;
      throw error;
    }
  }
}

const withoutUndefined = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
/** Both adapters say that a unique value is there with a validation error. */
const isTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ValidationError';
const filled = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const sittingOf = ({ slug, capacity, left, version, epoch, freedAt, event, endsAt }: Row): Sitting => ({
  slug: String(slug), capacity: Number(capacity), left: Number(left), version: Number(version), epoch: Number(epoch), freedAt: filled(freedAt),
  event: String(event ?? ''), endsAt: Number(endsAt ?? 0),
});

const signUpOf = (row: Row): SignUp => ({
  ...(row as unknown as SignUp), persons: Number(row.persons), held: Number(row.held), takes: Number(row.takes), passed: Number(row.passed),
  arrived: Number(row.arrived ?? 0), tellTurn: Number(row.tellTurn ?? 0),
  offerUntil: filled(row.offerUntil), tell: (row.tell ?? undefined) as SignUp['tell'],
});
