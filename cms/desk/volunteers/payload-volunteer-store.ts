import type { BasePayload, Where } from 'payload';
import { volunteersSlug } from './collection.ts';
import type { NewVolunteer, Volunteer, VolunteerChanges, VolunteerState } from './volunteer.ts';
import type { VolunteerStore } from './volunteer-store.ts';

type Row = Readonly<Record<string, unknown>>;
const equals = (field: string, value: string | number): Where => ({ [field]: { equals: value } });
/** Rows of which nothing is left of a person stand in no list. */
const notEmptied: Where = { emptiedAt: { exists: false } };

/** Volunteers in Payload's database, SQLite or MongoDB: each step is one statement of the adapter. `where`, never `id`: with an id the conditions are forgotten. */
export class PayloadVolunteerStore implements VolunteerStore {
  readonly #db: BasePayload['db'];
  constructor({ db }: Pick<BasePayload, 'db'>) {
    this.#db = db;
  }

  async add(volunteer: NewVolunteer): Promise<Volunteer | undefined> {
    try {
      return volunteerOf(await this.#db.create({ collection: volunteersSlug, data: { ...stored(volunteer), turn: 0 } } as never) as unknown as Row);
    } catch (error) {
      // Both adapters say that a unique value is there with a validation error.
      if (error instanceof Error && error.name === 'ValidationError') return undefined;
      throw error;
    }
  }
  byKey(key: string): Promise<Volunteer | undefined> {
    return this.#one(equals('key', key));
  }
  byCode(code: string): Promise<Volunteer | undefined> {
    return this.#one(equals('code', code));
  }
  async byId(id: Volunteer['id']): Promise<Volunteer | undefined> {
    // MongoDB's adapter throws on what can be no id there, such as one that was typed into an address.
    return this.#db.name === 'mongoose' && !/^[0-9a-f]{24}$/i.test(String(id)) ? undefined : this.#one(equals('id', id));
  }
  inState(states: readonly VolunteerState[]): Promise<Volunteer[]> {
    return this.#all([{ state: { in: [...states] } }, notEmptied]);
  }
  async count(state: VolunteerState): Promise<number> {
    return (await this.#db.count({ collection: volunteersSlug, where: { and: [equals('state', state), notEmptied] } } as never)).totalDocs;
  }
  restingSince(states: readonly VolunteerState[], before: number): Promise<Volunteer[]> {
    return this.#all([{ state: { in: [...states] } }, { since: { less_than_equal: before } }, notEmptied]);
  }
  async change(seen: Volunteer, changes: VolunteerChanges): Promise<Volunteer | undefined> {
    const row = await this.#db.updateOne({
      collection: volunteersSlug, where: { and: [equals('id', seen.id), equals('turn', seen.turn)] }, data: { ...stored(changes), turn: { $inc: 1 } }, options: { atomic: true },
    } as never) as unknown as Row | null;
    return row ? volunteerOf(row) : undefined;
  }

  async #one(where: Where): Promise<Volunteer | undefined> {
    const row = await this.#db.findOne({ collection: volunteersSlug, where } as never) as unknown as Row | null;
    return row ? volunteerOf(row) : undefined;
  }
  async #all(and: Where[]): Promise<Volunteer[]> {
    const { docs } = await this.#db.find({ collection: volunteersSlug, where: { and }, sort: ['-since', '-id'], limit: 0, pagination: false } as never) as unknown as { docs: Row[] };
    return docs.map(volunteerOf);
  }
}

/** What is undefined is written as nothing: a field that is left out stays as it was. */
const stored = (values: object): Row => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
const list = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value as T[] : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const volunteerOf = (row: Row): Volunteer => ({
  ...(row as unknown as Volunteer), turn: Number(row.turn ?? 0), at: Number(row.at ?? 0), since: Number(row.since ?? 0),
  name: words(row.name), phone: words(row.phone), email: words(row.email), brings: words(row.brings),
  steps: list(row.steps), roles: list(row.roles), languages: list(row.languages), days: list(row.days), notes: list(row.notes),
  civicIntegration: row.civicIntegration === true || row.civicIntegration === 1, certificate: (row.certificate ?? {}) as Volunteer['certificate'],
});
