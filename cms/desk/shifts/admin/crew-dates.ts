import { crewOf } from '../../../../content/crew.ts';
import { idFrom } from '../../../signup/store/store.ts';
import { maySee, type Viewer } from '../../../signup/admin/viewer.ts';
import type { Volunteer } from '../../volunteers/volunteer.ts';
import { partsOf, type ShiftFacts } from '../shift.ts';
import type { ShiftDesk } from '../shift-desk.ts';
import { soon } from '../lines.ts';
import { stretchOf } from '../take.ts';
import { isTaken, type Turn } from '../turn.ts';

/** How long a date stays in the list after it is over, in milliseconds: somebody has yet to tick who came. */
export const shownAfter = 30 * 86_400_000;

/** A turn with its volunteer; nobody when the link was cut. */
export interface Person { readonly turn: Turn; readonly volunteer: Volunteer | undefined }

/** One role at one date, as the desk sees it. */
export interface CrewRole {
  readonly slug: string;
  readonly role: string;
  /** Nothing when the date or its role is not on the site any more: who has it is to be called. */
  readonly shift: ShiftFacts | undefined;
  readonly people: readonly Person[];
  /** Who gave it back, or was taken off, within the last 24 hours before it began. */
  readonly late: readonly Person[];
  /** How many are still to be found. */
  readonly gap: number;
}

/** One date with its crew. */
export interface CrewDate {
  readonly occurrence: string;
  readonly event: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly cancelled: boolean;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly roles: readonly CrewRole[];
}

export const gapsOf = ({ roles, cancelled }: Pick<CrewDate, 'roles' | 'cancelled'>): number => (cancelled ? 0 : roles.reduce((sum, { gap }) => sum + gap, 0));

/** A date with its crew, if this viewer may see it; nothing when there is none or it is not for him: the two look the same. */
export async function findDate(desk: ShiftDesk, viewer: Viewer, occurrence: string): Promise<CrewDate | undefined> {
  return (await readDates(desk, viewer, (slug) => slug === occurrence, Number.MIN_SAFE_INTEGER))[0];
}

/** The dates that a viewer may see and that end after a moment, in order of time. */
export const listDates = (desk: ShiftDesk, viewer: Viewer, after: number): Promise<CrewDate[]> => readDates(desk, viewer, () => true, after);

async function readDates(desk: ShiftDesk, viewer: Viewer, wanted: (occurrence: string) => boolean, after: number): Promise<CrewDate[]> {
  const kept = (await desk.store.current(after)).filter(({ slug }) => wanted(partsOf(slug).occurrence));
  const events = new Map(kept.map(({ slug, event }) => [slug, event]));
  const published = desk.shifts(after).filter(({ occurrence }) => wanted(occurrence.slug));
  for (const { slug, event } of published) events.set(slug, event.slug);
  const slugs = [...new Set([...published.map(({ slug }) => slug), ...kept.map(({ slug }) => slug)])].filter((slug) => maySee(viewer, events.get(slug) ?? ''));
  const people = new Map<string, Volunteer | undefined>();
  const opened = new Set(kept.map(({ slug }) => slug));
  const dates: CrewDate[] = [];
  for (const [occurrence, of] of Map.groupBy(slugs, (slug) => partsOf(slug).occurrence)) {
    // A shift that nobody ever took has no rows.
    const roles = await Promise.all(of.map(async (slug) => roleOf(desk, slug, opened.has(slug) ? await desk.store.ofSitting(slug) : [], people)));
    const shown = roles.filter(({ shift, people: those, late }) => shift || those.length + late.length > 0);
    const [shift] = shown.flatMap((role) => role.shift ?? []);
    const ends = of.flatMap((slug) => desk.shift(slug)?.endsAt ?? kept.find((one) => one.slug === slug)?.endsAt ?? []);
    if (shown.length === 0) continue;
    // As the editor ordered them; what is no longer needed stands last.
    const order = shift ? crewOf(shift.event, shift.occurrence).map(({ role }) => role) : [];
    shown.sort((a, b) => (order.indexOf(a.role) + 1 || order.length + 1) - (order.indexOf(b.role) + 1 || order.length + 1));
    dates.push({
      occurrence, event: events.get(of[0] ?? '') ?? '', date: shift?.occurrence.date ?? occurrence.slice(-10), cancelled: shift?.cancelled ?? false,
      startsAt: Math.min(...shown.flatMap((role) => role.shift?.startsAt ?? role.people.map(({ turn }) => stretchOf(desk, turn).startsAt)), ...ends), endsAt: Math.max(...ends), roles: shown,
    });
  }
  return dates.sort((a, b) => a.startsAt - b.startsAt || (a.occurrence < b.occurrence ? -1 : 1));
}

async function roleOf(desk: ShiftDesk, slug: string, turns: readonly Turn[], known: Map<string, Volunteer | undefined>): Promise<CrewRole> {
  const shift = desk.shift(slug);
  const person = async (turn: Turn): Promise<Person> => {
    const id = turn.answers.volunteer;
    if (id !== '' && !known.has(id)) known.set(id, await desk.volunteers.byId(idFrom(id)));
    return { turn, volunteer: known.get(id) };
  };
  const taken = turns.filter(isTaken);
  const late = turns.filter((turn) => {
    const at = turn.history.findLast(({ what }) => what === 'cancelled')?.at;
    const { startsAt } = stretchOf(desk, turn);
    return turn.state === 'cancelled' && at !== undefined && turn.history.some(({ what }) => what === 'confirmed') && at < startsAt && startsAt - at < soon
      // Who took it again is there after all.
      && !taken.some(({ answers }) => answers.volunteer === turn.answers.volunteer);
  });
  return { slug, role: partsOf(slug).role, shift, people: await Promise.all(taken.map(person)), late: await Promise.all(late.map(person)), gap: Math.max(0, (shift?.needed ?? 0) - taken.length) };
}
