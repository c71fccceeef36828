import type { PayloadRequest } from 'payload';
import { gapsOf, listDates } from '../../../desk/shifts/admin/crew-dates.ts';
import { shiftDesk } from '../../../desk/shifts/shift-desk.ts';
import { maySeeVolunteers } from '../../../desk/volunteers/admin/gate.ts';
import { volunteerDesk } from '../../../desk/volunteers/desk.ts';
import { viewerOf } from '../../../signup/admin/viewer.ts';
import type { WaitingSource } from '../asked.ts';

/** How far is looked ahead for shifts that nobody has, in milliseconds. */
const ahead = 14 * 86_400_000;

/** People who want to become a volunteer and wait for a talk. */
export const newVolunteers: WaitingSource = async ({ user, speech: { say }, admin }) => {
  const desk = volunteerDesk();
  if (!desk || !maySeeVolunteers({ user })) return [];
  const { length } = await desk.store.inState(['application']);
  return length > 0 ? [{ text: say({ nl: 'Nieuwe vrijwilligers: wachten op een gesprek', en: 'New volunteers: wait for a talk' }), href: `${admin}/volunteers?state=application`, n: length }] : [];
};

/** Dates of the next 14 days that miss volunteers, of the events that this account sees. */
export const openShifts: WaitingSource = async ({ payload, user, speech: { say }, admin }) => {
  const [desk, viewer] = [shiftDesk(), await viewerOf({ user, payload } as unknown as PayloadRequest)];
  if (!desk || !viewer) return [];
  const now = desk.now();
  const { length } = (await listDates(desk, viewer, now)).filter((date) => date.startsAt - now < ahead && gapsOf(date) > 0);
  return length > 0 ? [{ text: say({ nl: 'Datums waar nog vrijwilligers ontbreken', en: 'Dates that still miss volunteers' }), href: `${admin}/shifts`, n: length }] : [];
};
