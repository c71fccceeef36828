import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shiftsPart } from '../../cms/desk/shifts/shifts-part.ts';
import { shiftSideOf } from '../../cms/desk/shifts/side.ts';
import { openShiftDesk, shiftDesk } from '../../cms/desk/shifts/shift-desk.ts';
import { volunteerAddress } from '../../cms/desk/volunteers/address.ts';
import { volunteerPart } from '../../cms/desk/volunteers/volunteer-part.ts';
import type { Volunteer } from '../../cms/desk/volunteers/volunteer.ts';
import type { VolunteerPage } from '../../content/answers.ts';
import { type DeskServer, deskServer } from '../desk-server.ts';
import { withCrew } from '../unit/shifts/crew-snapshot.ts';
import { type Desk, openDesk } from './desk.ts';
import { openShiftRig, type ShiftRig } from './shift-rig.ts';

const cook = 'dinner-2026-12-11--cook';
let desk: Desk;
let rig: ShiftRig;
let server: DeskServer;
let amina: Volunteer;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => {
  openShiftDesk(undefined);
  await desk.close();
});
afterEach(() => server.stop());
beforeEach(async () => {
  rig = await openShiftRig(desk);
  server = await deskServer(desk.payload, withCrew(), rig.clock.now, [shiftsPart, (parts) => volunteerPart(parts, shiftSideOf(shiftDesk))]);
  amina = await rig.come('Amina', { language: 'fa' });
});

const pageOf = (volunteer: Volunteer, lang: 'nl' | 'fa' = 'nl') => `${server.url}${volunteerAddress('only for tests', lang, volunteer.code)}`;
const post = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(pageOf(amina), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers });
  return { status: response.status, did: new URL(response.headers.get('location') ?? '/', server.url).searchParams.get('did') };
};
const turns = () => rig.desk.turnsOf(amina.id);

describe('shifts over HTTP', () => {
  it('are taken and given back by a plain form, and a reload does nothing again', async () => {
    expect(await post({ step: 'take', shift: cook })).toEqual({ status: 303, did: 'taken' });
    expect(await post({ step: 'take', shift: cook })).toEqual({ status: 303, did: 'taken' });
    expect(await post({ step: 'take', shift: 'dinner-2026-12-11--host' })).toEqual({ status: 303, did: 'clash' });
    expect(await post({ step: 'take', shift: 'no-such--shift' })).toEqual({ status: 303, did: 'not-open' });
    const page = await (await fetch(`${pageOf(amina)}?did=taken`)).json() as VolunteerPage;
    expect([page.did, page.volunteer?.shifts.filter(({ mine }) => mine).map(({ shift }) => shift)]).toEqual(['taken', [cook]]);
    expect(await post({ step: 'give', shift: cook })).toEqual({ status: 303, did: 'given-back' });
    expect(await post({ step: 'give', shift: 'dinner-2026-12-11--host' })).toEqual({ status: 303, did: 'over' });
    expect((await turns()).map(({ state }) => state)).toEqual(['cancelled']);
  });
  it('change by nothing but a form of this site', async () => {
    for (const query of [`?step=take&shift=${cook}`, `?did=taken&step=take&shift=${cook}`]) expect((await fetch(pageOf(amina) + query)).status).toBe(200);
    expect((await post({ step: 'take', shift: cook }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    const other = await rig.come('Other');
    const forged = pageOf(amina).replace(amina.code, other.code);
    expect((await fetch(forged, { method: 'POST', body: new URLSearchParams({ step: 'take', shift: cook }), redirect: 'manual' })).status).not.toBe(303);
    expect([await turns(), await rig.desk.turnsOf(other.id)]).toEqual([[], []]);
  });
  it('go when the volunteer stops on the own page', async () => {
    await post({ step: 'take', shift: cook });
    await post({ step: 'stop' });
    expect([(await turns()).map(({ state }) => state), (await rig.desk.store.sitting(cook))?.left]).toEqual([['cancelled'], 3]);
    expect(await post({ step: 'take', shift: cook })).toEqual({ status: 303, did: 'not-open' });
  });
  it('come as a calendar file to who has the address, and to nobody else', async () => {
    await post({ step: 'take', shift: cook });
    await post({ step: 'take', shift: 'dinner-2026-12-18--host' });
    await post({ step: 'give', shift: 'dinner-2026-12-18--host' });
    const response = await fetch(`${pageOf(amina, 'fa')}/shifts.ics`);
    const text = (await response.text()).replaceAll('\r\n ', '');
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    for (const words of ['DTSTART;TZID=Europe/Amsterdam:20261211T150000', 'DTEND;TZID=Europe/Amsterdam:20261211T210000', `UID:${(await turns())[0]?.code}.${cook}@`]) expect(text).toContain(words);
    for (const part of ['AAAAAA-AAAAAAAAAAAAAAAAAAAAAA', `${amina.code}-AAAAAAAAAAAAAAAAAAAAAA`, amina.code]) expect((await fetch(`${server.url}/fa/volunteer/yours/${part}/shifts.ics`)).status).toBe(404);
    expect((await fetch(`${pageOf(amina)}/shifts.ics`, { method: 'POST' })).status).toBe(404);
    expect(server.errors).toEqual([]);
  });
});
