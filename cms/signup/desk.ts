import type { BasePayload } from 'payload';
import { type Documents, noLimit, type Sitting, sittingOf } from '../../content/forms/sitting.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { newCode } from './code.ts';
import { toldOf } from './decisions/moved.ts';
import { offerUntil, type QuietHours } from './decisions/offer-time.ts';
import { Door } from './door.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

/** The hours in which no offer runs out: nobody should have to answer at night. */
export const quietHours: QuietHours = { from: '21:00', to: '08:00' };
/** How often the sweep goes round, in milliseconds. */
export const sweepEvery = 30_000;

/** Sign-ups of this process: the one door to seats, where they are kept, and what the published content says of each sitting. */
export interface SignUpDesk {
  readonly door: Door;
  readonly store: Store;
  /** The sitting as it is published now. */
  sitting(slug: string): Sitting | undefined;
  /** The published content now. */
  snapshot(): Snapshot;
  now(): number;
  /** Brings sittings in line with what is published, ends offers that ran out, heals what a crash left. */
  sweep(): Promise<void>;
}

interface Parts {
  readonly payload: Pick<BasePayload, 'db'>;
  readonly snapshot: () => Snapshot;
  readonly now?: () => number;
}

/** Opens the desk on Payload's database and what is published. */
export function signUpDeskOn({ payload, snapshot, now = Date.now }: Parts): SignUpDesk {
  const store = openStore(payload);
  let known: { readonly of: Snapshot; readonly sittings: Map<string, Sitting | undefined> } | undefined;
  const sitting = (slug: string): Sitting | undefined => {
    const content = snapshot();
    if (known?.of !== content) known = { of: content, sittings: new Map() };
    if (!known.sittings.has(slug)) known.sittings.set(slug, sittingOf(documentsOf(content), slug, content.globals.settings.timeZone));
    return known.sittings.get(slug);
  };
  const door = new Door({
    store, now, newCode,
    facts: (slug) => {
      const found = sitting(slug);
      return found && { slug, event: found.event.slug, capacity: found.capacity ?? noLimit, startsAt: found.startsAt, endsAt: found.endsAt, closesAt: found.closesAt, cancelled: found.cancelled, told: toldOf(found.sessions, found.event.location, snapshot().day) };
    },
    offerUntil: (at, closesAt) => offerUntil(at, closesAt, quietHours, snapshot().globals.settings.timeZone),
    pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  /** Whether a sitting was called off when it was last looked at: everybody's row is read only when that changes. */
  const off = new Map<string, boolean>();
  /** When and where a sitting was when everybody last knew it; at first as it was when this process looked for the first time. */
  const told = new Map<string, string>();
  const tellMoved = async (slug: string, { sessions, event, cancelled }: Sitting) => {
    const [today, known] = [snapshot().day, told.get(slug)];
    const current = toldOf(sessions, event.location, today);
    if (known === current || cancelled) return;
    if (await door.tidings.tellMoved(slug, known ?? current, today)) told.set(slug, current);
  };
  return {
    door, store, sitting, snapshot, now,
    async sweep() {
      for (const { slug } of await store.current(now())) {
        const published = sitting(slug);
        if (!published) continue;
        if (off.get(slug) !== published.cancelled) await door.tidings.callOff(slug, published.cancelled);
        off.set(slug, published.cancelled);
        await tellMoved(slug, published);
        await door.open(slug);
        await door.heal(slug);
      }
      await door.lapse();
    },
  };
}

function documentsOf(snapshot: Snapshot): Documents {
  return {
    one: (collection, slug) => (slug === undefined ? undefined : (snapshot[collection] as Record<string, never>)[slug]),
    all: (collection) => Object.values(snapshot[collection]) as never,
  };
}

const desk = Symbol.for('sign-up desk');
type Holder = { [desk]?: SignUpDesk };

/**
 * The sign-up desk of this process. The server and Next's bundle each have their own copy of this module, so it is handed over on `globalThis`.
 * Nothing in a process that does not serve.
 */
export const signUpDesk = (): SignUpDesk | undefined => (globalThis as Holder)[desk];
export const openSignUpDesk = (opened: SignUpDesk | undefined): void => { (globalThis as Holder)[desk] = opened; };
