import type { Changes, NewSignUp, SignUp, Sitting, SittingMade, Store } from '../../../cms/signup/store/store.ts';

/** A store in memory. `step` runs before each step and may hold it up or stop it for ever, as a crash does. */
export class MemoryStore implements Store {
  readonly sittings = new Map<string, Sitting>();
  readonly rows = new Map<SignUp['id'], SignUp>();
  readonly #step: () => Promise<void>;
  #next = 1;
  constructor(step: () => Promise<void> = async () => {}) {
    this.#step = step;
  }

  async sitting(slug: string) { await this.#step(); return this.sittings.get(slug); }
  async openSitting(made: SittingMade) {
    await this.#step();
    const sitting = this.sittings.get(made.slug) ?? { ...made, left: made.capacity, version: 0, epoch: 0, freedAt: undefined };
    this.sittings.set(made.slug, sitting);
    return sitting;
  }
  async keepDates({ slug, event, endsAt }: SittingMade) { await this.#move(slug, () => ({ event, endsAt })); }
  async setCapacity(slug: string, from: number, to: number) { return this.#move(slug, (now) => now.capacity === from && { capacity: to, left: now.left + to - from }); }
  async take(slug: string, seats: number, epoch: number) { return this.#move(slug, (now) => now.left >= seats && now.epoch === epoch && { left: now.left - seats }); }
  async squeeze(slug: string, seats: number, epoch: number) { return this.#move(slug, (now) => now.epoch === epoch && { left: now.left - seats }); }
  async give(slug: string, seats: number, epoch: number, at: number) { return this.#move(slug, (now) => now.epoch === epoch && { left: now.left + seats, freedAt: at }); }
  async recount({ slug, version, epoch }: Sitting, left: number) { return this.#move(slug, (now) => now.version === version && now.epoch === epoch && { left, epoch: epoch + 1 }); }

  async add(signUp: NewSignUp) {
    await this.#step();
    if ([...this.rows.values()].some(({ key, code }) => key === signUp.key || code === signUp.code)) return undefined;
    const row: SignUp = { ...signUp, id: this.#next++, turn: 0, tellTurn: 0, arrived: 0 };
    this.rows.set(row.id, row);
    return row;
  }
  async byKey(key: string) { await this.#step(); return [...this.rows.values()].find((row) => row.key === key); }
  async byId(id: SignUp['id']) { await this.#step(); return this.rows.get(id); }
  async byCode(code: string) { await this.#step(); return [...this.rows.values()].find((row) => row.code === code); }
  async foundBy() { return []; }
  async ofSitting(slug: string) { return this.#those((row) => row.sitting === slug); }
  async change(seen: SignUp, changes: Changes) {
    await this.#step();
    const now = this.rows.get(seen.id);
    if (!now || now.turn !== seen.turn) return undefined;
    const next: SignUp = { ...now, ...changes, ...(changes.tell && { tellTurn: now.turn + 1 }), turn: now.turn + 1 };
    this.rows.set(next.id, next);
    return next;
  }

  async waiting(slug: string) { return this.#those((row) => row.sitting === slug && row.state === 'waiting' && row.takes === 0); }
  async somebodyWaits(slug: string, seats: number, passed: number) { return (await this.waiting(slug)).some((row) => row.persons <= seats || row.passed >= passed); }
  async unsettled(slug: string) { return this.#those((row) => row.sitting === slug && (row.takes > 0 || row.state === 'pending')); }
  async held(slug: string) { return (await this.#those((row) => row.sitting === slug)).reduce((sum, row) => sum + row.held, 0); }
  async current(now: number) { await this.#step(); return [...this.sittings.values()].filter(({ endsAt }) => endsAt > now); }
  async endedBefore(moment: number) { await this.#step(); return [...this.sittings.values()].filter(({ endsAt }) => endsAt <= moment); }
  async toTell(most: number) { return (await this.#those(({ tell }) => tell !== undefined)).slice(0, most); }
  async told({ id, tellTurn }: Pick<SignUp, 'id' | 'tellTurn'>) {
    await this.#step();
    const row = this.rows.get(id);
    if (row?.tellTurn === tellTurn) this.rows.set(id, { ...row, tell: undefined });
  }
  async ranOut(now: number) { return this.#those((row) => row.state === 'offered' && (row.offerUntil ?? 0) <= now); }

  async #those(which: (row: SignUp) => boolean) { await this.#step(); return [...this.rows.values()].filter(which); }
  async #move(slug: string, how: (now: Sitting) => Partial<Sitting> | false) {
    await this.#step();
    const now = this.sittings.get(slug);
    const next = now && how(now);
    if (!now || !next) return false;
    this.sittings.set(slug, { ...now, ...next, version: now.version + 1 });
    return true;
  }
}
