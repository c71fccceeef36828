import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';
import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import type { Changes, Counted, NewSignUp, SignUp, Sitting, SittingMade, Store, Tables } from './store.ts';

type Collection = MongooseAdapter['collections'][string]['collection'];
type Row = Readonly<Record<string, unknown>>;
type Filter = Record<string, unknown>;

/**
 * Sittings and sign-ups in MongoDB: each step is one atomic operation on one document, outside transactions, because a hot counter inside one meets write
 * conflicts. The collections and their indexes are Payload's; its own ways to read and write cost three times as much (decision 0013).
 */
export class MongoStore<A extends Counted = SignUpAnswers> implements Store<A> {
  readonly #sittings: Collection;
  readonly #signUps: Collection;
  readonly #findBy: string | undefined;
  readonly #idOf: (id: SignUp['id']) => unknown;

  constructor({ db }: Pick<BasePayload, 'db'>, tables: Tables) {
    const { collections, connection } = db as unknown as MongooseAdapter;
    const [sittings, signUps] = [collections[tables.sittings], collections[tables.signUps]];
    if (!sittings || !signUps) throw new Error('The collections of sign-ups are not there.');
    this.#sittings = sittings.collection;
    this.#signUps = signUps.collection;
    this.#findBy = tables.findBy;
    const { ObjectId } = connection.base.Types;
    this.#idOf = (id) => (ObjectId.isValid(String(id)) ? new ObjectId(String(id)) : id);
  }

  async sitting(slug: string): Promise<Sitting | undefined> {
    const row = await this.#sittings.findOne({ slug });
    return row ? sittingOf(row) : undefined;
  }
  async openSitting(made: SittingMade): Promise<Sitting> {
    const there = await this.sitting(made.slug);
    if (there) return there;
    const sitting: Sitting = { ...made, left: made.capacity, version: 0, epoch: 0, freedAt: undefined };
    if (await this.#insert(this.#sittings, { ...sitting, freedAt: null })) return sitting;
    return (await this.sitting(made.slug)) ?? sitting;
  }
  async keepDates({ slug, event, endsAt }: SittingMade): Promise<void> {
    await this.#move({ slug }, { $set: { event, endsAt } });
  }
  setCapacity(slug: string, from: number, to: number): Promise<boolean> {
    return this.#move({ slug, capacity: from }, { $set: { capacity: to } }, to - from);
  }
  take(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move({ slug, epoch, left: { $gte: seats } }, {}, -seats);
  }
  squeeze(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move({ slug, epoch }, {}, -seats);
  }
  give(slug: string, seats: number, epoch: number, now: number): Promise<boolean> {
    return this.#move({ slug, epoch }, { $set: { freedAt: now } }, seats);
  }
  async recount({ slug, version, epoch }: Sitting, left: number): Promise<boolean> {
    const { modifiedCount } = await this.#sittings.updateOne({ slug, epoch, version }, { $set: { left }, $inc: { epoch: 1, version: 1 } });
    return modifiedCount > 0;
  }

  async add(signUp: NewSignUp<A>): Promise<SignUp<A> | undefined> {
    const row = { ...signUp, ...this.#found(signUp.answers), offerUntil: signUp.offerUntil ?? null, tell: signUp.tell ?? null, turn: 0, tellTurn: 0, arrived: 0 };
    const id = await this.#insert(this.#signUps, row);
    return id === undefined ? undefined : signUpOf<A>({ ...row, _id: id });
  }
  byKey(key: string): Promise<SignUp<A> | undefined> {
    return this.#one({ key });
  }
  byId(id: SignUp['id']): Promise<SignUp<A> | undefined> {
    return this.#one({ _id: this.#idOf(id) });
  }
  byCode(code: string): Promise<SignUp<A> | undefined> {
    return this.#one({ code });
  }
  async foundBy(value: string): Promise<SignUp<A>[]> {
    return this.#findBy ? this.#all({ [this.#findBy]: value }) : [];
  }
  ofSitting(slug: string): Promise<SignUp<A>[]> {
    return this.#all({ sitting: slug });
  }
  async change(seen: SignUp<A>, changes: Changes<A>): Promise<SignUp<A> | undefined> {
    const next: SignUp<A> = { ...seen, ...changes, ...(changes.tell && { tellTurn: seen.turn + 1 }), turn: seen.turn + 1 };
    const set = Object.fromEntries(['turn', 'tellTurn', ...Object.keys(changes)].map((name) => [name, next[name as keyof SignUp] ?? null]));
    if (changes.answers) Object.assign(set, this.#found(changes.answers));
    const { modifiedCount } = await this.#signUps.updateOne({ _id: this.#idOf(seen.id), turn: seen.turn } as never, { $set: set });
    // The turn was the one seen, so the row was as seen: it need not be read again.
    return modifiedCount > 0 ? next : undefined;
  }

  waiting(slug: string): Promise<SignUp<A>[]> {
    return this.#all({ sitting: slug, state: 'waiting', takes: 0 });
  }
  async somebodyWaits(slug: string, seats: number, passed: number): Promise<boolean> {
    const waits = { sitting: slug, state: 'waiting' };
    if (await this.#anyAtRest({ ...waits, persons: { $lte: seats } })) return true;
    return passed < Number.MAX_SAFE_INTEGER && this.#anyAtRest({ ...waits, passed: { $gte: passed } });
  }
  /** Whether there is one that is not in motion. What is in motion is sorted out here, so that an index answers the rest. */
  async #anyAtRest(filter: Filter): Promise<boolean> {
    for await (const { takes } of this.#signUps.find(filter as never, { projection: { takes: 1 } })) if (takes === 0) return true;
    return false;
  }
  unsettled(slug: string): Promise<SignUp<A>[]> {
    return this.#all({ sitting: slug, $or: [{ takes: { $gt: 0 } }, { state: 'pending' }] });
  }
  async held(slug: string): Promise<number> {
    return (await this.#all({ sitting: slug, held: { $gt: 0 } })).reduce((sum, { held }) => sum + held, 0);
  }
  async current(now: number): Promise<Sitting[]> {
    return (await this.#sittings.find({ endsAt: { $gt: now } }).sort({ endsAt: 1 }).toArray()).map(sittingOf);
  }
  async endedBefore(moment: number): Promise<Sitting[]> {
    return (await this.#sittings.find({ endsAt: { $lte: moment } }).sort({ endsAt: 1 }).toArray()).map(sittingOf);
  }
  async toTell(most: number): Promise<SignUp<A>[]> {
    return (await this.#signUps.find({ tell: { $gt: '' } }).sort({ _id: 1 }).limit(most).toArray()).map((row) => signUpOf<A>(row));
  }
  async told({ id, tellTurn }: Pick<SignUp, 'id' | 'tellTurn'>): Promise<void> {
    await this.#signUps.updateOne({ _id: this.#idOf(id), tellTurn } as never, { $set: { tell: null } });
  }
  ranOut(now: number): Promise<SignUp<A>[]> {
    return this.#all({ state: 'offered', offerUntil: { $lte: now } });
  }

  #found(answers: A): Filter {
    return this.#findBy ? { [this.#findBy]: String((answers as unknown as Row)[this.#findBy] ?? '') } : {};
  }
  async #one(filter: Filter): Promise<SignUp<A> | undefined> {
    const row = await this.#signUps.findOne(filter as never);
    return row ? signUpOf<A>(row) : undefined;
  }
  /** In order of arrival. */
  async #all(filter: Filter): Promise<SignUp<A>[]> {
    return (await this.#signUps.find(filter as never).sort({ since: 1, _id: 1 }).toArray()).map((row) => signUpOf<A>(row));
  }
  async #move(filter: Filter, update: Filter, seats = 0): Promise<boolean> {
    const { modifiedCount } = await this.#sittings.updateOne(filter as never, { ...update, $inc: { left: seats, version: 1 } } as never);
    return modifiedCount > 0;
  }
  /** The new row's id, or nothing when another has its unique value. */
  async #insert(collection: Collection, row: Filter): Promise<unknown> {
    try {
      return (await collection.insertOne(row as never)).insertedId;
    } catch (error) {
      if ((error as { code?: unknown }).code === duplicate) return undefined;
      throw error;
    }
  }
}

/** MongoDB's number for a unique value that is there already. */
const duplicate = 11000;
const filled = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const sittingOf = ({ slug, capacity, left, version, epoch, freedAt, event, endsAt }: Row): Sitting => ({
  slug: String(slug), capacity: Number(capacity), left: Number(left), version: Number(version), epoch: Number(epoch), freedAt: filled(freedAt),
  event: String(event ?? ''), endsAt: Number(endsAt ?? 0),
});

const signUpOf = <A extends Counted>({ _id, ...row }: Row): SignUp<A> => ({
  ...(row as unknown as SignUp<A>), id: String(_id), offerUntil: filled(row.offerUntil), tell: (row.tell ?? undefined) as SignUp['tell'],
});
