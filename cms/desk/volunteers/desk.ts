import type { DeskParts } from '../http/desk-part.ts';
import { PayloadVolunteerStore } from './payload-volunteer-store.ts';
import { noShifts, type ShiftSide } from './shift-side.ts';
import type { VolunteerStore } from './volunteer-store.ts';

/** Volunteers of this process: where they are kept, and what everything about them stands on. */
export interface VolunteerDesk extends Pick<DeskParts, 'payload' | 'snapshot' | 'secret' | 'siteUrl' | 'now' | 'onMail'> {
  readonly store: VolunteerStore;
  readonly shifts: ShiftSide;
}

export const volunteerDeskOn = ({ payload, snapshot, secret, siteUrl, now, onMail }: Omit<VolunteerDesk, 'store' | 'shifts'>, shifts: ShiftSide = noShifts): VolunteerDesk =>
  ({ payload, snapshot, secret, siteUrl, now, onMail, shifts, store: new PayloadVolunteerStore(payload) });

const desk = Symbol.for('volunteer desk');
type Holder = { [desk]?: VolunteerDesk };

/**
 * The volunteers' desk of this process. The server and Next's bundle each have their own copy of this module, so it is handed over on `globalThis`. Nothing in a
 * process that does not serve.
 */
export const volunteerDesk = (): VolunteerDesk | undefined => (globalThis as Holder)[desk];
export const openVolunteerDesk = (opened: VolunteerDesk | undefined): void => { (globalThis as Holder)[desk] = opened; };
