import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';

/** What has seats: one occurrence, or a course whose sessions are booked together. */
export interface Sitting {
  readonly slug: string;
  readonly capacity: number;
  /** Seats nobody holds; below zero when an editor lowered the capacity under what is taken. */
  readonly left: number;
  /** Grows with everything that is taken or given back. */
  readonly version: number;
  /** Grows with every recount: what was begun under an older one no longer moves seats. */
  readonly epoch: number;
  /** When seats were last given back, milliseconds since 1970. */
  readonly freedAt: number | undefined;
  /** The event it belongs to, so that its host finds it; and when the last session is over, after which personal data have their time. */
  readonly event: string;
  readonly endsAt: number;
}

/** What is kept of a sitting when it is made or its dates change. */
export type SittingMade = Pick<Sitting, 'slug' | 'capacity' | 'event' | 'endsAt'>;

/**
 * `pending`: came, not decided yet. `doubted`: may be a robot, a person of the desk decides. `waiting`: on the waiting list. `offered`: seats are held
 * until `offerUntil`. `lapsed`: the offer ran out. Only `confirmed` and `offered` hold seats.
 */
export const signUpStates = ['pending', 'doubted', 'waiting', 'offered', 'confirmed', 'lapsed', 'cancelled'] as const;
export type SignUpState = (typeof signUpStates)[number];

/** What the person should be told of the last change; the outbox takes it up. */
export type Tell = 'confirmed' | 'waiting' | 'offer' | 'lapsed' | 'changed' | 'cancelled' | 'off' | 'moved';

/** Where a sign-up came from. */
export type CameBy = 'site' | 'desk' | 'walk-in';

/** A dated line of what happened and why, for the desk. */
export interface Happened {
  readonly at: number;
  readonly what: 'came' | 'doubted' | 'admitted' | 'squeezed-in' | 'arrived' | 'arrived-not' | 'confirmed' | 'waits' | 'offered' | 'accepted' | 'passed' | 'lapsed' | 'changed' | 'grew-not' | 'cancelled' | 'off' | 'on' | 'moved' | 'healed';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the door itself must know of what somebody said. */
export interface Counted { readonly persons: number }

export interface SignUp<A extends Counted = SignUpAnswers> {
  readonly id: string | number;
  /** Unique: one form, one key, one sign-up. */
  readonly key: string;
  /** Unique and speakable: what the person says at the door. */
  readonly code: string;
  readonly cameBy: CameBy;
  readonly sitting: string;
  readonly state: SignUpState;
  /** Grows with every change of this row; a change names the turn it saw. */
  readonly turn: number;
  /** How many come. */
  readonly persons: number;
  /** Seats it has, in a confirmed or offered state. */
  readonly held: number;
  /** Seats it is about to take, and since when: a row in motion. */
  readonly takes: number;
  readonly takesSince: number;
  /** When it came, milliseconds since 1970. */
  readonly since: number;
  readonly passed: number;
  readonly offerUntil: number | undefined;
  readonly tell: Tell | undefined;
  /** The turn at which `tell` was written: one message for it, however often the row changes before it is taken up. */
  readonly tellTurn: number;
  /** How many have arrived at the door. */
  readonly arrived: number;
  readonly answers: A;
  readonly history: readonly Happened[];
}

/** The id of a sign-up from its text: numbers on SQLite, 24 signs on MongoDB. */
export const idFrom = (text: string): SignUp['id'] => (/^\d{1,15}$/.test(text) ? Number(text) : text);

/** What a change may set; `turn` grows by itself. */
export type Changes<A extends Counted = SignUpAnswers> = Partial<Pick<SignUp<A>, 'state' | 'persons' | 'held' | 'takes' | 'takesSince' | 'passed' | 'offerUntil' | 'tell' | 'arrived' | 'answers' | 'history'>>;

/** A sign-up that is not there yet. */
export type NewSignUp<A extends Counted = SignUpAnswers> = Omit<SignUp<A>, 'id' | 'turn' | 'tellTurn' | 'arrived'>;

/** Where sign-ups and seats are kept. Each method is one step that happens wholly or not at all; nothing spans two. */
export interface Store<A extends Counted = SignUpAnswers> {
  sitting(slug: string): Promise<Sitting | undefined>;
  /** The sitting, made with this many seats when it is not there yet. */
  openSitting(made: SittingMade): Promise<Sitting>;
  /** Brings the event and the end of a sitting in line with what is published. */
  keepDates(made: SittingMade): Promise<void>;
  /** Changes the capacity if it still is `from`; `left` moves by the difference. */
  setCapacity(slug: string, from: number, to: number): Promise<boolean>;
  /** Takes seats if so many are left and the epoch is still this one. */
  take(slug: string, seats: number, epoch: number): Promise<boolean>;
  /** Takes seats whether there are any or not: a person at the desk decided it. */
  squeeze(slug: string, seats: number, epoch: number): Promise<boolean>;
  /** Gives seats back if the epoch is still this one. */
  give(slug: string, seats: number, epoch: number, now: number): Promise<boolean>;
  /** Sets what is left and begins a new epoch, if nothing moved since this sitting was read. */
  recount(seen: Sitting, left: number): Promise<boolean>;

  /** Adds a sign-up; nothing when its key or its code is there already. */
  add(signUp: NewSignUp<A>): Promise<SignUp<A> | undefined>;
  byKey(key: string): Promise<SignUp<A> | undefined>;
  byId(id: SignUp['id']): Promise<SignUp<A> | undefined>;
  byCode(code: string): Promise<SignUp<A> | undefined>;
  /** All whose named answer (`Tables.findBy`) has this value, in order of arrival; none where nothing is named. */
  foundBy(value: string): Promise<SignUp<A>[]>;
  /** All sign-ups of a sitting, in order of arrival. */
  ofSitting(slug: string): Promise<SignUp<A>[]>;
  /** Changes a sign-up that is still at the turn that was seen; nothing when it is not. */
  change(seen: SignUp<A>, changes: Changes<A>): Promise<SignUp<A> | undefined>;

  /** The waiting list, in no order. */
  waiting(slug: string): Promise<SignUp<A>[]>;
  /** Whether somebody waits who would fit so many seats, or who was passed at least so often. */
  somebodyWaits(slug: string, seats: number, passed: number): Promise<boolean>;
  /** Sign-ups in motion, and those not decided yet. */
  unsettled(slug: string): Promise<SignUp<A>[]>;
  /** Seats that sign-ups hold together. */
  held(slug: string): Promise<number>;
  /** Sittings that are not over: to be swept. */
  current(now: number): Promise<Sitting[]>;
  /** Sittings that ended before: their personal data have had their time. */
  endedBefore(moment: number): Promise<Sitting[]>;
  /** Sign-ups whose person should be told something, the oldest first. */
  toTell(most: number): Promise<SignUp<A>[]>;
  /** Takes note that a message was written for what is to be told, unless there is something newer by now. The row's turn stays. */
  told(seen: Pick<SignUp, 'id' | 'tellTurn'>): Promise<void>;
  /** Offers of all sittings that ran out. */
  ranOut(now: number): Promise<SignUp<A>[]>;
}

/** Where a store keeps its rows. */
export interface Tables {
  /** Slugs of the collections of sittings and of sign-ups. */
  readonly sittings: string;
  readonly signUps: string;
  /** Name of an answer, one lower-case word, that has a column of its own, so that rows are found by it. */
  readonly findBy?: string;
}
