import type { Telling } from '../../../cms/mail/telling.ts';
import { addressOf } from '../../../cms/signup/address.ts';
import type { Happened, SignUp } from '../../../cms/signup/store/store.ts';
import { readSignUp, type Typed } from '../../../content/forms/sign-up.ts';
import { type Documents, sittingOf } from '../../../content/forms/sitting.ts';
import type { Event, Occurrence, Snapshot } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

export const siteUrl = 'https://www.example.org';
export const zone = 'Europe/Amsterdam';
export const now = Date.parse('2026-11-22T12:00:00Z');
export const secret = 'only for tests';

/** The start content with dates of the dinner of a test's choosing, and a telephone number and an address of the foundation. */
export function snapshotWith(dates: readonly (Pick<Occurrence, 'date'> & Partial<Occurrence>)[], event: Partial<Event> = {}): Snapshot {
  const start = startSnapshot({ day: '2026-11-22', siteUrl });
  const dinner = start.events['empowerment-room'];
  if (!dinner) throw new Error('The start content has no dinner.');
  const occurrences = dates.map((one): Occurrence => ({
    slug: `empowerment-room-${one.date}`, updatedAt: '2026-11-20T09:30:00.000Z', readiness: dinner.readiness, event: 'empowerment-room', state: 'planned', sequence: 0, ...one,
  }));
  return {
    ...start,
    events: { ...start.events, 'empowerment-room': { ...dinner, ...event } },
    occurrences: Object.fromEntries(occurrences.map((one) => [one.slug, one])),
    globals: { ...start.globals, settings: { ...start.globals.settings, phone: '071-123 45 67', email: 'balie@example.org' } },
  };
}

export function answersOf(typed: Typed) {
  const read = readSignUp({ name: 'Amina', email: 'amina@example.org', adults: '2', ...typed }, { asks: ['children'], largestParty: 10 });
  if (!('answers' in read)) throw new Error('These answers are not right.');
  return read.answers;
}

/** A sign-up that is confirmed, with what a test wants otherwise. */
export function signUpRow(rest: Partial<SignUp> = {}, typed: Typed = {}): SignUp {
  const answers = answersOf(typed);
  const history: Happened[] = [{ at: now - 3_600_000, what: 'came' }, { at: now - 3_600_000, what: 'confirmed' }];
  return {
    id: 7, key: 'k', code: 'KR4MT7', cameBy: 'site', sitting: 'empowerment-room-2026-12-11', state: 'confirmed', turn: 1, persons: answers.persons, held: answers.persons, takes: 0, takesSince: now,
    since: now - 3_600_000, passed: 0, offerUntil: undefined, tell: undefined, tellTurn: 1, arrived: 0, answers, history, ...rest,
  };
}

/** What a mail is made of, for the sitting of the row. */
export function tellingOf(kind: Telling['kind'], row: SignUp, snapshot: Snapshot, rest: Partial<Telling> = {}): Telling {
  const documents: Documents = {
    one: (collection, slug) => (slug === undefined ? undefined : (snapshot[collection] as Record<string, never>)[slug]),
    all: (collection) => Object.values(snapshot[collection]) as never,
  };
  const sitting = sittingOf(documents, row.sitting, zone);
  if (!sitting) throw new Error(`There is no sitting ${row.sitting}.`);
  return { kind, row, sitting, snapshot, siteUrl, address: (lang) => addressOf(secret, lang, row.code), now, ...rest };
}
