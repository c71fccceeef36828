import { mailsSlug } from '../../cms/mail/collection.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import { shiftTables } from '../../cms/desk/shifts/collections.ts';
import type { ShiftPost } from '../../cms/desk/shifts/letters.ts';
import { shiftRound } from '../../cms/desk/shifts/news.ts';
import { type ShiftDesk, shiftDeskOn } from '../../cms/desk/shifts/shift-desk.ts';
import { volunteersSlug } from '../../cms/desk/volunteers/collection.ts';
import type { NewVolunteer, Volunteer } from '../../cms/desk/volunteers/volunteer.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { withCrew } from '../unit/shifts/crew-snapshot.ts';
import type { Desk } from './desk.ts';

export const [secret, siteUrl] = ['a secret of the tests', 'https://example.org'];
export const hour = 3_600_000;
export const day = 24 * hour;

/** Shifts on a database, with a clock that a test moves. Each rig empties volunteers, shifts and letters of the one before. */
export interface ShiftRig {
  readonly clock: { now: number };
  readonly desk: ShiftDesk;
  readonly post: ShiftPost;
  snapshot: Snapshot;
  /** A volunteer who may cook and host, or as a test says. */
  come(name: string, more?: Partial<NewVolunteer>): Promise<Volunteer>;
  round(): Promise<number>;
  letters(): Promise<Mail[]>;
}

export async function openShiftRig({ payload }: Desk, now = '2026-12-01T12:00:00Z'): Promise<ShiftRig> {
  for (const collection of [mailsSlug, shiftTables.sittings, shiftTables.signUps, volunteersSlug]) await payload.db.deleteMany({ collection, where: {} } as never);
  const clock = { now: Date.parse(now) };
  let turn = 0;
  const desk = shiftDeskOn({ payload, snapshot: () => rig.snapshot, secret, now: () => clock.now });
  const post: ShiftPost = { payload, snapshot: () => rig.snapshot, secret, siteUrl, now: () => clock.now };
  const rig: ShiftRig = {
    clock, desk, post, snapshot: withCrew(),
    async come(name, more = {}) {
      const code = `C${String(turn++).padStart(5, '0')}`;
      const volunteer = await desk.volunteers.add({
        key: `key ${code}`, code, language: 'nl', cameBy: 'site', at: clock.now, state: 'active', since: clock.now, steps: [], name, phone: '+31612345678', email: `${name.toLowerCase()}@example.org`,
        roles: ['cook', 'host'], languages: [], days: [], brings: '', civicIntegration: false, certificate: {}, notes: [], ...more,
      });
      if (!volunteer) throw new Error('The volunteer could not be added.');
      return volunteer;
    },
    round: () => shiftRound(desk, post),
    async letters() {
      const { docs } = await payload.db.find({ collection: mailsSlug, sort: 'id', limit: 0, pagination: false } as never) as unknown as { docs: Mail[] };
      return docs;
    },
  };
  return rig;
}
