import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shiftTables } from '../../cms/desk/shifts/collections.ts';
import { hoursDone, shiftsFor } from '../../cms/desk/shifts/lines.ts';
import { overdueShifts, purgeShifts } from '../../cms/desk/shifts/retention.ts';
import { type ShiftDesk, shiftDeskOn } from '../../cms/desk/shifts/shift-desk.ts';
import { give, giveAllBack, take } from '../../cms/desk/shifts/take.ts';
import type { Occurrence } from '../../content/snapshot.ts';
import { withCrew } from '../unit/shifts/crew-snapshot.ts';
import { type Desk, openDesk } from './desk.ts';
import { day, hour, openShiftRig, secret, type ShiftRig } from './shift-rig.ts';

const cook = 'dinner-2026-12-11--cook';
const host = 'dinner-2026-12-11--host';
let desk: Desk;
let rig: ShiftRig;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.close());
beforeEach(async () => { rig = await openShiftRig(desk); });

const crowd = (people: number) => Promise.all(Array.from({ length: people }, (_, at) => rig.come(`V${at}`)));
const taken = async (shift: string) => (await rig.desk.store.ofSitting(shift)).filter(({ state }) => state === 'confirmed');
const left = async (shift: string) => (await rig.desk.store.sitting(shift))?.left;
const changeDate = (slug: string, more: Partial<Occurrence>) => { rig.snapshot = withCrew({}, { [slug]: more }); };

describe('taking and giving back', () => {
  it('gives three places to three of fifty who come at once, and none twice', async () => {
    const volunteers = await crowd(50);
    const answers = await Promise.all(volunteers.flatMap((volunteer) => [take(rig.desk, volunteer, cook), take(rig.desk, volunteer, cook)]));
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(6);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(94);
    const turns = await taken(cook);
    expect(new Set(turns.map(({ answers: { volunteer } }) => volunteer)).size).toBe(3);
    expect(turns).toHaveLength(3);
    expect(await left(cook)).toBe(0);
    expect(await rig.desk.store.unsettled(cook)).toEqual([]);
    expect(await rig.desk.store.waiting(cook)).toEqual([]);
  });
  it('frees at once what is given back, twice is once, and it can be taken again', async () => {
    const [mariam, yusuf] = [await rig.come('Mariam'), await rig.come('Yusuf')];
    for (const one of ['2026-12-18--cook', '2026-12-25--cook'].map((rest) => `dinner-${rest}`)) expect(await take(rig.desk, mariam, one), one).toBe(one.includes('25') ? 'not-open' : 'taken');
    expect(await take(rig.desk, mariam, cook)).toBe('taken');
    expect(await left(cook)).toBe(2);
    expect(await Promise.all([give(rig.desk, mariam, cook), give(rig.desk, mariam, cook)])).toEqual(['given-back', 'given-back']);
    expect(await give(rig.desk, mariam, cook)).toBe('given-back');
    expect(await give(rig.desk, yusuf, cook)).toBe('over');
    expect(await left(cook)).toBe(3);
    expect(await take(rig.desk, mariam, cook)).toBe('taken');
    expect(await take(rig.desk, yusuf, cook)).toBe('taken');
    expect(await left(cook)).toBe(1);
    expect((await rig.desk.store.ofSitting(cook)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed', 'confirmed']);
  });
  it('takes nothing from anybody when fewer are needed, and gives nothing away before it fits', async () => {
    const [a, b, c] = await crowd(3);
    for (const volunteer of [a!, b!]) expect(await take(rig.desk, volunteer, cook)).toBe('taken');
    rig.snapshot = withCrew({ crew: [{ role: 'cook', needed: 1, from: '15:00', to: '21:00' }] });
    await rig.round();
    expect(await left(cook)).toBe(-1);
    expect(await taken(cook)).toHaveLength(2);
    expect(await take(rig.desk, c!, cook)).toBe('full');
    expect(await give(rig.desk, a!, cook)).toBe('given-back');
    expect(await take(rig.desk, c!, cook)).toBe('full');
    expect(await give(rig.desk, b!, cook)).toBe('given-back');
    expect(await take(rig.desk, c!, cook)).toBe('taken');
  });
  it('refuses two shifts at the same time, also when both are asked at once', async () => {
    const volunteer = await rig.come('Amina');
    expect((await Promise.all([take(rig.desk, volunteer, cook), take(rig.desk, volunteer, host)])).sort()).toEqual(['clash', 'taken']);
  });
  it('keeps two processes, of which neither saw the other begin, from giving somebody two shifts at once or two of a week', async () => {
    const volunteer = await rig.come('Amina');
    /** Desks of two processes that both read what the volunteer has before either takes anything. */
    const pair = () => {
      let reading = 0;
      let go = () => {};
      const both = new Promise<void>((resolve) => { go = resolve; });
      return [0, 1].map((): ShiftDesk => {
        const other = shiftDeskOn({ payload: desk.payload, snapshot: () => rig.snapshot, secret, now: () => rig.clock.now });
        let first = true;
        return { ...other, async turnsOf(id) {
          const turns = await other.turnsOf(id);
          if (!first) return turns;
          first = false;
          if (++reading === 2) go();
          await both;
          return turns;
        } };
      });
    };
    const standing = async () => (await rig.desk.turnsOf(volunteer.id)).filter(({ state }) => state === 'confirmed').length;
    const [one, two] = pair();
    await Promise.all([take(one!, volunteer, cook), take(two!, volunteer, host)]);
    expect(await standing()).toBeLessThanOrEqual(1);
    await giveAllBack(rig.desk, volunteer.id);
    rig.clock.now = Date.parse('2026-11-21T10:00:00Z');
    const [three, four] = pair();
    await Promise.all([take(three!, volunteer, cook), take(four!, volunteer, 'market-2026-12-12--host')]);
    expect(await standing()).toBeLessThanOrEqual(1);
    await giveAllBack(rig.desk, volunteer.id);
    const [five, six] = pair();
    await Promise.all([take(five!, volunteer, cook), take(six!, volunteer, cook)]);
    expect([await standing(), await left(cook)]).toEqual([1, 2]);
  });
  it('lets only volunteers take who take part, have the role, and a certificate where children are', async () => {
    const children = 'market-2026-12-12--children';
    for (const state of ['application', 'talk', 'stopped'] as const) expect(await take(rig.desk, await rig.come(state, { state }), cook), state).toBe('not-open');
    expect(await take(rig.desk, await rig.come('starting', { state: 'start' }), cook)).toBe('taken');
    expect(await take(rig.desk, await rig.come('driver', { roles: ['driver'] }), cook)).toBe('not-open');
    expect(await take(rig.desk, await rig.come('without', { roles: ['children'] }), children)).toBe('not-open');
    expect(await take(rig.desk, await rig.come('with', { roles: ['children'], certificate: { seenOn: '2026-11-01' } }), children)).toBe('taken');
  });
  it('opens in time and closes when the shift begins', async () => {
    const [volunteer, late] = [await rig.come('Early'), await rig.come('Late')];
    rig.clock.now = Date.parse('2026-11-20T08:59:00Z');
    expect(await take(rig.desk, volunteer, cook)).toBe('not-open');
    rig.clock.now = Date.parse('2026-11-20T09:00:00Z');
    expect(await take(rig.desk, volunteer, cook)).toBe('taken');
    rig.clock.now = Date.parse('2026-12-11T14:00:00Z');
    expect(await give(rig.desk, volunteer, cook)).toBe('over');
    expect(await take(rig.desk, late, cook)).toBe('not-open');
    expect(await take(rig.desk, late, cook, 'desk')).toBe('taken');
  });
  it('gives nobody a second shift of a week in the first 48 hours, not even when both are asked at once', async () => {
    const volunteer = await rig.come('Quick');
    // Wednesday opened two days before Friday did.
    rig.clock.now = Date.parse('2026-11-20T09:00:00Z');
    const answers = await Promise.all([take(rig.desk, volunteer, 'dinner-2026-12-09--cook'), take(rig.desk, volunteer, cook), take(rig.desk, volunteer, 'market-2026-12-12--host')]);
    expect(answers).toEqual(['taken', 'not-open', 'not-open']);
    rig.clock.now += 48 * hour - 1;
    expect(await take(rig.desk, volunteer, cook)).toBe('not-open');
    rig.clock.now += 1;
    expect(await take(rig.desk, volunteer, cook)).toBe('taken');
  });
  it('frees the shifts to come of who stopped', async () => {
    const volunteer = await rig.come('Samir');
    expect(await take(rig.desk, volunteer, cook)).toBe('taken');
    await rig.desk.volunteers.change(volunteer, { state: 'stopped', stoppedAt: rig.clock.now });
    await rig.round();
    expect(await left(cook)).toBe(3);
    expect(await giveAllBack(rig.desk, volunteer.id)).toBe(0);
  });
});

describe('the personal page', () => {
  it('shows own shifts and those that can be taken, with the reason where a button would do nothing', async () => {
    const [volunteer, other] = [await rig.come('Amina'), await rig.come('Other')];
    expect(await take(rig.desk, volunteer, cook)).toBe('taken');
    expect(await take(rig.desk, other, 'market-2026-12-12--host')).toBe('taken');
    const lines = await shiftsFor(rig.desk, volunteer);
    expect(lines.map(({ shift, mine, open, clash, left: free }) => [shift, mine, open, clash, free])).toEqual([
      ['dinner-2026-12-09--cook', false, true, false, 3],
      ['dinner-2026-12-09--host', false, true, false, 2],
      [cook, true, true, false, 0],
      [host, false, false, true, 2],
      ['market-2026-12-11--host', false, false, true, 1],
      ['market-2026-12-12--host', false, false, false, 0],
      ['dinner-2026-12-18--cook', false, true, false, 3],
      ['dinner-2026-12-18--host', false, true, false, 2],
      ['dinner-2026-12-25--cook', false, false, false, 5],
    ]);
    expect(lines.at(-1)?.opensAt).toBe(Date.parse('2026-12-04T09:00:00Z'));
    expect(await shiftsFor(rig.desk, await rig.come('New', { state: 'application' }))).toEqual([]);
  });
  it('counts the hours of shifts to which the desk saw somebody come', async () => {
    const volunteer = await rig.come('Amina');
    await take(rig.desk, volunteer, cook);
    await take(rig.desk, volunteer, 'dinner-2026-12-18--cook');
    rig.clock.now += 30 * day;
    expect(await hoursDone(rig.desk, volunteer)).toBe(0);
    const [turn] = await taken(cook);
    await rig.desk.door.arrive(turn!.id, 1);
    expect(await hoursDone(rig.desk, volunteer)).toBe(6);
  });
});

describe('letters about shifts', () => {
  it('tell once that a date is off, on again, or at another time', async () => {
    const volunteer = await rig.come('Amina', { language: 'ar' });
    await take(rig.desk, volunteer, cook);
    expect(await rig.round()).toBe(0);
    changeDate('dinner-2026-12-11', { state: 'cancelled' });
    expect([await rig.round(), await rig.round()]).toEqual([1, 0]);
    changeDate('dinner-2026-12-11', { state: 'planned' });
    expect([await rig.round(), await rig.round()]).toEqual([1, 0]);
    rig.snapshot = withCrew({ crew: [{ role: 'cook', needed: 3, from: '14:00', to: '20:00' }] });
    expect(await Promise.all([rig.round(), rig.round()])).toEqual(expect.arrayContaining([1]));
    expect(await rig.round()).toBe(0);
    const letters = await rig.letters();
    expect(letters.map(({ kind, language, to }) => [kind, language, to])).toEqual([1, 2, 3].map(() => ['shift', 'ar', 'amina@example.org']));
    expect(letters[2]?.text).toContain('14:00');
    expect(letters[0]?.ics).toContain('STATUS:CANCELLED');
    expect(await rig.desk.turnsOf(volunteer.id)).toMatchObject([{ answers: { from: '14:00', to: '20:00', off: false } }]);
  });
  it('remind once on the day before, in the daytime, and nobody who took the shift after that', async () => {
    const [early, late, without] = [await rig.come('Early'), await rig.come('Late'), await rig.come('Without', { email: '' })];
    await take(rig.desk, early, cook);
    await take(rig.desk, without, cook);
    rig.clock.now = Date.parse('2026-12-10T08:59:00Z');
    expect(await rig.round()).toBe(0);
    rig.clock.now = Date.parse('2026-12-10T09:01:00Z');
    await take(rig.desk, late, cook);
    expect([await rig.round(), await rig.round()]).toEqual([1, 0]);
    rig.clock.now = Date.parse('2026-12-10T20:30:00Z');
    expect(await rig.round()).toBe(0);
    expect((await rig.letters()).map(({ kind, to, until }) => [kind, to, until])).toEqual([['shift-remind', 'early@example.org', Date.parse('2026-12-10T20:00:00Z')]]);
  });
});

describe('retention of shifts', () => {
  const link = async () => (await rig.desk.store.ofSitting(cook)).map(({ answers: { volunteer } }) => volunteer !== '');
  it('cuts the link to who was emptied after 30 days, to everybody after 400, and keeps what is counted', async () => {
    const [gone, stays] = [await rig.come('Gone'), await rig.come('Stays')];
    for (const volunteer of [gone, stays]) expect(await take(rig.desk, volunteer, cook)).toBe('taken');
    const [turn] = await taken(cook);
    const end = Date.parse('2026-12-11T20:00:00Z');
    await rig.desk.door.arrive(turn!.id, 1);
    const emptiedAt = end + 10 * day;
    await rig.desk.volunteers.change(gone, { name: '', emptiedAt });
    expect(await purgeShifts(rig.desk, desk.payload, emptiedAt + 30 * day - 1)).toBe(0);
    expect(await overdueShifts(rig.desk, desk.payload, emptiedAt + 30 * day)).toBe(1);
    expect(await purgeShifts(rig.desk, desk.payload, emptiedAt + 30 * day)).toBe(1);
    expect(await link()).toEqual([false, true]);
    expect(await rig.desk.turnsOf(gone.id)).toEqual([]);
    expect(await purgeShifts(rig.desk, desk.payload, end + 400 * day - 1)).toBe(0);
    expect(await purgeShifts(rig.desk, desk.payload, end + 400 * day)).toBe(1);
    expect([await link(), await overdueShifts(rig.desk, desk.payload, end + 4000 * day)]).toEqual([[false, false], 0]);
    expect((await rig.desk.store.ofSitting(cook)).map(({ state, arrived, answers: { role, from, to } }) => [state, arrived, role, from, to])).toEqual([['confirmed', 1, 'cook', '15:00', '21:00'], ['confirmed', 0, 'cook', '15:00', '21:00']]);
  });
  it('deletes letters about shifts after a month, and no others', async () => {
    const volunteer = await rig.come('Amina');
    await take(rig.desk, volunteer, cook);
    changeDate('dinner-2026-12-11', { state: 'cancelled' });
    await rig.round();
    expect(await rig.letters()).toHaveLength(1);
    expect(await overdueShifts(rig.desk, desk.payload, rig.clock.now + 30 * day - 1)).toBe(0);
    expect(await purgeShifts(rig.desk, desk.payload, rig.clock.now + 30 * day)).toBe(1);
    expect(await rig.letters()).toEqual([]);
  });
});

describe('who may read shifts', () => {
  it('is the program itself alone', async () => {
    await take(rig.desk, await rig.come('Amina'), cook);
    for (const by of [undefined, 'admin', 'editor', 'translator', 'host', 'desk'] as const) {
      for (const slug of [shiftTables.sittings, shiftTables.signUps]) {
        expect([slug, by, (await desk.rest(`/${slug}`, by ? { by } : {})).status]).toEqual([slug, by, 403]);
      }
    }
  });
});
