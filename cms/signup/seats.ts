import type { SignUpAnswers } from '../../content/forms/sign-up.ts';
import { keptUntil, nextOffers, patience, seatsForNewcomer } from './decisions/waiting-list.ts';
import type { Changes, Counted, Happened, SignUp, Sitting, Store } from './store/store.ts';

/** What the door must know of a sitting that the store does not: it comes from what is published. */
export interface SittingFacts {
  readonly slug: string;
  readonly event: string;
  readonly capacity: number;
  /** When the last session is over, milliseconds since 1970. */
  readonly endsAt: number;
  /** When it begins and when sign-up closes, milliseconds since 1970. */
  readonly startsAt: number;
  readonly closesAt: number;
  readonly cancelled: boolean;
  /** When and where the sessions to come are, as `toldOf` writes it: who signs up knows it, and is told when it changes. */
  readonly told?: string | undefined;
}

export interface DoorParts<A extends Counted = SignUpAnswers> {
  readonly store: Store<A>;
  readonly facts: (slug: string) => SittingFacts | undefined;
  /** Until when an offer made now would hold; nothing when it is too late for one. */
  readonly offerUntil: (now: number, closesAt: number) => number | undefined;
  readonly now: () => number;
  /** A new speakable code. */
  readonly newCode: () => string;
  /** Waits a little for another request to finish with the same sign-up. */
  readonly pause: () => Promise<void>;
}

/** Whether seats were taken, and in which epoch; or as of which version of the sitting there were none. */
export type Taking = { readonly taken: true; readonly epoch: number } | { readonly taken: false; readonly version: number | undefined };

/**
 * The seats of sittings and their waiting lists: taking, and offering what is free. `Door` alone moves seats with it; who takes some here writes first into the
 * row that it takes them. See decision 0013.
 */
export class Seats<A extends Counted = SignUpAnswers> {
  readonly #parts: DoorParts<A>;
  /** As what a sitting was last opened: what is published changes seldom, and each sign-up asks. */
  readonly #opened = new Map<string, string>();
  constructor(parts: DoorParts<A>) {
    this.#parts = parts;
  }

  /** Makes the sitting, or brings it in line with what is published; freed seats go to the waiting list. */
  async open(slug: string): Promise<void> {
    const { store, facts } = this.#parts;
    const made = facts(slug);
    if (!made) return;
    const { event, capacity, endsAt } = made;
    const published = `${event} ${capacity} ${endsAt}`;
    if (this.#opened.get(slug) === published) return;
    const sitting = await store.openSitting({ slug, event, capacity, endsAt });
    if (sitting.event !== event || sitting.endsAt !== endsAt) await store.keepDates({ slug, event, capacity, endsAt });
    if (sitting.capacity !== capacity) {
      if (!(await store.setCapacity(slug, sitting.capacity, capacity))) return;
      await this.promote(slug);
    }
    this.#opened.set(slug, published);
  }

  /**
   * Takes seats for a newcomer or a party that grows, if nobody who waits has a better claim. The row says already that it takes them. Answers the
   * epoch in which they were taken: whoever then finds the row changed by another gives them back in that epoch. Else the version in which there were none.
   */
  async takeFor(row: SignUp<A>, seats: number): Promise<Taking> {
    const { store, now } = this.#parts;
    for (;;) {
      const sitting = await store.sitting(row.sitting);
      const none = { taken: false, version: sitting?.version } as const;
      if (!sitting || seats > sitting.left) return none;
      // When it is too late for offers, the list has no claim any more.
      if (this.#offersUntil(row.sitting) !== undefined && (await store.somebodyWaits(row.sitting, sitting.left, this.#keeps(row.sitting) ? patience : Number.MAX_SAFE_INTEGER))) return none;
      if (!(await store.take(row.sitting, seats, sitting.epoch))) continue;
      if (sitting.freedAt !== undefined) await this.#pass(await this.#passedBy(sitting, seats), now());
      return { taken: true, epoch: sitting.epoch };
    }
  }

  #offersUntil(slug: string): number | undefined {
    const { now, offerUntil, facts } = this.#parts;
    const sitting = facts(slug);
    return sitting && !sitting.cancelled ? offerUntil(now(), sitting.closesAt) : undefined;
  }

  async #passedBy(sitting: Sitting, seats: number): Promise<readonly SignUp<A>[]> {
    const waiting = await this.#parts.store.waiting(sitting.slug);
    return seatsForNewcomer(seats, sitting.left, waiting, this.#keeps(sitting.slug), sitting.freedAt)?.passes ?? [];
  }

  async #pass(passed: readonly SignUp<A>[], at: number): Promise<void> {
    for (const row of passed) await this.change(row, { passed: row.passed + 1 }, { at, what: 'passed', values: { persons: row.persons } });
  }

  /** Offers what is free to the waiting list; whether anybody was offered seats. */
  async promote(slug: string): Promise<boolean> {
    const { store, now } = this.#parts;
    const until = this.#offersUntil(slug);
    let any = false;
    if (until === undefined) return any;
    for (;;) {
      const seen = await store.sitting(slug);
      if (!seen || seen.left <= 0) return any;
      // The whole list is read only when somebody on it fits: in a crowd everybody who comes asks.
      if (!(await store.somebodyWaits(slug, seen.left, Number.MAX_SAFE_INTEGER))) return any;
      const { offered, passed } = nextOffers(seen.left, await store.waiting(slug), this.#keeps(slug));
      if (offered.length === 0) return any;
      let moved = false;
      for (const row of offered) moved = (await this.#offer(row, seen.epoch, until)) || moved;
      if (!moved) return any;
      any = true;
      await this.#pass(passed, now());
    }
  }

  async #offer(row: SignUp<A>, epoch: number, until: number): Promise<boolean> {
    const { store, now } = this.#parts;
    const moving = await store.change(row, { takes: row.persons, takesSince: now() });
    if (!moving) return false;
    if (await store.take(row.sitting, row.persons, epoch)) {
      const offered = await this.change(moving, { state: 'offered', held: row.persons, takes: 0, offerUntil: until, tell: 'offer' }, { at: now(), what: 'offered', values: { until } });
      // Changed or cancelled in between: the seats are for the next in the list, in this same round.
      if (!offered) await store.give(row.sitting, row.persons, epoch, now());
      return true;
    }
    await store.change(moving, { takes: 0 });
    return false;
  }

  /** Whether freed seats are still kept for those who were passed often. */
  #keeps(slug: string): boolean {
    const sitting = this.#parts.facts(slug);
    return sitting !== undefined && sitting.startsAt - this.#parts.now() > keptUntil;
  }

  /** Changes a sign-up that is still as it was seen, with a line in its history; nothing when it is not. */
  change(row: SignUp<A>, changes: Changes<A>, happened: Happened): Promise<SignUp<A> | undefined> {
    return this.#parts.store.change(row, { ...changes, history: [...row.history, happened] });
  }
}
