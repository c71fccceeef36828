import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../../content/snapshot.ts';
import { quietHours } from '../signup/desk.ts';
import type { SignUp } from '../signup/store/store.ts';

/** From when and until when a reminder may go, milliseconds since 1970; `until` is not in it. */
export interface Window { readonly from: number; readonly until: number }
type When = Pick<Occurrence, 'date' | 'start'>;

const dayBeforeAt = '10:00';
/** How long before the start the second one goes, and how late it may be: later, “in two hours” is not true. In minutes. */
const soonBefore = 120;
const soonLate = 30;

/** The reminder of the day before: from ten o'clock on the foundation's clock until the evening is quiet. After that it would be wrong or wake somebody. */
export function dayBefore({ date }: When, zone: string): Window {
  const day = Temporal.PlainDate.from(date).subtract({ days: 1 });
  const at = (clock: string) => day.toPlainDateTime(clock).toZonedDateTime(zone).epochMilliseconds;
  return { from: at(dayBeforeAt), until: at(quietHours.from) };
}

/** The reminder of two hours before; nothing when no time is known. It goes at any hour, for the person asked for it. */
export function twoHoursBefore({ date, start }: When, zone: string): Window | undefined {
  if (!start) return undefined;
  const begins = Temporal.PlainDateTime.from(`${date}T${start}`).toZonedDateTime(zone).epochMilliseconds;
  return { from: begins - soonBefore * 60_000, until: begins - (soonBefore - soonLate) * 60_000 };
}

/** The window of a reminder for a session. */
export const windowOf = (kind: 'remind' | 'soon', session: When, zone: string): Window | undefined => (kind === 'remind' ? dayBefore(session, zone) : twoHoursBefore(session, zone));

export const isWithin = (window: Window | undefined, now: number): window is Window => window !== undefined && window.from <= now && now < window.until;

/** Since when a place is certain: who has heard of that after the moment of a reminder needs none. */
export const certainSince = ({ history, since }: Pick<SignUp, 'history' | 'since'>): number =>
  history.findLast(({ what }) => what === 'confirmed' || what === 'accepted' || what === 'squeezed-in')?.at ?? since;

/** Whether somebody gets a reminder whose moment began then. */
export const wantsReminder = (kind: 'remind' | 'soon', row: SignUp, from: number): boolean =>
  row.state === 'confirmed' && certainSince(row) < from && (kind === 'remind' || row.answers.remind);
