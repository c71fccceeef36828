import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../content/answers.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { volunteerAddress } from '../../cms/desk/volunteers/address.ts';
import { changeVolunteer } from '../../cms/desk/volunteers/changing.ts';
import { volunteersSlug } from '../../cms/desk/volunteers/collection.ts';
import { openVolunteerDesk, volunteerDesk } from '../../cms/desk/volunteers/desk.ts';
import { PayloadVolunteerStore } from '../../cms/desk/volunteers/payload-volunteer-store.ts';
import type { Volunteer } from '../../cms/desk/volunteers/volunteer.ts';
import { volunteerPart } from '../../cms/desk/volunteers/volunteer-part.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import { type DeskServer, deskServer } from '../desk-server.ts';
import { type Desk, openDesk } from './desk.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const day = 86_400_000;
const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
let desk: Desk;
let store: PayloadVolunteerStore;
let server: DeskServer;
/** Whose shifts were given back. */
const released: string[] = [];
const shifts = { of: async () => ({ shifts: [], hours: 0 }), act: async (_: Volunteer, step: string) => (step === 'take' ? 'taken' as const : undefined), release: async ({ name }: Volunteer) => { released.push(name); } };

beforeAll(async () => {
  desk = await openDesk();
  store = new PayloadVolunteerStore(desk.payload);
});
afterAll(async () => {
  openVolunteerDesk(undefined);
  await desk.close();
});
beforeEach(async () => {
  for (const collection of [volunteersSlug, mailsSlug]) await desk.payload.db.deleteMany({ collection, where: {} } as never);
  released.length = 0;
  server = await deskServer(desk.payload, snapshot, now, [(parts) => volunteerPart(parts, shifts)]);
  return () => server.stop();
});

const rows = async <T>(collection: string): Promise<T[]> => (await desk.payload.db.find({ collection, limit: 0, pagination: false } as never) as unknown as { docs: T[] }).docs;
const volunteers = () => rows<Volunteer>(volunteersSlug);
const mails = () => rows<Mail>(mailsSlug);
/** What a person types. */
const typed = {
  'name': 'Hiwet', 'reach-phone': '06 1234 5678', 'reach-email': 'Hiwet@example.org', 'roles': ['cook', 'children'], 'certificate-children': 'no', 'languages': ['ti', 'nl'], 'languages-level-ti': 'mother-tongue',
  'days': ['5-evening', '6-morning'], 'brings': 'Ik was kok in Asmara.', 'integration': 'yes',
};
let turn = 0;
type Fields = Record<string, string | string[]>;
const post = (path: string, fields: Fields, { json = false, headers = {} as Record<string, string>, from = `192.0.2.${turn++ % 250}` } = {}) => fetch(server.url + path, {
  method: 'POST', redirect: 'manual', body: new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))),
  headers: { 'X-Forwarded-For': from, ...(json ? { Accept: 'application/json' } : {}), ...headers },
});
const placeOf = (response: Response) => response.headers.get('Location') ?? '';
const codeOf = (address: string) => /\/yours\/([A-Z0-9]{6})-/.exec(address)?.[1] ?? '';
const shown = async (response: Response) => JSON.parse(await response.text()) as Answer;
const joined = async (more: Fields = {}) => (await store.byCode(codeOf(placeOf(await post('/nl/join', { ...typed, ...more })))))!;

describe('the form to join', () => {
  it('is stored as an application, leads to the personal page, and a mail with the link waits', async () => {
    const sent = await post('/ti/join', typed);
    const place = placeOf(sent);
    expect([sent.status, place]).toEqual([303, expect.stringMatching(/^\/ti\/volunteer\/yours\/[A-Z0-9]{6}-[\w-]{22}\?did=joined$/)]);
    expect(await store.byCode(codeOf(place))).toMatchObject({
      language: 'ti', cameBy: 'site', at: now, state: 'application', since: now, steps: [{ at: now, state: 'application', by: '' }], name: 'Hiwet', phone: '+31612345678', email: 'hiwet@example.org',
      roles: ['cook', 'children'], languages: [{ code: 'nl' }, { code: 'ti', level: 'mother-tongue' }], days: ['5-evening', '6-morning'], brings: 'Ik was kok in Asmara.', civicIntegration: true, certificate: { says: false }, notes: [], turn: 0,
    });
    const page = await fetch(server.url + place);
    expect([page.status, page.headers.get('Cache-Control'), page.headers.get('Referrer-Policy')]).toEqual([200, 'no-store', 'no-referrer']);
    expect(await shown(page)).toMatchObject({ page: 'volunteer', lang: 'ti', did: 'joined', volunteer: { name: 'Hiwet', state: 'application', roles: ['cook', 'children'], lacksCertificate: true } });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: 'joined', to: 'hiwet@example.org', language: 'ti' });
    expect(mail?.text).toContain(`http://localhost:3000${place.replace('?did=joined', '')}`);
    expect(server.errors).toEqual([]);
  });
  it('shows only roles that are on the site', async () => {
    const { cook: _cook, ...others } = snapshot.roles;
    const one = await joined();
    server.at.snapshot = { ...snapshot, roles: others };
    expect(await shown(await fetch(server.url + volunteerAddress('only for tests', 'nl', one.code)))).toMatchObject({ volunteer: { roles: ['children'] } });
  });
  it('sent twice is one volunteer and one mail, also both at once; a day later it is another', async () => {
    const [first, second] = await Promise.all([post('/nl/join', typed), post('/nl/join', typed)]);
    expect(placeOf(first)).toBe(placeOf(second));
    server.at.now = now + day - 1;
    // In another order, as another browser may send it.
    expect(placeOf(await post('/nl/join', Object.fromEntries(Object.entries(typed).toReversed())))).toBe(placeOf(first));
    expect([(await volunteers()).length, (await mails()).length]).toEqual([1, 1]);
    server.at.now = now + day;
    const later = placeOf(await post('/nl/join', typed));
    expect(later).not.toBe(placeOf(first));
    expect(placeOf(await post('/nl/join', typed))).toBe(later);
    expect((await volunteers()).length).toBe(2);
  });
  it('of somebody who stopped meanwhile is a new application', async () => {
    const first = await post('/nl/join', typed);
    await post(placeOf(first).replace('?did=joined', ''), { step: 'stop' });
    expect(placeOf(await post('/nl/join', typed))).not.toBe(placeOf(first));
  });
  it('comes back with what was typed and what is not right, in a page and for the island; nothing is stored', async () => {
    const wrong = { ...typed, 'name': '', 'reach-phone': '12', 'days': [] };
    const page = await post('/fa/join', { ...wrong, step: 'send' });
    const faults = [{ field: 'name', fault: 'name', values: {} }, { field: 'reach-phone', fault: 'phone', values: {} }, { field: 'days', fault: 'choose', values: {} }];
    expect([page.status, await shown(page)]).toEqual([422, { page: 'join', lang: 'fa', faults, typed: expect.objectContaining({ 'reach-phone': '12', 'roles': ['cook', 'children'], 'brings': 'Ik was kok in Asmara.' }) }]);
    const island = await post('/fa/join', wrong, { json: true });
    expect([island.status, await island.json()]).toEqual([422, { faults }]);
    expect(await volunteers()).toEqual([]);
    expect(await (await post('/fa/join', typed, { json: true })).json()).toEqual({ address: expect.stringMatching(/^\/fa\/volunteer\/yours\//) });
  });
  it('takes a long answer in any script, and not one without end', async () => {
    expect((await post('/am/join', { ...typed, brings: 'ሰ'.repeat(3000) })).status).toBe(303);
    expect((await post('/am/join', { ...typed, brings: 'ሰ'.repeat(3001) })).status).toBe(422);
    const endless = await post('/am/join', { ...typed, brings: 'ሰ'.repeat(30_000) }, { json: true });
    expect([endless.status, await endless.json()]).toEqual([413, { refused: 'too-large' }]);
    expect((await volunteers()).length).toBe(1);
  });
  it('from a robot waits for a person of the desk, and nobody is written to', async () => {
    const [trap, link] = [await joined({ website: 'x' }), await joined({ brings: 'Buy at https://example.com' })];
    expect([trap.doubt, link.doubt]).toEqual(['trap', 'link']);
    // The site's own address is no sign of a robot.
    expect((await joined({ brings: 'Zie http://localhost:3000/nl/news', 'reach-email': '' })).doubt ?? undefined).toBeUndefined();
    expect(await mails()).toEqual([]);
  });
  it('of many from one network is doubted, and then refused with what was typed', async () => {
    const from = '198.51.100.7';
    let last: Volunteer | undefined;
    for (let n = 0; n <= 60; n++) last = await store.byCode(codeOf(placeOf(await post('/nl/join', { ...typed, 'name': `N${n}`, 'reach-email': '' }, { from }))));
    expect(last?.doubt).toBe('network');
    for (let n = 61; n < 600; n++) await post('/nl/join', { name: '' }, { from, json: true });
    expect(await (await post('/nl/join', typed, { from, json: true })).json()).toEqual({ refused: 'too-many' });
    server.at.now += 61 * 60_000;
    expect((await post('/nl/join', typed, { from })).status).toBe(303);
  });
  it('is refused from another site, and GET stores nothing', async () => {
    expect((await post('/nl/join', typed, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
    expect((await fetch(`${server.url}/nl/join?${new URLSearchParams({ name: 'Hiwet' }).toString()}`)).status).toBe(404);
    expect(await volunteers()).toEqual([]);
  });
  it('is told once although the server stopped before the mail was written', async () => {
    const { id: _id, turn: _turn, ...one } = await joined();
    await volunteerDesk()!.store.add({ ...one, key: 'another', code: 'ZZZZZZ', email: 'late@example.org' });
    for (const part of [...server.opened, ...server.opened]) await part.round?.();
    expect((await mails()).map(({ to }) => to).sort()).toEqual(['hiwet@example.org', 'late@example.org']);
  });
});

describe('the personal page', () => {
  it('opens with its token alone, and a token of a sign-up does not fit', async () => {
    const { code } = await joined();
    const right = volunteerAddress('only for tests', 'nl', code);
    for (const wrong of [right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A'), right.replace(code, 'AAAAAA'), volunteerAddress('another secret', 'nl', code)]) {
      const page = await fetch(server.url + wrong);
      expect([page.status, await shown(page)]).toEqual([404, { page: 'volunteer', lang: 'nl' }]);
      expect((await post(wrong, { step: 'stop' })).status).toBe(404);
    }
    expect((await store.byCode(code))?.state).toBe('application');
    expect((await fetch(server.url + right)).status).toBe(200);
  });
  it('stops by POST alone: the state with its day, and the shifts go back', async () => {
    const { code, id } = await joined();
    const address = volunteerAddress('only for tests', 'nl', code);
    await fetch(`${server.url}${address}?step=stop`);
    expect((await store.byId(id))?.state).toBe('application');
    server.at.now = now + day;
    expect(placeOf(await post(address, { step: 'stop' }))).toBe(address);
    expect(await store.byId(id)).toMatchObject({ state: 'stopped', since: now + day, stoppedAt: now + day, steps: [{ state: 'application' }, { at: now + day, state: 'stopped', by: '' }] });
    expect(released).toEqual(['Hiwet']);
    expect(await shown(await fetch(server.url + address))).toMatchObject({ volunteer: { state: 'stopped' } });
  });
  it('hands the other steps to the shifts', async () => {
    const { code } = await joined();
    expect(placeOf(await post(volunteerAddress('only for tests', 'nl', code), { step: 'take', shift: 'x' }))).toMatch(/\?did=taken$/);
  });
  it('is found again by code and telephone number or e-mail, and not by one of them', async () => {
    const { code } = await joined();
    const address = volunteerAddress('only for tests', 'ar', code);
    for (const reach of ['0612345678', '+31 6 12345678', ' HIWET@example.org ']) expect(placeOf(await post('/ar/joined', { code: `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`, reach }))).toBe(address);
    for (const wrong of [{ code, reach: '0687654321' }, { code, reach: '' }, { code: 'AAAAAA', reach: '0612345678' }, { code: '', reach: '0612345678' }]) {
      const page = await post('/ar/joined', wrong);
      expect([page.status, await shown(page)]).toMatchObject([404, { page: 'find-volunteer', found: 'none', typed: wrong }]);
    }
  });
  it('is not found by trying many codes', async () => {
    const { code } = await joined();
    for (let n = 0; n < 20; n++) await post('/nl/joined', { code: 'AAAAAA', reach: '0612345678' }, { from: '198.51.100.9' });
    const page = await post('/nl/joined', { code, reach: '0612345678' }, { from: '198.51.100.9' });
    expect([page.status, await shown(page)]).toMatchObject([429, { found: 'too-many' }]);
  });
});

describe('where volunteers are kept', () => {
  it('a change of a row that changed meanwhile changes nothing; through changeVolunteer nobody’s change is lost', async () => {
    const seen = await joined();
    expect(await store.change(seen, { name: 'Eerst' })).toMatchObject({ name: 'Eerst', turn: 1 });
    expect(await store.change(seen, { name: 'Te laat' })).toBeUndefined();
    await Promise.all(Array.from({ length: 10 }, (_, n) => changeVolunteer(store, seen.id, ({ notes }) => ({ notes: [...notes, { at: n, by: '1', text: `n${n}` }] }))));
    expect((await store.byId(seen.id))?.notes.map(({ text }) => text).sort()).toEqual(Array.from({ length: 10 }, (_, n) => `n${n}`).sort());
  });
  it('counts and lists by state, who changed last first, without those of whom nothing is left', async () => {
    const one = await joined();
    server.at.now += day;
    const other = await joined({ name: 'Later' });
    await store.change(await joined({ name: 'Weg' }), { emptiedAt: now });
    expect([(await store.inState(['application'])).map(({ name }) => name), await store.count('application'), await store.count('active')]).toEqual([['Later', 'Hiwet'], 2, 0]);
    expect((await store.restingSince(['application'], one.since)).map(({ id }) => id)).toEqual([one.id]);
    expect((await store.restingSince(['application'], other.since)).length).toBe(2);
  });
});
