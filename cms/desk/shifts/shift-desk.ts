import type { BasePayload } from 'payload';
import type { Snapshot } from '../../../content/snapshot.ts';
import { newCode } from '../../signup/code.ts';
import { Door } from '../../signup/door.ts';
import { openStore } from '../../signup/store/open-store.ts';
import type { Store } from '../../signup/store/store.ts';
import { PayloadVolunteerStore } from '../volunteers/payload-volunteer-store.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import type { VolunteerStore } from '../volunteers/volunteer-store.ts';
import { shiftTables } from './collections.ts';
import { InTurn } from './in-turn.ts';
import { type ShiftFacts, shiftOf, shiftsOf } from './shift.ts';
import type { Turn, TurnAnswers } from './turn.ts';

/** Shifts of this process: the one door to them, where they are kept, and what the published content says of each. */
export interface ShiftDesk {
  readonly door: Door<TurnAnswers>;
  readonly store: Store<TurnAnswers>;
  readonly volunteers: VolunteerStore;
  /** The shift as it is published now. */
  shift(slug: string): ShiftFacts | undefined;
  /** All published shifts that end after a moment, in order of time. */
  shifts(after: number): readonly ShiftFacts[];
  /** Everything that a volunteer ever took, in order of taking. */
  turnsOf(volunteer: Volunteer['id']): Promise<Turn[]>;
  snapshot(): Snapshot;
  now(): number;
  readonly secret: string;
  readonly queue: InTurn;
}

interface Parts {
  readonly payload: Pick<BasePayload, 'db'>;
  readonly snapshot: () => Snapshot;
  /** The server's secret: who took what cannot be read from the keys of turns. */
  readonly secret: string;
  readonly now?: () => number;
}

/** Opens shifts on Payload's database and what is published. There are no offers: what is given back is free for everybody at once. */
export function shiftDeskOn({ payload, snapshot, secret, now = Date.now }: Parts): ShiftDesk {
  const store = openStore<TurnAnswers>(payload, shiftTables);
  let known: { readonly of: Snapshot; readonly shifts: ReadonlyMap<string, ShiftFacts> } | undefined;
  const published = (): ReadonlyMap<string, ShiftFacts> => {
    const content = snapshot();
    if (known?.of !== content) {
      const all = Object.values(content.occurrences).flatMap((occurrence) => shiftsOf(content, occurrence));
      known = { of: content, shifts: new Map(all.sort((a, b) => a.startsAt - b.startsAt || (a.slug < b.slug ? -1 : 1)).map((shift) => [shift.slug, shift])) };
    }
    return known.shifts;
  };
  const door = new Door<TurnAnswers>({
    store, now, newCode,
    facts: (slug) => {
      const shift = shiftOf(snapshot(), slug);
      return shift && { slug, event: shift.event.slug, capacity: shift.needed, startsAt: shift.startsAt, endsAt: shift.endsAt, closesAt: shift.startsAt, cancelled: shift.cancelled };
    },
    offerUntil: () => undefined,
    pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  return {
    door, store, snapshot, now, secret,
    volunteers: new PayloadVolunteerStore(payload),
    queue: new InTurn(),
    shift: (slug) => published().get(slug),
    shifts: (after) => [...published().values()].filter(({ endsAt }) => endsAt > after),
    turnsOf: (volunteer) => store.foundBy(String(volunteer)),
  };
}

const desk = Symbol.for('shift desk');
type Holder = { [desk]?: OpenShiftDesk | undefined };

/** The shift desk with what the admin needs to write letters. */
export interface OpenShiftDesk extends ShiftDesk {
  readonly siteUrl: string;
  readonly onMail: () => void;
}

/** The shift desk of this process, for the admin. The server and Next's bundle each have their own copy of this module, so it is handed over on `globalThis`. */
export const shiftDesk = (): OpenShiftDesk | undefined => (globalThis as Holder)[desk];
export const openShiftDesk = (opened: OpenShiftDesk | undefined): void => { (globalThis as Holder)[desk] = opened; };
