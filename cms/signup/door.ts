import type { SignUpAnswers } from '../../content/forms/sign-up.ts';
import { type DoorParts, Seats } from './seats.ts';
import type { CameBy, Changes, Counted, Happened, SignUp } from './store/store.ts';
import { Tidings } from './tidings.ts';

/** How somebody comes to the door. */
export interface Coming {
  readonly cameBy: CameBy;
  /** Why it may be a robot: then a person of the desk decides, and no seat is taken before. */
  readonly doubt?: string | undefined;
  /** Seats are taken even where there are none, for this reason. The desk alone may. */
  readonly squeezeIn?: string | undefined;
}

/** What came of a change: `full`, no room to grow; `over`, there is nothing to change any more; `busy`, try again later. */
export type Edited = 'changed' | 'full' | 'over' | 'busy';

/** A request is over after this long, in milliseconds: what is in motion for longer was cut off. */
export const longestRequest = 30_000;
/** How often a change is tried while others change the same sign-up. */
const manyTurns = 50;

/**
 * The only way to seats: for the site, the desk and the host alike. Every step leaves the counter exact or too high, never too low, so a crash
 * between two steps costs a seat until `heal`, and promises nobody a chair that is not there. See decision 0013.
 */
export class Door<A extends Counted = SignUpAnswers> {
  readonly #parts: DoorParts<A>;
  readonly #seats: Seats<A>;
  /** What those who come are told of a sitting that is otherwise than they knew. */
  readonly tidings: Tidings<A>;
  constructor(parts: DoorParts<A>) {
    this.#parts = parts;
    this.#seats = new Seats(parts);
    this.tidings = new Tidings(parts, this.#seats);
  }

  /**
   * Signs a party up; the same key again answers what the first one got. Nothing when it is too late, unless the desk does it, or when there is no
   * such sitting.
   */
  async signUp(slug: string, key: string, answers: A, { cameBy, doubt, squeezeIn }: Coming = { cameBy: 'site' }): Promise<SignUp<A> | undefined> {
    const { store, now, facts, newCode } = this.#parts;
    const at = now();
    const sitting = facts(slug);
    if (!sitting || (cameBy === 'site' && !this.#isOpen(slug))) return store.byKey(key);
    await this.#seats.open(slug);
    const happened: Happened = { at, what: doubt ? 'doubted' : 'came', values: { persons: answers.persons, ...(doubt && { doubt }), ...(sitting.told !== undefined && { told: sitting.told }) } };
    for (let turn = 0; turn < manyTurns; turn++) {
      const added = await store.add({
        key, code: newCode(), cameBy, sitting: slug, state: doubt ? 'doubted' : 'pending', persons: answers.persons, held: 0, takes: doubt ? 0 : answers.persons,
        takesSince: at, since: at, passed: 0, offerUntil: undefined, tell: undefined, answers, history: [happened],
      });
      if (added?.state === 'doubted') return added;
      if (added) return squeezeIn ? this.#squeezeIn(added, squeezeIn) : this.#decide(added);
      const known = await store.byKey(key);
      if (known) return known;
      // Another has the code: throw the dice again.
    }
    throw new Error('No free code was found.');
  }

  #isOpen(slug: string): boolean {
    const sitting = this.#parts.facts(slug);
    return sitting !== undefined && !sitting.cancelled && this.#parts.now() < sitting.closesAt;
  }

  /** A person of the desk decided that a doubted sign-up is real. */
  async admit(id: SignUp['id']): Promise<SignUp<A> | undefined> {
    const { store, now } = this.#parts;
    const row = await store.byId(id);
    if (row?.state !== 'doubted') return row;
    const pending = await this.#change(row, { state: 'pending', takes: row.persons, takesSince: now() }, { at: now(), what: 'admitted' });
    return pending ? this.#decide(pending) : this.#asItIs(row);
  }

  /** Seats above the capacity, with the reason in the history. */
  async #squeezeIn(pending: SignUp<A>, reason: string): Promise<SignUp<A>> {
    const { store, now } = this.#parts;
    const { sitting: slug, persons } = pending;
    for (;;) {
      const sitting = await store.sitting(slug);
      if (!sitting) return this.#asItIs(pending);
      if (!(await store.squeeze(slug, persons, sitting.epoch))) continue;
      const confirmed = await this.#change(pending, { state: 'confirmed', held: persons, takes: 0, tell: 'confirmed' }, { at: now(), what: 'squeezed-in', values: { reason } });
      if (!confirmed) await this.#giveBack(slug, persons, sitting.epoch);
      return confirmed ?? this.#asItIs(pending);
    }
  }

  /**
   * Checks in, or takes it back with 0. `first` says whether this call did it: when two hosts tap at once, one of them reads that it is done.
   * @param persons how many stand at the door; at most the party
   */
  async arrive(id: SignUp['id'], persons: number): Promise<{ readonly row: SignUp<A>; readonly first: boolean } | undefined> {
    const { store, now } = this.#parts;
    for (;;) {
      const row = await store.byId(id);
      if (!row) return undefined;
      const arrived = Math.max(0, Math.min(persons, row.persons));
      if (row.state !== 'confirmed' || row.arrived === arrived) return { row, first: false };
      const next = await this.#change(row, { arrived }, { at: now(), what: arrived > 0 ? 'arrived' : 'arrived-not', values: { persons: arrived } });
      if (next) return { row: next, first: true };
    }
  }

  /** Gives a pending sign-up its seats, or a place on the waiting list. Its wish for seats is written already. */
  async #decide(pending: SignUp<A>): Promise<SignUp<A>> {
    const { store, now } = this.#parts;
    const { sitting: slug, persons } = pending;
    const taking = await this.#seats.takeFor(pending, persons);
    if (taking.taken) {
      const confirmed = await this.#change(pending, { state: 'confirmed', held: persons, takes: 0, tell: 'confirmed' }, { at: now(), what: 'confirmed' });
      if (!confirmed) await this.#giveBack(slug, persons, taking.epoch);
      return confirmed ?? this.#asItIs(pending);
    }
    const waits = await this.#change(pending, { state: 'waiting', takes: 0, tell: 'waiting' }, { at: now(), what: 'waits' });
    // Seats may have been freed while it was not on the list yet. If none moved since it was found that there are none, there is nobody to offer any.
    const moved = (await store.sitting(slug))?.version !== taking.version;
    const offered = moved && (await this.#seats.promote(slug));
    return waits && !offered ? waits : this.#asItIs(waits ?? pending);
  }

  /** Takes an offer: its seats are held already. The sign-up as it is then; unchanged when the offer ran out or there was none. */
  async accept(id: SignUp['id']): Promise<SignUp<A> | undefined> {
    const { store, now } = this.#parts;
    for (;;) {
      const row = await store.byId(id);
      if (row?.state !== 'offered' || (row.offerUntil ?? 0) <= now()) return row;
      const accepted = await this.#change(row, { state: 'confirmed', takes: 0, offerUntil: undefined, tell: 'confirmed' }, { at: now(), what: 'accepted' });
      if (accepted) return accepted;
    }
  }

  /** Ends a sign-up: by the person, the desk, or because an offer ran out. Twice is once. */
  async end(id: SignUp['id'], as: 'cancelled' | 'lapsed' = 'cancelled'): Promise<SignUp<A> | undefined> {
    const { store, now } = this.#parts;
    for (;;) {
      const row = await store.byId(id);
      if (!row || row.state === 'cancelled' || row.state === 'lapsed' || row.state === 'pending') return row;
      if (as === 'lapsed' && (row.state !== 'offered' || (row.offerUntil ?? 0) > now())) return row;
      const sitting = await store.sitting(row.sitting);
      const ended = await this.#change(row, { state: as, held: 0, takes: 0, offerUntil: undefined, tell: as }, { at: now(), what: as });
      if (!ended) continue;
      await this.#giveBack(row.sitting, row.held, sitting?.epoch);
      return ended;
    }
  }

  /** Gives seats back and offers them to whoever waits. A recount in between knew the row already, or will. */
  async #giveBack(slug: string, seats: number, epoch: number | undefined): Promise<void> {
    const { store, now } = this.#parts;
    if (seats > 0 && !(epoch !== undefined && (await store.give(slug, seats, epoch, now())))) await this.heal(slug);
    await this.#seats.promote(slug);
  }

  /** Changes what was said, and how many come: only the difference moves. Unless it answers `changed`, nothing is. */
  async edit(id: SignUp['id'], answers: A): Promise<Edited> {
    const { store, now } = this.#parts;
    for (let turn = 0; turn < manyTurns; turn++) {
      const row = await store.byId(id);
      if (!row || (row.state !== 'confirmed' && row.state !== 'waiting' && row.state !== 'offered')) return 'over';
      if (row.takes > 0) {
        await this.#parts.pause();
        continue;
      }
      const said = { answers, persons: answers.persons };
      const changed: Happened = { at: now(), what: 'changed', values: { from: row.persons, to: answers.persons } };
      const more = row.state === 'waiting' ? 0 : answers.persons - row.held;
      if (more > 0) {
        const moving = await store.change(row, { takes: more, takesSince: now() });
        if (!moving) continue;
        const taking = await this.#seats.takeFor(moving, more);
        if (!taking.taken) {
          await this.#change(moving, { takes: 0 }, { at: now(), what: 'grew-not', values: { to: answers.persons } });
          return 'full';
        }
        if (await this.#change(moving, { ...said, held: answers.persons, takes: 0, tell: 'changed' }, changed)) return 'changed';
        await this.#giveBack(row.sitting, more, taking.epoch);
        continue;
      }
      const sitting = await store.sitting(row.sitting);
      const next = await this.#change(row, { ...said, held: row.state === 'waiting' ? 0 : answers.persons, tell: 'changed' }, changed);
      if (!next) continue;
      await this.#giveBack(row.sitting, -more, sitting?.epoch);
      return 'changed';
    }
    return 'busy';
  }

  /** Ends the offers that ran out, and offers their seats to the next. */
  async lapse(): Promise<void> {
    const { store, now } = this.#parts;
    for (const { id } of await store.ranOut(now())) await this.end(id, 'lapsed');
  }

  /**
   * Mends what a crash left: what is in motion for longer than a request can last is called back, the seats are counted, and whoever was not decided is.
   * @param longest how long a request may last; 0 at the start of the only process
   */
  async heal(slug: string, longest = longestRequest): Promise<void> {
    const { store, now } = this.#parts;
    const unsettled = await store.unsettled(slug);
    for (const row of unsettled) if (row.takes > 0 && now() - row.takesSince >= longest) await this.#change(row, { takes: 0 }, { at: now(), what: 'healed' });
    const seen = await store.sitting(slug);
    if (!seen) return;
    const moving = (await store.unsettled(slug)).some(({ takes }) => takes > 0);
    if (!moving) {
      const left = seen.capacity - (await store.held(slug));
      if (left !== seen.left) await store.recount(seen, left);
    }
    for (const row of (await store.unsettled(slug)).filter(({ state, takes }) => state === 'pending' && takes === 0).sort((a, b) => a.since - b.since)) {
      const again = await store.change(row, { takes: row.persons, takesSince: now() });
      if (again) await this.#decide(again);
    }
    await this.#seats.promote(slug);
  }

  /** Makes the sitting, or brings it in line with what is published; freed seats go to the waiting list. */
  open(slug: string): Promise<void> {
    return this.#seats.open(slug);
  }

  #change(row: SignUp<A>, changes: Changes<A>, happened: Happened): Promise<SignUp<A> | undefined> {
    return this.#seats.change(row, changes, happened);
  }

  async #asItIs(row: SignUp<A>): Promise<SignUp<A>> {
    return (await this.#parts.store.byId(row.id)) ?? row;
  }
}
