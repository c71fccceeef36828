import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import type { SignUpDesk } from '../../cms/signup/desk.ts';
import { dashboardLine } from '../../cms/signup/retention/dashboard-line.ts';
import { keepPurging } from '../../cms/signup/retention/keep-purging.ts';
import { lastPurge } from '../../cms/signup/retention/last-purge.ts';
import { purge } from '../../cms/signup/retention/purge.ts';
import { openStore } from '../../cms/signup/store/open-store.ts';
import type { NewSignUp, Store } from '../../cms/signup/store/store.ts';
import { type Desk, openDesk } from './desk.ts';

const hour = 3_600_000;
const end = Date.parse('2026-11-20T20:00:00Z');
const clock = { now: end };
let desk: Desk;
let store: Store;
beforeAll(async () => {
  desk = await openDesk();
  store = openStore(desk.payload);
  await store.openSitting({ slug: 'evening', capacity: 9, event: 'dinner', endsAt: end });
  const answers = { name: 'Amina-Xq4', phone: '+31612345601', email: '', party: { adults: 1, teens: 0, children: 0, toddlers: 0 }, persons: 1, note: 'Xq1' };
  await store.add({ key: 'a', code: 'a', cameBy: 'site', sitting: 'evening', state: 'confirmed', persons: 1, held: 1, takes: 0, takesSince: 0, since: 0, passed: 0, offerUntil: undefined, tell: undefined, answers, history: [] } as unknown as NewSignUp);
});
afterAll(() => desk.close());

const snapshot = () => ({ globals: { settings: { timeZone: 'Europe/Amsterdam' } } }) as ReturnType<SignUpDesk['snapshot']>;
const shown = (role: Role, language: 'nl' | 'en' = 'nl') => dashboardLine({ store, now: () => clock.now, snapshot }, desk.payload, desk.as[role] as never, language);

describe('the line on the dashboard', () => {
  it('is quiet before the time, loud when it passed, quiet again after a purge, and says when that was', async () => {
    expect(await shown('admin')).toEqual({ line: '0 te laat.', alarm: undefined, purged: 'Nog niet opgeruimd.' });
    clock.now = end + 48 * hour + 2 * hour - 1;
    expect(await shown('desk')).toMatchObject({ line: '0 te laat.', alarm: undefined });
    clock.now = end + 48 * hour + 2 * hour;
    expect(await shown('desk')).toMatchObject({ line: '1 te laat.', alarm: { kinds: ['allergieën, behoeften en opmerkingen: 1'] } });
    expect(await shown('admin', 'en')).toMatchObject({ line: '1 overdue.', alarm: { kinds: ['allergies, needs and notes: 1'] }, purged: 'Not purged yet.' });
    clock.now = end + 40 * 24 * hour;
    expect(await shown('admin')).toMatchObject({ line: '3 te laat.' });
    expect(JSON.stringify(await shown('admin'))).not.toMatch(/Xq|316/);
    await purge({ store }, desk.payload, clock.now);
    expect(await shown('admin')).toMatchObject({ line: '0 te laat.', alarm: undefined, purged: expect.stringMatching(/^Laatst opgeruimd: woensdag 30 december 2026 .*21:00$/) });
    expect(await shown('admin', 'en')).toMatchObject({ line: '0 overdue.', alarm: undefined, purged: expect.stringMatching(/^Last purged: Wednesday,? 30 December 2026 .*21:00$/) });
  });
  it('is for admins and the desk', async () => {
    for (const role of ['editor', 'translator', 'host'] as const) expect(await shown(role)).toBeUndefined();
  });
});

describe('the hourly purge', () => {
  it('begins when the server does, and says nothing but its own words when it fails', async () => {
    const lines: string[] = [];
    const { logger } = desk.payload;
    const watched = Object.assign(Object.create(desk.payload) as typeof desk.payload, { logger: Object.assign(Object.create(logger) as typeof logger, { error: (line: string) => { lines.push(line); } }) });
    clock.now += hour;
    const stop = keepPurging({ store, now: () => clock.now }, watched);
    await expect.poll(() => lastPurge(desk.payload)).toBe(clock.now);
    await stop();
    const broken = { endedBefore: () => Promise.reject(new Error('cannot read Amina-Xq4')) } as unknown as Store;
    const stopBroken = keepPurging({ store: broken, now: () => clock.now }, watched);
    await expect.poll(() => lines).toEqual(['Retention: the purge failed (Error).']);
    await stopBroken();
  });
});
