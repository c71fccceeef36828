import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { candidatesFor } from '../../cms/desk/shifts/admin/candidates.ts';
import { findDate, gapsOf, listDates } from '../../cms/desk/shifts/admin/crew-dates.ts';
import { changes } from '../../cms/desk/shifts/admin/endpoints.ts';
import { openShiftDesk } from '../../cms/desk/shifts/shift-desk.ts';
import { give, take } from '../../cms/desk/shifts/take.ts';
import { readPublicState } from '../../cms/public/read.ts';
import { viewerOf } from '../../cms/signup/admin/viewer.ts';
import { withCrew } from '../unit/shifts/crew-snapshot.ts';
import { type Desk, openDesk, password, refusal } from './desk.ts';
import { openShiftRig, type ShiftRig, siteUrl } from './shift-rig.ts';

const [dinner, market] = ['dinner-2026-12-11', 'market-2026-12-12'];
const [cook, seller] = [`${dinner}--cook`, `${market}--host`];
let desk: Desk;
let rig: ShiftRig;
let mailed = 0;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  desk = await openDesk();
  const event = await desk.payload.create({ collection: 'events', data: { title: 'Het diner', slug: 'dinner', summary: 'Samen eten.', icon: 'utensils', kind: 'dinner', _status: 'published' } as never });
  await desk.payload.update({ collection: 'users', id: desk.as.host.id, data: { hosts: [event.id] } as never });
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await handleEndpoints({ config: desk.payload.config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
});
beforeEach(async () => {
  rig = await openShiftRig(desk);
  mailed = 0;
  openShiftDesk({ ...rig.desk, siteUrl, onMail: () => { mailed++; } });
});
afterAll(async () => {
  openShiftDesk(undefined);
  await desk.close();
});

/** Asks as a browser does: cookie, origin, a form. */
async function ask(path: string, { by, form, language = 'nl' }: { by?: Role | undefined; form?: Record<string, string>; language?: string } = {}) {
  const headers = new Headers({ 'Accept-Language': language, Origin: 'http://localhost:3000' });
  if (by) headers.set('Cookie', cookies.get(by) ?? '');
  const response = await handleEndpoints({ config: desk.payload.config, request: new Request(`http://localhost:3000/api/${path}`, { method: form ? 'POST' : 'GET', headers, ...(form ? { body: new URLSearchParams(form) } : {}) }) });
  const to = new URL(response.headers.get('Location') ?? '', 'http://localhost:3000');
  return { status: response.status, text: await response.text(), did: to.searchParams.get('did'), to };
}
const act = (what: string, form: Record<string, string>, by: Role = 'desk') => ask(`shift-desk/${dinner}/${what}`, { by, form });
const rows = async (shift: string) => rig.desk.store.ofSitting(shift);
const viewer = async (role: Role) => (await viewerOf({ user: desk.as[role], payload: desk.payload } as never))!;

describe('who may see and change crews', () => {
  it('is nobody without an account, no editor and no translator; a host only of the own events', async () => {
    const volunteer = await rig.come('Geheime Naam');
    expect([await take(rig.desk, volunteer, cook), (await rows(seller)).length]).toEqual(['taken', 0]);
    const other = await rig.come('Geheim Ander');
    rig.clock.now = Date.parse('2026-11-24T12:00:00Z');
    expect(await take(rig.desk, other, seller)).toBe('taken');
    const [turn] = await rows(seller);
    const before = JSON.stringify([await rows(cook), await rows(seller)]);
    const ways = [...Object.keys(changes).map((name) => [name, { turn: String(turn!.id), shift: seller, volunteer: String(other.id), reason: 'x' }] as const), ['crew-list', undefined] as const];
    for (const [name, form] of ways) {
      for (const [by, occurrence] of [[undefined, dinner], ['editor', dinner], ['translator', dinner], ['host', market], ['host', 'no-such-date']] as const) {
        const answer = await ask(`shift-desk/${occurrence}/${name}`, { by, ...(form && { form }) });
        expect([name, by, [403, 404].includes(answer.status), /Geheim/.test(answer.text)]).toEqual([name, by, true, false]);
      }
    }
    // A host cannot reach into another event by the number of a turn, nor by the name of a shift.
    for (const name of ['remove', 'came', 'came-not']) expect((await act(name, { turn: String(turn!.id), reason: 'x' }, 'host')).did).toBe('gone');
    expect((await act('add', { shift: seller, volunteer: String(volunteer.id) }, 'host')).did).toBe('gone');
    for (const by of [undefined, 'editor', 'translator', 'host'] as const) expect((await ask('shift-hours/proof', { by, form: { volunteer: String(volunteer.id), name: 'N', from: '2026-01-01', until: '2026-12-31' } })).status).toBe(403);
    expect(JSON.stringify([await rows(cook), await rows(seller)])).toBe(before);
    for (const by of ['admin', 'desk', 'host'] as const) expect([by, (await ask(`shift-desk/${dinner}/crew-list`, { by })).text.includes('Geheime Naam')]).toEqual([by, true]);
  });
  it('holds for the lists of the views too', async () => {
    const events = async (role: Role) => [...new Set((await listDates(rig.desk, await viewer(role), rig.clock.now)).map(({ event }) => event))].sort();
    expect([await events('host'), await events('desk')]).toEqual([['dinner'], ['dinner', 'market']]);
    expect([await findDate(rig.desk, await viewer('host'), market), (await findDate(rig.desk, await viewer('host'), dinner))?.occurrence]).toEqual([undefined, dinner]);
  });
});

describe('what the desk does with a crew', () => {
  it('adds somebody through the same door, who hears of it', async () => {
    const [amina, tutor] = [await rig.come('Amina', { language: 'en' }), await rig.come('Tutor', { roles: ['desk'] })];
    expect((await act('add', { shift: cook, volunteer: String(amina.id) })).did).toBe('added');
    expect((await act('add', { shift: cook, volunteer: String(amina.id) })).did).toBe('added');
    expect((await act('add', { shift: `${dinner}--host`, volunteer: String(amina.id) })).did).toBe('clash');
    expect((await act('add', { shift: cook, volunteer: String(tutor.id) })).did).toBe('not-open');
    expect((await act('add', { shift: cook, volunteer: '' })).did).toBe('no-choice');
    expect((await rows(cook)).map(({ state, cameBy }) => [state, cameBy])).toEqual([['confirmed', 'desk']]);
    const letters = await rig.letters();
    expect([letters.map(({ kind, subject }) => [kind, subject]), mailed]).toEqual([[['shift', 'You help: Cook at The dinner, Friday 11 December 2026']], 1]);
    for (const name of ['B', 'C']) expect(await take(rig.desk, await rig.come(name), cook)).toBe('taken');
    expect((await act('add', { shift: cook, volunteer: String((await rig.come('D')).id) })).did).toBe('full');
  });
  it('takes somebody off with a reason that stays at the desk', async () => {
    const amina = await rig.come('Amina');
    await take(rig.desk, amina, cook);
    const [turn] = await rows(cook);
    expect((await act('remove', { turn: String(turn!.id), reason: '' })).did).toBe('no-reason');
    expect((await act('remove', { turn: String(turn!.id), reason: 'belde af' })).did).toBe('removed');
    expect((await rig.desk.store.sitting(cook))?.left).toBe(3);
    const [letter] = await rig.letters();
    expect([letter?.kind, letter?.text.includes('belde af'), letter?.ics?.includes('STATUS:CANCELLED')]).toEqual(['shift', false, true]);
    expect((await rows(cook))[0]?.answers.reason).toBe('belde af');
  });
  it('notes who came, not before it begins, and counts the hours on a proof with a name that is kept nowhere', async () => {
    const amina = await rig.come('Amina', { language: 'ar' });
    await take(rig.desk, amina, cook);
    const [turn] = await rows(cook);
    expect((await act('came', { turn: String(turn!.id) })).did).toBe('gone');
    rig.clock.now = Date.parse('2026-12-12T10:00:00Z');
    expect((await act('came', { turn: String(turn!.id) })).did).toBe('came');
    const proof = (form: Record<string, string> = {}) => ask('shift-hours/proof', { by: 'desk', form: { volunteer: String(amina.id), name: 'Amina Volledige Naam', from: '2026-01-01', until: '2026-12-31', ...form } });
    const page = (await proof()).text;
    for (const words of ['Amina Volledige Naam', 'vrijdag 11 december 2026', 'lang="ar" dir="rtl"', '<strong>6</strong>']) expect(page).toContain(words);
    expect((await proof({ until: '2026-12-10' })).text).toContain('<strong>0</strong>');
    expect((await proof({ name: '' })).status).toBe(400);
    expect(JSON.stringify([await rows(cook), await rig.desk.volunteers.byId(amina.id)])).not.toContain('Volledige');
    expect((await act('came-not', { turn: String(turn!.id) })).did).toBe('not-came');
    expect((await proof()).text).toContain('<strong>0</strong>');
  });
  it('asks for the hours where the clock does not say them', async () => {
    rig.snapshot = withCrew({ crew: [{ role: 'cook', needed: 3 }] }, { [dinner]: { start: undefined, end: undefined } });
    await take(rig.desk, await rig.come('Amina'), cook);
    const [turn] = await rows(cook);
    rig.clock.now = Date.parse('2026-12-12T10:00:00Z');
    for (const hours of ['', '0', '25', 'x']) expect((await act('came', { turn: String(turn!.id), hours })).did).toBe('no-hours');
    expect((await act('came', { turn: String(turn!.id), hours: '2,5' })).did).toBe('came');
    expect((await rows(cook))[0]).toMatchObject({ arrived: 1, answers: { hours: 2.5 } });
  });
  it('sees gaps, who gave a shift back in the last 24 hours, and who has one that is not on the site any more', async () => {
    const [early, late] = [await rig.come('Early'), await rig.come('Late')];
    for (const volunteer of [early, late]) await take(rig.desk, volunteer, cook);
    await give(rig.desk, early, cook);
    rig.clock.now = Date.parse('2026-12-10T20:00:00Z');
    await give(rig.desk, late, cook);
    const date = await findDate(rig.desk, await viewer('desk'), dinner);
    expect([gapsOf(date!), date?.roles[0]?.late.map(({ volunteer }) => volunteer?.name)]).toEqual([5, ['Late']]);
    expect(await take(rig.desk, late, cook)).toBe('taken');
    expect((await findDate(rig.desk, await viewer('desk'), dinner))?.roles[0]?.late).toEqual([]);
    rig.snapshot = withCrew({ crew: [{ role: 'host', needed: 2 }] });
    const gone = (await findDate(rig.desk, await viewer('host'), dinner))?.roles.find(({ shift }) => !shift);
    expect([gone?.role, gone?.people.map(({ volunteer }) => volunteer?.name)]).toEqual(['cook', ['Late']]);
  });
  it('names who could do a shift: the fitting day first, nobody twice at once, nobody who may not', async () => {
    const friday = ['5-afternoon'];
    const names = ['Busy', 'Fits', 'Other', 'Starts'];
    const [busy] = await Promise.all(names.map((name) => rig.come(name, { days: name === 'Other' ? ['1-morning'] : friday, ...(name === 'Starts' && { state: 'start' as const }) })));
    await rig.come('Stopped', { state: 'stopped', days: friday });
    await rig.come('Driver', { roles: ['driver'], days: friday });
    await take(rig.desk, busy!, `${dinner}--host`);
    const { fits, others } = await candidatesFor(rig.desk, rig.desk.shift(cook)!, await rig.desk.volunteers.inState(['active', 'start', 'stopped']));
    expect([fits.map(({ name }) => name), others.map(({ name }) => name)]).toEqual([['Fits', 'Starts'], ['Other']]);
  });
});

describe('the crew of a series and of a date', () => {
  const base = { summary: 'Samen koken.', icon: 'utensils', kind: 'dinner', _status: 'published' };
  const make = (collection: 'roles' | 'events' | 'occurrences', data: object) => desk.payload.create({ collection, data: data as never });
  it('names each role once, crosses to the site by slug, and its numbers may be changed by a host, its roles not', async () => {
    const [chef, driver] = [await make('roles', { title: 'Koken', slug: 'cook', summary: 'Koken.', icon: 'chef-hat', order: 1, _status: 'published' }), await make('roles', { title: 'Rijden', slug: 'driver', summary: 'Rijden.', icon: 'truck', order: 2, _status: 'draft' })];
    const crew = [{ role: chef.id, needed: 2, from: '15:00', to: '21:00' }, { role: driver.id, needed: 1 }];
    for (const wrong of [[...crew, crew[0]!], [{ ...crew[0], to: '15:00' }], [{ role: chef.id, needed: 0 }]]) expect(await refusal(make('events', { ...base, title: 'Soep', slug: 'soup', crew: wrong }))).not.toBe('');
    const event = await make('events', { ...base, title: 'Soep', slug: 'soup', crew });
    const date = await make('occurrences', { event: event.id, date: '2026-12-11T12:00:00.000Z', state: 'planned', crew: [{ role: chef.id, needed: 4 }], _status: 'published' });
    const { snapshot } = await readPublicState(desk.payload, { siteUrl, now: new Date('2026-11-22T12:00:00Z') });
    expect([snapshot.events.soup?.crew, snapshot.events.soup?.crewOpensDays, snapshot.occurrences['soup-2026-12-11']?.crew]).toEqual([[{ role: 'cook', needed: 2, from: '15:00', to: '21:00' }], undefined, [{ role: 'cook', needed: 4 }]]);
    const [row] = (date as unknown as { crew: { id: string }[] }).crew;
    const asHost = (rows: object[]) => desk.payload.update({ collection: 'occurrences', id: date.id, data: { crew: rows } as never, user: desk.as.host, overrideAccess: false });
    expect(await asHost([{ id: row!.id, role: chef.id, needed: 6 }])).toMatchObject({ crew: [{ needed: 6 }] });
    expect(await refusal(asHost([{ id: row!.id, role: chef.id, needed: 6 }, { role: driver.id, needed: 1 }]))).toMatch(/rijen|regels/);
    expect(await refusal(desk.payload.update({ collection: 'events', id: event.id, data: { crew: [] } as never, user: desk.as.host, overrideAccess: false }))).not.toBe('');
  });
});
