import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import type { Row, SqliteStatements, Value } from '../../database/sqlite-statements.ts';
import type { Changes, Counted, NewSignUp, SignUp, Sitting, SittingMade, Store, Tables } from './store.ts';

/** Columns of what a change may set, as Payload's migration named them. */
const columns = {
  state: 'state', persons: 'persons', held: 'held', takes: 'takes', takesSince: 'takes_since', passed: 'passed', offerUntil: 'offer_until',
  tell: 'tell', arrived: 'arrived', answers: 'answers', history: 'history',
} as const satisfies Record<keyof Changes, string>;

const waits = "sitting = ? AND state = 'waiting' AND takes = 0";

/** A slug as the name of a table; nothing else may stand in a statement. */
const tableOf = (slug: string): string => {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(slug)) throw new Error(`${slug} cannot be the name of a table.`);
  return slug.replaceAll('-', '_');
};

/** Sittings and sign-ups in the SQLite file: each step is one statement. */
export class SqliteStore<A extends Counted = SignUpAnswers> implements Store<A> {
  readonly #sql: SqliteStatements;
  readonly #sittings: string;
  readonly #signUps: string;
  readonly #findBy: string | undefined;
  constructor(statements: SqliteStatements, { sittings, signUps, findBy }: Tables) {
    this.#sql = statements;
    this.#sittings = tableOf(sittings);
    this.#signUps = tableOf(signUps);
    this.#findBy = findBy && tableOf(findBy);
  }

  async sitting(slug: string): Promise<Sitting | undefined> {
    const [row] = this.#sql.read(`SELECT * FROM ${this.#sittings} WHERE slug = ?`, slug);
    return row && sittingOf(row);
  }
  async openSitting({ slug, capacity, event, endsAt }: SittingMade): Promise<Sitting> {
    await this.#sql.write(
      `INSERT INTO ${this.#sittings} (slug, capacity, "left", version, epoch, event, ends_at) VALUES (?, ?, ?, 0, 0, ?, ?) ON CONFLICT DO NOTHING`,
      slug, capacity, capacity, event, endsAt,
    );
    const sitting = await this.sitting(slug);
    if (!sitting) throw new Error(`The sitting ${slug} was made and is not there.`);
    return sitting;
  }
  async keepDates({ slug, event, endsAt }: SittingMade): Promise<void> {
    await this.#move('event = ?, ends_at = ?', [event, endsAt], slug, '', []);
  }
  setCapacity(slug: string, from: number, to: number): Promise<boolean> {
    return this.#move('capacity = ?, "left" = "left" + ?', [to, to - from], slug, 'AND capacity = ?', [from]);
  }
  take(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move('"left" = "left" - ?', [seats], slug, 'AND epoch = ? AND "left" >= ?', [epoch, seats]);
  }
  squeeze(slug: string, seats: number, epoch: number): Promise<boolean> {
    return this.#move('"left" = "left" - ?', [seats], slug, 'AND epoch = ?', [epoch]);
  }
  give(slug: string, seats: number, epoch: number, now: number): Promise<boolean> {
    return this.#move('"left" = "left" + ?, freed_at = ?', [seats, now], slug, 'AND epoch = ?', [epoch]);
  }
  recount({ slug, version, epoch }: Sitting, left: number): Promise<boolean> {
    return this.#move('"left" = ?, epoch = epoch + 1', [left], slug, 'AND epoch = ? AND version = ?', [epoch, version]);
  }

  async add(row: NewSignUp<A>): Promise<SignUp<A> | undefined> {
    const [added] = await this.#sql.write(
      `INSERT INTO ${this.#signUps} (key, code, came_by, sitting, state, turn, persons, held, takes, takes_since, since, passed, offer_until, tell, tell_turn, arrived, answers, history${this.#findBy ? `, ${this.#findBy}` : ''})
       VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?${this.#findBy ? ', ?' : ''}) ON CONFLICT DO NOTHING RETURNING *`,
      row.key, row.code, row.cameBy, row.sitting, row.state, row.persons, row.held, row.takes, row.takesSince, row.since, row.passed,
      row.offerUntil ?? null, row.tell ?? null, JSON.stringify(row.answers), JSON.stringify(row.history),
      ...(this.#findBy ? [this.#foundIn(row.answers, this.#findBy)] : []),
    );
    return added && signUpOf<A>(added);
  }
  async byKey(key: string): Promise<SignUp<A> | undefined> {
    return this.#all('key = ?', key)[0];
  }
  async byId(id: SignUp['id']): Promise<SignUp<A> | undefined> {
    return this.#all('id = ?', id)[0];
  }
  async byCode(code: string): Promise<SignUp<A> | undefined> {
    return this.#all('code = ?', code)[0];
  }
  async foundBy(value: string): Promise<SignUp<A>[]> {
    return this.#findBy ? this.#all(`${this.#findBy} = ? ORDER BY since, id`, value) : [];
  }
  async ofSitting(slug: string): Promise<SignUp<A>[]> {
    return this.#all('sitting = ? ORDER BY since, id', slug);
  }
  async change(seen: SignUp<A>, changes: Changes<A>): Promise<SignUp<A> | undefined> {
    const found = this.#findBy && changes.answers ? { [this.#findBy]: this.#foundIn(changes.answers, this.#findBy) } : {};
    const names = (Object.keys(columns) as (keyof Changes)[]).filter((name) => name in changes);
    const values = names.map((name): Value => (name === 'answers' || name === 'history' ? JSON.stringify(changes[name]) : changes[name] ?? null));
    const set = [...names.map((name) => `${columns[name]} = ?`), ...Object.keys(found).map((name) => `${name} = ?`), ...(changes.tell ? ['tell_turn = turn + 1'] : []), 'turn = turn + 1'].join(', ');
    const [row] = await this.#sql.write(`UPDATE ${this.#signUps} SET ${set} WHERE id = ? AND turn = ? RETURNING *`, ...values, ...Object.values(found), seen.id, seen.turn);
    return row && signUpOf<A>(row);
  }

  async waiting(slug: string): Promise<SignUp<A>[]> {
    return this.#all(waits, slug);
  }
  async somebodyWaits(slug: string, seats: number, passed: number): Promise<boolean> {
    return this.#sql.read(`SELECT 1 FROM ${this.#signUps} WHERE ${waits} AND (persons <= ? OR passed >= ?) LIMIT 1`, slug, seats, passed).length > 0;
  }
  async unsettled(slug: string): Promise<SignUp<A>[]> {
    return this.#all("sitting = ? AND (takes > 0 OR state = 'pending')", slug);
  }
  async held(slug: string): Promise<number> {
    return Number(this.#sql.read(`SELECT COALESCE(SUM(held), 0) AS seats FROM ${this.#signUps} WHERE sitting = ?`, slug)[0]?.seats);
  }
  async current(now: number): Promise<Sitting[]> {
    return this.#sql.read(`SELECT * FROM ${this.#sittings} WHERE ends_at > ? ORDER BY ends_at`, now).map(sittingOf);
  }
  async endedBefore(moment: number): Promise<Sitting[]> {
    return this.#sql.read(`SELECT * FROM ${this.#sittings} WHERE ends_at <= ? ORDER BY ends_at`, moment).map(sittingOf);
  }
  async toTell(most: number): Promise<SignUp<A>[]> {
    return this.#all('tell IS NOT NULL ORDER BY id LIMIT ?', most);
  }
  async told({ id, tellTurn }: Pick<SignUp, 'id' | 'tellTurn'>): Promise<void> {
    await this.#sql.write(`UPDATE ${this.#signUps} SET tell = NULL WHERE id = ? AND tell_turn = ? RETURNING 1`, id, tellTurn);
  }
  async ranOut(now: number): Promise<SignUp<A>[]> {
    return this.#all("state = 'offered' AND offer_until <= ?", now);
  }

  #foundIn(answers: A, name: string): Value {
    return String((answers as unknown as Readonly<Record<string, unknown>>)[name] ?? '');
  }
  #all(where: string, ...values: Value[]): SignUp<A>[] {
    return this.#sql.read(`SELECT * FROM ${this.#signUps} WHERE ${where}`, ...values).map((row) => signUpOf<A>(row));
  }
  async #move(set: string, values: readonly Value[], slug: string, condition: string, conditionValues: readonly Value[]): Promise<boolean> {
    return (await this.#sql.write(`UPDATE ${this.#sittings} SET ${set}, version = version + 1 WHERE slug = ? ${condition} RETURNING 1`, ...values, slug, ...conditionValues)).length > 0;
  }
}

const sittingOf = (row: Row): Sitting => ({
  slug: String(row.slug), capacity: Number(row.capacity), left: Number(row.left), version: Number(row.version), epoch: Number(row.epoch),
  freedAt: row.freed_at === null ? undefined : Number(row.freed_at), event: String(row.event ?? ''), endsAt: Number(row.ends_at ?? 0),
});

const signUpOf = <A extends Counted>(row: Row): SignUp<A> => ({
  id: Number(row.id), key: String(row.key), code: String(row.code), cameBy: row.came_by as SignUp['cameBy'], sitting: String(row.sitting), state: row.state as SignUp['state'],
  turn: Number(row.turn), persons: Number(row.persons), held: Number(row.held), takes: Number(row.takes), takesSince: Number(row.takes_since), since: Number(row.since),
  passed: Number(row.passed), offerUntil: row.offer_until === null ? undefined : Number(row.offer_until), tell: (row.tell ?? undefined) as SignUp['tell'],
  tellTurn: Number(row.tell_turn), arrived: Number(row.arrived),
  answers: JSON.parse(String(row.answers)) as A, history: JSON.parse(String(row.history)) as SignUp['history'],
});
