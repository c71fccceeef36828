import type { BasePayload } from 'payload';
import { Temporal } from 'temporal-polyfill';
import type { EventKind } from '../../../content/codes/event-kinds.ts';
import { dayIn } from '../../public/day.ts';
import type { SignUpDesk } from '../../signup/desk.ts';
import { openStore } from '../../signup/store/open-store.ts';
import type { Store } from '../../signup/store/store.ts';
import { openQuestionStore } from '../questions/store/open-store.ts';
import { requestsSlug } from '../requests/collection.ts';
import type { Request } from '../requests/request.ts';
import { shiftTables } from '../shifts/collections.ts';
import { isTaken, type TurnAnswers } from '../shifts/turn.ts';
import { volunteersSlug } from '../volunteers/collection.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import type { FigureSources } from './sources.ts';
import { tookPart } from './took-part.ts';

/** The form with which an energy coach is asked to come. */
const visitForm = 'energy-visit';

/** What figures stand on. */
export interface FigureDesk { readonly payload: BasePayload; readonly desk: Pick<SignUpDesk, 'store' | 'snapshot' | 'now'> }

interface Year { readonly year: number; readonly from: number; readonly to: number; readonly now: number }

/** Reads what was kept of a year, of all parts of the desk. Counts where a part can be large; no name, text or contact is read. */
export async function gather({ payload, desk }: FigureDesk, year: number): Promise<FigureSources> {
  const { snapshot, now } = desk;
  const { occurrences, forms, globals: { settings: { timeZone } } } = snapshot();
  const begin = (of: number) => Temporal.PlainDate.from({ year: of, month: 1, day: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  const inYear: Year = { year, from: begin(year), to: begin(year + 1), now: now() };
  const today = dayIn(timeZone, new Date(inYear.now));
  const kinds = await kindsOf(payload);
  const kindOf = (event: string): EventKind | undefined => kinds.get(event) ?? snapshot().events[event]?.kind;
  return {
    questions: await openQuestionStore(payload).counts(`${year}-01-01`, `${year}-12-31`),
    months: Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).filter((month) => `${month}-01` <= today),
    evenings: Object.values(occurrences).flatMap(({ event, date, state }) => {
      const kind = kindOf(event);
      return kind && state === 'planned' && date.startsWith(`${year}-`) && date <= today ? [{ day: date, kind }] : [];
    }),
    sittings: await ended(desk.store, inYear, ({ event }, rows) => ({
      kind: kindOf(event),
      parties: rows
        .filter(({ state, history }) => state === 'confirmed' && (history ?? []).findLast(({ what }) => what === 'off' || what === 'on')?.what !== 'off')
        .map(({ persons, arrived, answers }) => ({ persons, arrived, party: answers.party })),
    })),
    volunteers: (await rowsOf<Volunteer>(payload, volunteersSlug, {}, ['steps', 'roles'])).filter((one) => tookPart({ steps: one.steps ?? [] }, inYear.from, Math.min(inYear.to, inYear.now))),
    shifts: (await ended(openStore<TurnAnswers>(payload, shiftTables), inYear, (_, turns) => turns.filter((turn) => isTaken(turn) && turn.arrived > 0).map(({ answers }) => answers))).flat(),
    ...(await requestsOf(payload, inYear)),
    reportForms: Object.values(forms).filter(({ kind }) => kind === 'report').map(({ slug }) => slug),
  };
}

/** Something of each sitting that ended in the year and is over now. */
async function ended<A extends { persons: number }, T>(store: Store<A>, { from, to, now }: Year, of: (sitting: Awaited<ReturnType<Store<A>['endedBefore']>>[number], rows: Awaited<ReturnType<Store<A>['ofSitting']>>) => T): Promise<T[]> {
  const found: T[] = [];
  for (const sitting of await store.endedBefore(Math.min(now, to - 1))) if (sitting.endsAt > from) found.push(of(sitting, await store.ofSitting(sitting.slug)));
  return found;
}

/** Kinds of all events by slug, of those too that are no longer on the site. */
async function kindsOf(payload: BasePayload): Promise<ReadonlyMap<string, EventKind>> {
  const { docs } = await payload.find({ collection: 'events', trash: true, depth: 0, pagination: false, overrideAccess: true, select: { slug: true, kind: true } });
  return new Map(docs.flatMap(({ slug, kind }) => (slug && kind ? [[slug, kind as EventKind] as const] : [])));
}

async function requestsOf(payload: BasePayload, { from, to }: Year): Promise<Pick<FigureSources, 'requests' | 'visits'>> {
  const between = (field: string) => ({ and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] });
  const requests = await rowsOf<Request>(payload, requestsSlug, between('at'), ['form', 'kind', 'state', 'at', 'firstAnswerAt']);
  const visits = await rowsOf<Request>(payload, requestsSlug, { and: [{ form: { equals: visitForm } }, { state: { equals: 'done' } }, between('doneAt')] }, ['form']);
  return { requests: requests.filter(({ state }) => state !== 'doubted'), visits: visits.length };
}

/** Rows with some of their fields: nothing else is read. */
async function rowsOf<T>(payload: BasePayload, collection: string, where: object, fields: readonly (keyof T & string)[]): Promise<T[]> {
  const { docs } = await payload.find({ collection: collection as 'users', where: where as never, depth: 0, pagination: false, overrideAccess: true, select: Object.fromEntries(fields.map((name) => [name, true])) as never });
  return docs as unknown as T[];
}
