import { handleEndpoints, type SanitizedConfig } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import { PayloadContent } from '../../cms/publishing/payload-content.ts';
import { openSignUpDesk, type SignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { type Desk, openDesk, password } from './desk.ts';

/** A foundation with a desk that is open on weekdays, a playground, a dinner every Friday with sign-ups, and an evening of another host. */
export interface ClosuresRig {
  readonly desk: Desk;
  readonly signUps: SignUpDesk;
  readonly clock: { now: number };
  readonly ids: { readonly office: number; readonly playground: number; readonly dinner: number; readonly date: number };
  /** What is published, read anew. */
  publish(): Promise<Snapshot>;
  snapshot(): Snapshot;
  /** Asks as a browser does: cookie, origin, a form. */
  ask(path: string, options?: { by?: Role; form?: Record<string, string>; origin?: string; language?: string }): Promise<{ status: number; text: string; to: string | null; headers: Headers }>;
  close(): Promise<void>;
}

/** Monday 30 November 2026, in the morning. */
export const monday = '2026-11-30';
export const friday = '2026-12-04';
const noon = (day: string) => `${day}T12:00:00.000Z`;

export async function openClosuresRig(): Promise<ClosuresRig> {
  const clock = { now: Date.parse(`${monday}T08:00:00Z`) };
  const desk = await openDesk();
  const { payload } = desk;
  const config: SanitizedConfig = payload.config;
  const create = async (collection: string, data: object) => (await payload.create({ collection: collection as never, data: { _status: 'published', ...data } as never })) as unknown as { id: number };
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday: String(weekday), from: '10:00', to: '16:00' }));
  const office = await create('locations', { name: 'De Bakkerij', slug: 'de-bakkerij', city: 'Leiden', hours: weekdays });
  const playground = await create('locations', { name: 'Speeltuin', slug: 'speeltuin', city: 'Leiden' });
  // The forms link to it.
  await create('pages', { title: 'Privacy', slug: 'privacy', summary: 'Kort.' });
  const event = { icon: 'utensils', kind: 'dinner', summary: 'Samen eten.', location: playground.id, start: '18:00', end: '20:30', capacity: 30 };
  const dinner = await create('events', { ...event, title: 'Tafel', slug: 'tafel', repeats: { weekday: '5', ordinals: [] }, from: noon(monday), until: noon('2026-12-11'), signUp: { open: true, asks: [], wholeSeries: false, closesHours: 0, largestParty: 10 } });
  await create('events', { ...event, title: 'Avond', slug: 'avond', extraDates: [{ date: noon(friday) }] });
  await payload.updateGlobal({ slug: 'settings', data: { _status: 'published', name: 'Stichting', motto: 'Samen', welcome: 'Welkom', promise: 'Wij helpen', desk: office.id, timeZone: 'Europe/Amsterdam' } as never });
  await payload.update({ collection: 'users', id: desk.as.host.id, data: { hosts: [dinner.id] } as never });
  const { docs: [date] } = await payload.find({ collection: 'occurrences', where: { slug: { equals: `tafel-${friday}` } } }) as unknown as { docs: { id: number }[] };
  if (!date) throw new Error('The dinner has no date.');

  const content = new PayloadContent(payload, 'http://localhost:3000');
  let snapshot: Snapshot;
  const publish = async () => (snapshot = { ...(await content.readAll()), day: monday });
  await publish();
  const signUps = signUpDeskOn({ payload, snapshot: () => snapshot, now: () => clock.now });
  openSignUpDesk(signUps);
  const cookies = new Map<Role, string>();
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
  return {
    desk, signUps, clock, publish, snapshot: () => snapshot,
    ids: { office: office.id, playground: playground.id, dinner: dinner.id, date: date.id },
    async ask(path, { by, form, origin = 'http://localhost:3000', language = 'nl' } = {}) {
      const headers = new Headers({ 'Accept-Language': language, Origin: origin });
      if (by) headers.set('Cookie', cookies.get(by) ?? '');
      const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/closures${path}`, { method: form ? 'POST' : 'GET', headers, ...(form ? { body: new URLSearchParams(form) } : {}) }) });
      return { status: response.status, text: await response.text(), to: response.headers.get('Location'), headers: response.headers };
    },
    async close() {
      openSignUpDesk(undefined);
      await desk.close();
    },
  };
}
