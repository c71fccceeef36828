import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { changes, readings } from '../../cms/signup/admin/endpoints.ts';
import { freezeWhatClosed, frozenSheet, kitchenSheetsSlug } from '../../cms/signup/admin/kitchen-sheets.ts';
import { listSittings } from '../../cms/signup/admin/sitting-list.ts';
import { findSitting, readSheet } from '../../cms/signup/admin/sitting-sheet.ts';
import { viewerOf } from '../../cms/signup/admin/viewer.ts';
import { openSignUpDesk, type SignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import type { Role } from '../../cms/access/role.ts';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { type Desk, openDesk, password } from './desk.ts';

/** A dinner of 25 and an afternoon for children, both five days ahead. */
const [dinner, kids, later] = ['empowerment-room-2026-11-27', 'kids-oase-2026-11-27', 'empowerment-room-2026-12-11'];
const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
let content: Snapshot = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
const mailed: string[] = [];
let desk: Desk;
let signUps: SignUpDesk;
let config: SanitizedConfig;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  desk = await openDesk();
  config = desk.payload.config;
  signUps = signUpDeskOn({ payload: desk.payload, snapshot: () => content, now: () => clock.now });
  openSignUpDesk(signUps);
  const event = await desk.payload.create({ collection: 'events', data: { title: 'Empowerment Room', slug: 'empowerment-room', summary: 'Samen eten.', icon: 'utensils', kind: 'dinner', _status: 'published' } as never });
  await desk.payload.update({ collection: 'users', id: desk.as.host.id, data: { hosts: [event.id] } as never });
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
});
afterAll(async () => {
  openSignUpDesk(undefined);
  await desk.close();
});

interface Asking { readonly by?: Role | undefined; readonly form?: Record<string, string | string[]>; readonly origin?: string; readonly language?: string }
/** Asks as a browser does: cookie, origin, a form. */
async function ask(sitting: string, path: string, { by, form, origin = 'http://localhost:3000', language = 'nl' }: Asking = {}) {
  const headers = new Headers({ 'Accept-Language': language, Origin: origin });
  if (by) headers.set('Cookie', cookies.get(by) ?? '');
  const body = form && new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/sign-up-desk/${sitting}/${path}`, { method: form ? 'POST' : 'GET', headers, ...(body ? { body } : {}) }) });
  const to = new URL(response.headers.get('Location') ?? '', 'http://localhost:3000');
  return { status: response.status, headers: response.headers, text: await response.text(), did: to.searchParams.get('did'), row: to.searchParams.get('row') ?? '', to };
}
const keyOf = (page: string) => /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
async function write(sitting: string, form: Record<string, string | string[]>, by: Role = 'desk') {
  const page = await ask(sitting, 'form?as=desk', { by });
  clock.now += 1000;
  return ask(sitting, 'sign-up', { by, form: { key: keyOf(page.text), as: 'desk', name: 'Amina', phone: '0612345678', adults: '2', ...form } });
}
const come = async (sitting: string, key: string, adults: number, extra: Record<string, string | string[]> = {}) => {
  const published = signUps.sitting(sitting);
  const read = readSignUp({ name: key, phone: '0612345678', adults: String(adults), ages: '6', ...extra }, published!.asked);
  if (!('answers' in read)) throw new Error(JSON.stringify(read.faults));
  const row = await signUps.door.signUp(sitting, `${sitting} ${key}`, read.answers);
  if (!row) throw new Error('It is too late.');
  return row;
};
const rows = (sitting: string) => signUps.store.ofSitting(sitting);

describe('who may', () => {
  it('opens nothing to nobody, editors and translators; to a host the own events alone', async () => {
    await come(dinner, 'Geheime Naam', 2);
    await come(kids, 'Geheim Kind', 1);
    const before = JSON.stringify([await rows(dinner), await rows(kids)]);
    const all = [...Object.keys(readings).map((path) => ({ path, form: undefined })), ...Object.keys(changes).map((path) => ({ path, form: { row: '1' } }))];
    for (const { path, form } of all) {
      for (const [by, sitting] of [[undefined, dinner], ['editor', dinner], ['translator', dinner], ['host', kids], ['host', 'no-such-date']] as const) {
        const answer = await ask(sitting, path, { by, ...(form && { form }) });
        expect([path, by, answer.status, /Geheim/.test(answer.text)]).toEqual([path, by, 403, false]);
      }
    }
    expect(JSON.stringify([await rows(dinner), await rows(kids)])).toBe(before);
    for (const by of ['admin', 'desk', 'host'] as const) for (const path of Object.keys(readings)) expect([by, path, (await ask(dinner, path, { by })).status]).toEqual([by, path, 200]);
    expect((await ask('no-such-date', 'csv', { by: 'admin' })).status).toBe(404);
  });
  it('gives the views nothing that the endpoints would not', async () => {
    const viewer = (role: Role) => viewerOf({ user: desk.as[role], payload: desk.payload } as never);
    expect([await viewer('editor'), await viewer('translator'), await viewerOf({ user: null, payload: desk.payload })]).toEqual([undefined, undefined, undefined]);
    const [host, admin] = [await viewer('host'), await viewer('admin')];
    expect(new Set((await listSittings(signUps, host!)).map(({ event }) => event))).toEqual(new Set(['empowerment-room']));
    expect(new Set((await listSittings(signUps, admin!)).map(({ event }) => event))).toEqual(new Set(['empowerment-room', 'kids-oase']));
    expect([await findSitting(signUps, kids, host!), (await findSitting(signUps, dinner, host!))?.slug]).toEqual([undefined, dinner]);
  });
  it('does not let a host reach a sign-up of another event through the own one', async () => {
    const [kid] = await rows(kids);
    for (const path of ['check-in', 'undo-check-in', 'admit', 'accept', 'cancel', 'change']) {
      const answer = await ask(dinner, path, { by: 'host', form: { row: String(kid!.id), persons: '1', seen: '0', name: 'X', phone: '0612345678', adults: '1' } });
      expect([path, answer.did]).toEqual([path, 'gone']);
    }
    expect((await ask(dinner, 'check-in-code', { by: 'host', form: { code: kid!.code } })).did).toBe('other-date');
    expect((await signUps.store.byId(kid!.id))).toEqual(kid);
  });
  it('changes nothing by GET, nor for a form of another site', async () => {
    const [first] = await rows(dinner);
    for (const path of Object.keys(changes)) expect([path, (await ask(dinner, `${path}?row=${first!.id}`, { by: 'admin' })).status]).toEqual([path, 404]);
    expect((await ask(dinner, 'cancel', { by: 'admin', form: { row: String(first!.id) }, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(await signUps.store.byId(first!.id)).toEqual(first);
  });
  it('lets admins alone say what a host hosts, and keeps the kitchen’s sheets private', async () => {
    const { id } = desk.as.host;
    await desk.rest(`/users/${id}`, { by: 'host', method: 'PATCH', data: { hosts: [] } });
    const account = await desk.payload.findByID({ collection: 'users', id, depth: 0 }) as { hosts?: unknown[] };
    expect(account.hosts).toHaveLength(1);
    for (const by of [undefined, 'admin', 'host', 'desk'] as const) expect((await desk.rest(`/${kitchenSheetsSlug}`, by ? { by } : {})).status).toBe(403);
  });
});

describe('at the door', () => {
  it('checks in once when two hosts tap at once, and tells the other', async () => {
    const row = await come(dinner, 'Twee tikken', 3);
    const form = { row: String(row.id), persons: '3', seen: '0' };
    const taps = await Promise.all([ask(dinner, 'check-in', { by: 'host', form }), ask(dinner, 'check-in', { by: 'desk', form })]);
    expect(taps.map(({ status, did }) => [status, did]).sort()).toEqual([[303, 'already-in'], [303, 'arrived']]);
    expect(await signUps.store.byId(row.id)).toMatchObject({ arrived: 3 });
    expect((await ask(dinner, 'check-in', { by: 'host', form: { ...form, persons: '1' } })).did).toBe('already-in');
    expect(await signUps.store.byId(row.id)).toMatchObject({ arrived: 3 });
    expect((await ask(dinner, 'check-in', { by: 'host', form: { ...form, persons: '2', seen: '3' } })).did).toBe('arrived');
    expect((await ask(dinner, 'undo-check-in', { by: 'host', form })).did).toBe('not-arrived');
    expect(await signUps.store.byId(row.id)).toMatchObject({ arrived: 0 });
  });
  it('checks in by the code as it is said, or by the address behind the square', async () => {
    const [one, two] = [await come(dinner, 'Code een', 2), await come(dinner, 'Code twee', 1)];
    const said = await ask(dinner, 'check-in-code', { by: 'host', form: { code: ` ${one.code.slice(0, 3).toLowerCase()} ${one.code.slice(3)}` } });
    expect([said.did, said.row, said.to.pathname]).toEqual(['arrived', String(one.id), `/admin/sign-ups/${dinner}`]);
    expect((await ask(dinner, 'check-in-code', { by: 'host', form: { code: `http://localhost:3000/ar/sign-up/${two.code}-abcdefghijklmnopqrstuv` } })).did).toBe('arrived');
    expect((await ask(dinner, 'check-in-code', { by: 'host', form: { code: one.code } })).did).toBe('already-in');
    expect((await ask(dinner, 'check-in-code', { by: 'host', form: { code: 'ZZZZZZ' } })).did).toBe('no-code');
    expect(said.to.search).not.toMatch(/Code|0612/);
  });
  it('takes a walk-in through the same door, and checks in at once', async () => {
    const page = await ask(dinner, 'form?as=walk-in', { by: 'host', language: 'en' });
    const form = { key: keyOf(page.text), as: 'walk-in', name: 'Inloop', phone: '٠٦ ١٢٣٤٥٦٧٩', adults: '2', children: '1', diets: ['halal'], allergens: ['nuts'] };
    const [first, second] = [await ask(dinner, 'sign-up', { by: 'host', form }), await ask(dinner, 'sign-up', { by: 'host', form })];
    expect([first.did, second.row]).toEqual(['added', first.row]);
    const row = (await rows(dinner)).find(({ id }) => String(id) === first.row);
    expect(row).toMatchObject({ cameBy: 'walk-in', state: 'confirmed', persons: 3, arrived: 3, answers: { phone: '+31612345679', diets: ['halal'], allergens: ['nuts'] } });
    expect((await rows(dinner)).filter(({ answers }) => answers.name === 'Inloop')).toHaveLength(1);
  });
  it('shows what is wrong with the values kept, and signs nobody up', async () => {
    const count = (await rows(dinner)).length;
    const wrong = await write(dinner, { name: '<i>Noor</i>', phone: '12', adults: '0', note: 'komt later', diets: ['vegan'] });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<title>Fout:');
    expect(wrong.text).toContain('Dit telefoonnummer klopt niet');
    expect(wrong.text).toContain('value="&#60;i&#62;Noor&#60;/i&#62;"');
    expect(wrong.text).toContain('komt later');
    expect(wrong.text).toMatch(/value="vegan" checked/);
    expect(wrong.headers.get('Cache-Control')).toBe('no-store');
    expect((await rows(dinner)).length).toBe(count);
  });
  it('squeezes in above the capacity only with a reason', async () => {
    const full = await write(later, { adults: '25', name: 'Grote groep' });
    expect(full.did).toBe('added');
    const refused = await write(later, { squeezeIn: 'yes', reason: '  ', name: 'Zonder reden' });
    expect([refused.status, refused.text.includes('Schrijf waarom')]).toEqual([422, true]);
    expect(await rows(later)).toHaveLength(1);
    await write(later, { name: 'Wacht', phone: '0611111111' });
    await write(later, { name: 'Met reden', squeezeIn: 'yes', reason: 'kwam van ver' });
    expect((await rows(later)).map(({ answers, state }) => [answers.name, state])).toEqual([['Grote groep', 'confirmed'], ['Wacht', 'waiting'], ['Met reden', 'confirmed']]);
    const sheet = await readSheet(signUps, (await findSitting(signUps, later, { events: 'all' }))!);
    expect(sheet.counts).toMatchObject({ taken: 27, capacity: 25, waiting: 1 });
    expect([...sheet.doubles.values()].flat()).toHaveLength(2);
    expect(sheet.coming.find(({ answers }) => answers.name === 'Met reden')?.history).toContainEqual(expect.objectContaining({ what: 'squeezed-in', values: { reason: 'kwam van ver' } }));
  });
  it('changes a party, says when there is no room for more, lets in who was doubted, and cancels once', async () => {
    const row = (await rows(later)).find(({ answers }) => answers.name === 'Met reden')!;
    const form = { row: String(row.id), name: 'Met reden', phone: '0612345678', adults: '5' };
    const full = await ask(later, 'change', { by: 'desk', form });
    expect([full.status, full.text.includes('geen plaats voor meer dan 2 personen'), full.text.includes('value="5"')]).toEqual([422, true, true]);
    expect((await ask(later, 'change', { by: 'desk', form: { ...form, adults: '1', name: 'Minder' } })).did).toBe('changed');
    expect(await signUps.store.byId(row.id)).toMatchObject({ persons: 1, answers: { name: 'Minder' } });
    expect((await ask(later, `form?row=${row.id}`, { by: 'desk' })).text).toContain('value="Minder"');
    const doubted = await signUps.door.signUp(dinner, 'robot', (await rows(dinner))[0]!.answers, { cameBy: 'site', doubt: 'fast' });
    expect((await ask(dinner, 'admit', { by: 'host', form: { row: String(doubted!.id) } })).did).toBe('admitted');
    expect((await ask(dinner, 'admit', { by: 'host', form: { row: String(doubted!.id) } })).did).toBe('gone');
    const twice = [await ask(dinner, 'cancel', { by: 'host', form: { row: String(doubted!.id) } }), await ask(dinner, 'cancel', { by: 'host', form: { row: String(doubted!.id) } })];
    expect(twice.map(({ did }) => did)).toEqual(['cancelled', 'cancelled']);
    expect((await signUps.store.byId(doubted!.id))?.history.filter(({ what }) => what === 'cancelled')).toHaveLength(1);
  });
});

describe('what is made of it', () => {
  it('exports with formulas made harmless, under a name that says nothing of anybody', async () => {
    await come(dinner, '=HYPERLINK("http://x")', 1);
    const [csv, xlsx] = [await ask(dinner, 'csv', { by: 'host' }), await ask(dinner, 'xlsx', { by: 'host' })];
    expect(csv.text).toContain('"\'=HYPERLINK(""http://x"")"');
    expect([csv, xlsx].map(({ headers }) => [headers.get('Cache-Control'), headers.get('Content-Disposition')])).toEqual([['no-store', `attachment; filename="${dinner}.csv"`], ['no-store', `attachment; filename="${dinner}.xlsx"`]]);
    expect(xlsx.text.startsWith('PK')).toBe(true);
  });
  it('freezes the kitchen’s sheet once for two clicks, and shows what came after', async () => {
    const clicks = await Promise.all([ask(dinner, 'freeze', { by: 'host', form: { after: '0' } }), ask(dinner, 'freeze', { by: 'desk', form: { after: '0' } })]);
    expect(clicks.map(({ did }) => did)).toEqual(['frozen', 'frozen']);
    expect(await frozenSheet(desk.payload, dinner)).toMatchObject({ number: 1, by: 'hand' });
    await come(dinner, 'Te laat', 1, { allergens: ['fish'] });
    const sheet = (await ask(dinner, 'kitchen-sheet', { by: 'host', language: 'en' })).text;
    expect(sheet).toMatch(/LET OP[^]*\+1 vis \(allergie\), \+1 aanmelding/);
    expect(sheet).not.toContain('Te laat');
    await ask(dinner, 'freeze', { by: 'host', form: { after: '1' } });
    expect(await frozenSheet(desk.payload, dinner)).toMatchObject({ number: 2, counts: { allergens: { fish: { signUps: 1, persons: 1 } } } });
  });
  it('sends a message to all, or says why not', async () => {
    const mail = Symbol.for('mail desk');
    const before = (globalThis as Record<symbol, unknown>)[mail];
    delete (globalThis as Record<symbol, unknown>)[mail];
    expect((await ask(dinner, 'message', { by: 'host', form: { text: 'Neem een jas mee' } })).did).toBe('no-mail');
    (globalThis as Record<symbol, unknown>)[mail] = { messageAll: (slug: string, text: string, by: string) => { mailed.push(`${slug}: ${text}, ${by}`); return Promise.resolve({ mailed: 3, toCall: 2 }); } };
    const sent = await ask(dinner, 'message', { by: 'host', form: { text: 'Neem een jas mee' } });
    expect([sent.did, sent.to.searchParams.get('mailed'), mailed]).toEqual(['messaged', '3', [`${dinner}: Neem een jas mee, ${desk.as.host.id}`]]);
    expect((await ask(dinner, 'message', { by: 'host', form: { text: ' ' } })).did).toBe('no-text');
    (globalThis as Record<symbol, unknown>)[mail] = before;
  });
  it('shows a capacity below what is taken, and a sitting that was taken off the site', async () => {
    const taken = (await readSheet(signUps, (await findSitting(signUps, dinner, { events: 'all' }))!)).counts.taken;
    content = { ...content, occurrences: { ...content.occurrences, [dinner]: { ...content.occurrences[dinner]!, capacity: 3 } } };
    expect((await listSittings(signUps, { events: 'all' })).find(({ slug }) => slug === dinner)?.counts).toMatchObject({ taken, capacity: 3 });
    const { [kids]: _, ...occurrences } = content.occurrences;
    content = { ...content, occurrences };
    const off = (await listSittings(signUps, { events: 'all' })).find(({ slug }) => slug === kids);
    expect(off).toMatchObject({ published: undefined, event: 'kids-oase', counts: { taken: 1 } });
    expect((await ask(kids, 'csv', { by: 'desk' })).text).toContain('Geheim Kind');
  });
  it('freezes by itself what closed, once', async () => {
    expect(await frozenSheet(desk.payload, later)).toBeUndefined();
    await freezeWhatClosed(desk.payload, signUps);
    expect(await frozenSheet(desk.payload, later)).toBeUndefined();
    clock.now = signUps.sitting(later)!.closesAt;
    await freezeWhatClosed(desk.payload, signUps);
    await freezeWhatClosed(desk.payload, signUps);
    expect(await frozenSheet(desk.payload, later)).toMatchObject({ number: 1, by: 'closing', at: clock.now });
  });
});
