import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { changesOfOne, readings } from '../../cms/desk/volunteers/admin/endpoints.ts';
import { maySeeVolunteers } from '../../cms/desk/volunteers/admin/gate.ts';
import { filterIn, isListed, statesOf } from '../../cms/desk/volunteers/admin/list.ts';
import { openVolunteerDesk, type VolunteerDesk, volunteerDeskOn } from '../../cms/desk/volunteers/desk.ts';
import { joinAs } from '../../cms/desk/volunteers/join.ts';
import { overdueVolunteers, purgeVolunteers } from '../../cms/desk/volunteers/retention.ts';
import { volunteersSlug } from '../../cms/desk/volunteers/collection.ts';
import type { Volunteer } from '../../cms/desk/volunteers/volunteer.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import type { JoinAnswers } from '../../content/forms/join.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { bytesOf, dumpOf } from './database-dump.ts';
import { type Desk, openDesk, password } from './desk.ts';

const day = 86_400_000;
const came = Date.parse('2026-11-23T09:00:00Z');
const clock = { now: came };
let content = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const released: string[] = [];
let desk: Desk;
let volunteers: VolunteerDesk;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  desk = await openDesk();
  volunteers = volunteerDeskOn({ payload: desk.payload, snapshot: () => content, secret: 'only for tests', siteUrl: 'http://localhost:3000', now: () => clock.now, onMail: () => {} }, {
    of: async () => ({ shifts: [], hours: 0 }), act: async () => undefined, release: async ({ name }) => { released.push(name); },
  });
  openVolunteerDesk(volunteers);
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await handleEndpoints({ config: desk.payload.config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
});
afterAll(async () => {
  openVolunteerDesk(undefined);
  await desk.close();
});

/** Asks as a browser does: cookie, origin, a form. */
async function ask(path: string, { by, form, origin = 'http://localhost:3000', language = 'nl' }: { by?: Role | undefined; form?: Record<string, string | string[]>; origin?: string; language?: string } = {}) {
  const headers = new Headers({ 'Accept-Language': language, Origin: origin });
  if (by) headers.set('Cookie', cookies.get(by) ?? '');
  const body = form && new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
  const response = await handleEndpoints({ config: desk.payload.config, request: new Request(`http://localhost:3000/api/volunteer-desk/${path}`, { method: form ? 'POST' : 'GET', headers, ...(body ? { body } : {}) }) });
  const to = new URL(response.headers.get('Location') ?? '', 'http://localhost:3000');
  return { status: response.status, headers: response.headers, text: await response.text(), did: to.searchParams.get('did'), to };
}
const answers: JoinAnswers = { name: 'Hiwet', phone: '+31612345678', email: 'hiwet@example.org', roles: ['cook'], languages: [{ code: 'ti', level: 'mother-tongue' }], days: ['5-evening'], brings: '', civicIntegration: false, saysCertificate: undefined };
let number = 0;
const come = async (more: Partial<JoinAnswers> = {}, doubt?: string): Promise<Volunteer> => (await joinAs(volunteers, { ...answers, brings: `n${++number}`, ...more }, { language: 'ti', cameBy: 'site', by: '', doubt })).volunteer;
const now = async ({ id }: Pick<Volunteer, 'id'>): Promise<Volunteer> => (await volunteers.store.byId(id))!;
const mails = async () => (await desk.payload.db.find({ collection: mailsSlug, limit: 0, pagination: false } as never) as unknown as { docs: Mail[] }).docs;
const post = (one: Pick<Volunteer, 'id'>, what: string, form: Record<string, string | string[]> = {}, by: Role = 'desk') => ask(`volunteer/${one.id}/${what}`, { by, form });
const pageForm = { 'name': 'Hiwet', 'reach-phone': '0612345678', 'roles': ['cook'], 'languages': ['ti'], 'days': ['5-evening'], 'language': 'ti' };

describe('who may', () => {
  const canaries = ['Naam-Xv1', '+31600000091', 'naam.xv1@example.org', 'Brengt-Xv1', 'Notitie-Xv1'];
  const [name, phone, email, brings, noted] = canaries as [string, string, string, string, string];
  it('see and change volunteers: admins and the desk; a host, an editor, a translator and nobody see and change nothing', async () => {
    const one = await come({ name, phone, email, brings });
    await post(one, 'note', { text: noted }, 'admin');
    const before = JSON.stringify(await now(one));
    expect(canaries.filter((canary) => !before.includes(canary))).toEqual([]);
    const all = [
      ...Object.keys(readings).map((path) => ({ path, form: undefined })), { path: 'write', form: pageForm }, { path: `volunteer/${one.id}/change`, form: undefined },
      ...Object.keys(changesOfOne).map((path) => ({ path: `volunteer/${one.id}/${path}`, form: { ...pageForm, state: 'talk', text: 'x', seenOn: '2026-11-01' } })),
    ];
    for (const by of [undefined, 'editor', 'translator', 'host'] as const) {
      for (const { path, form } of all) {
        const answer = await ask(path, { by, ...(form && { form }) });
        expect([by, path, answer.status, canaries.filter((canary) => answer.text.includes(canary))]).toEqual([by, path, 403, []]);
      }
      for (const path of ['/volunteers', `/volunteers/${one.id}`, '/volunteers/count', `/volunteers?where[name][equals]=${name}`, '/volunteers?depth=2&sort=name']) {
        const { status, body } = await desk.rest(path, by ? { by } : {});
        expect([by, path, status, canaries.filter((canary) => JSON.stringify(body).includes(canary))]).toEqual([by, path, 403, []]);
      }
      expect(maySeeVolunteers({ user: by ? desk.as[by] : null } as never)).toBe(false);
    }
    for (const by of ['admin', 'desk'] as const) {
      for (const [method, path] of [['PATCH', `/volunteers/${one.id}`], ['DELETE', `/volunteers/${one.id}`], ['POST', '/volunteers']] as const) expect([by, method, (await desk.rest(path, { by, method, data: { name: 'x' } })).status]).toEqual([by, method, 403]);
      for (const { path, form } of all) if (!form) expect([by, path, (await ask(path, { by })).status]).toEqual([by, path, 200]);
      expect(maySeeVolunteers({ user: desk.as[by] } as never)).toBe(true);
    }
    expect(JSON.stringify(await now(one))).toBe(before);
    expect(JSON.stringify(content)).not.toContain(name);
  });
  it('changes nothing for another site, by GET, or about somebody who is not there', async () => {
    const one = await come();
    expect((await ask(`volunteer/${one.id}/state`, { by: 'desk', form: { state: 'talk' }, origin: 'https://elsewhere.example' })).status).toBe(403);
    for (const what of Object.keys(changesOfOne)) if (what !== 'change') expect((await ask(`volunteer/${one.id}/${what}?state=talk&text=x`, { by: 'desk' })).status).toBe(404);
    for (const id of ['999999', '0123456789abcdef01234567', "1' OR 1"]) expect((await ask(`volunteer/${encodeURIComponent(id)}/state`, { by: 'desk', form: { state: 'talk' } })).status).toBe(404);
    expect(await now(one)).toEqual(one);
  });
});

describe('the file of a volunteer', () => {
  it('goes from application to talk, start and active, and back; each step with its day and who did it', async () => {
    const one = await come();
    const by = String(desk.as.desk.id);
    for (const [index, state] of (['talk', 'start', 'active', 'stopped', 'application'] as const).entries()) {
      clock.now = came + (index + 1) * day;
      expect((await post(one, 'state', { state })).did).toBe('state');
      expect(await now(one)).toMatchObject({ state, since: clock.now, stoppedAt: state === 'stopped' ? clock.now : null });
      expect((await now(one)).steps.at(-1)).toEqual({ at: clock.now, state, by });
    }
    expect((await now(one)).steps.length).toBe(6);
    expect(released).toEqual(['Hiwet']);
    // What is no state changes nothing.
    await post(one, 'state', { state: 'king' });
    expect((await now(one)).state).toBe('application');
    clock.now = came;
  });
  it('makes nobody active for work with children before the certificate was seen, and says why', async () => {
    const one = await come({ roles: ['cook', 'children'] });
    await post(one, 'state', { state: 'start' });
    expect((await post(one, 'state', { state: 'active' })).did).toBe('certificate');
    expect((await now(one)).state).toBe('start');
    expect((await post(one, 'certificate', { askedOn: '2026-11-20', seenOn: '2026-11-24' })).did).toBe('no-day');
    expect((await post(one, 'certificate', { askedOn: '2026-13-20', seenOn: '' })).did).toBe('no-day');
    expect((await post(one, 'certificate', { askedOn: '2026-11-20', seenOn: '2026-11-23' })).did).toBe('dated');
    expect((await now(one)).certificate).toMatchObject({ askedOn: '2026-11-20', seenOn: '2026-11-23' });
    expect((await post(one, 'state', { state: 'active' })).did).toBe('state');
    // Neither the day nor another role takes the certificate away from under somebody who is active.
    expect((await post(one, 'certificate', { askedOn: '2026-11-20', seenOn: '' })).did).toBe('certificate');
    const cook = await come();
    await post(cook, 'state', { state: 'active' });
    expect((await post(cook, 'change', { ...pageForm, roles: ['cook', 'children'] })).did).toBe('certificate');
    expect([(await now(one)).certificate.seenOn, (await now(cook)).roles]).toEqual(['2026-11-23', ['cook']]);
    // Without children there is nothing to see.
    expect((await post(one, 'change', pageForm)).did).toBe('saved');
    expect((await post(one, 'certificate', { askedOn: '', seenOn: '' })).did).toBe('dated');
  });
  it('keeps who may be a robot where it is until a person of the desk saw it; then the mail goes', async () => {
    const one = await come({ name: 'Robot?', email: 'robot@example.org' }, 'link');
    expect((await post(one, 'state', { state: 'talk' })).did).toBe('doubted');
    expect((await post(one, 'link')).did).toBe('not-linked');
    expect((await mails()).filter(({ to }) => to === 'robot@example.org')).toEqual([]);
    expect((await post(one, 'real')).did).toBe('real');
    expect((await post(one, 'real')).did).toBe('real');
    expect((await mails()).filter(({ to }) => to === 'robot@example.org').length).toBe(1);
    expect((await post(one, 'state', { state: 'talk' })).did).toBe('state');
  });
  it('keeps notes, and none that is empty', async () => {
    const one = await come();
    expect([(await post(one, 'note', { text: '  ' })).did, (await post(one, 'note', { text: 'x'.repeat(3001) })).did, (await post(one, 'note', { text: 'Kan vanaf mei.' })).did]).toEqual(['empty', 'empty', 'noted']);
    expect((await now(one)).notes).toEqual([{ at: clock.now, by: String(desk.as.desk.id), text: 'Kan vanaf mei.' }]);
  });
  it('changes what is known by the rules of the site, and keeps roles that are not on the site any more', async () => {
    const one = await come({ roles: ['cook', 'driver'] });
    const page = await ask(`volunteer/${one.id}/change`, { by: 'desk' });
    expect(page.text).toContain('value="Hiwet"');
    expect(page.text).toContain('value="+31612345678"');
    const wrong = await post(one, 'change', { ...pageForm, 'name': '', 'reach-phone': '12' });
    expect([wrong.status, wrong.text.includes('value="12"')]).toEqual([422, true]);
    const { driver: _driver, ...roles } = content.roles;
    const all = content;
    content = { ...content, roles };
    expect((await post(one, 'change', { ...pageForm, 'name': 'Hiwet G.', 'languages': ['ti', 'en'], 'languages-level-en': 'well', 'language': 'en' })).did).toBe('saved');
    content = all;
    expect(await now(one)).toMatchObject({ name: 'Hiwet G.', roles: ['cook', 'driver'], languages: [{ code: 'en', level: 'well' }, { code: 'ti' }], language: 'en', phone: '+31612345678', email: '' });
  });
  it('mails the personal link, and says when there is no address', async () => {
    const [one, other] = [await come({ email: 'link@example.org' }), await come({ email: '' })];
    expect([(await post(one, 'link')).did, (await post(other, 'link')).did]).toEqual(['linked', 'not-linked']);
    expect((await mails()).find(({ to }) => to === 'link@example.org')?.text).toContain(`/ti/volunteer/yours/${one.code}-`);
  });
});

describe('writing somebody down', () => {
  it('asks what the site asks, keeps what was typed, and a second click is the same volunteer', async () => {
    const form = await ask('write', { by: 'desk', language: 'en' });
    expect([form.status, form.text.includes('name="roles"'), form.text.includes('name="languages-level-ti"'), form.text.includes('name="certificate-children"')]).toEqual([200, true, true, true]);
    const wrong = await ask('write', { by: 'desk', form: { ...pageForm, name: '', brings: 'Heeft <b>een auto' } });
    expect([wrong.status, wrong.text.includes('Heeft &#60;b&#62;een auto')]).toEqual([422, true]);
    const fill = { ...pageForm, 'name': 'Aan de balie', 'reach-email': 'balie@example.org' };
    const [first, again] = [await ask('write', { by: 'desk', form: fill }), await ask('write', { by: 'desk', form: fill })];
    expect([first.did, first.to.pathname]).toEqual(['added', again.to.pathname]);
    const row = (await volunteers.store.inState(['application'])).find(({ name }) => name === 'Aan de balie');
    expect(row).toMatchObject({ cameBy: 'desk', language: 'ti', steps: [{ state: 'application', by: String(desk.as.desk.id) }] });
    expect((await mails()).filter(({ to }) => to === 'balie@example.org').length).toBe(1);
  });
});

describe('the list', () => {
  it('is searched by name without accents, telephone number, e-mail and code, and filtered by what is sought', async () => {
    const one = await come({ name: 'Zoë van Dam', phone: '+31655500011', email: 'zoe@example.org', roles: ['interpreter'], languages: [{ code: 'fa', level: 'well' }], days: ['2-morning'] });
    const found = async (query: Record<string, string>) => { const filter = filterIn((name) => query[name] ?? '', Object.keys(content.roles)); return (await volunteers.store.inState(statesOf(filter))).filter((row) => isListed(row, filter)).map(({ id }) => id); };
    for (const q of ['zoe', 'VAN DAM', '06 555 000 11', 'zoe@example', one.code.toLowerCase()]) expect([q, await found({ q })]).toEqual([q, [one.id]]);
    expect(await found({ language: 'fa', level: 'well', role: 'interpreter', weekday: '2', part: 'morning', state: 'application' })).toEqual([one.id]);
    expect(await found({ language: 'fa', level: 'mother-tongue' })).toEqual([]);
    await post(one, 'state', { state: 'stopped' });
    expect([(await found({})).includes(one.id), (await found({ state: 'stopped' })).includes(one.id), (await found({ q: 'zoe' })).includes(one.id)]).toEqual([false, true, true]);
  });
  it('is a file for a spreadsheet that no cell of turns into a formula, without notes', async () => {
    const one = await come({ name: '=HYPERLINK("x")', roles: ['interpreter', 'gone-role'] });
    await post(one, 'note', { text: 'Geheime notitie' });
    const file = await ask('csv', { by: 'desk' });
    expect([file.headers.get('Content-Type'), file.headers.get('Cache-Control'), file.headers.get('Content-Disposition')]).toEqual(['text/csv; charset=utf-8', 'no-store', 'attachment; filename="vrijwilligers.csv"']);
    expect(file.text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file.text).toMatch(/"Tolken, gone-role";"Tigrinya \(moedertaal\)";"Vrijdag avond"/);
    expect(file.text).not.toContain('Geheime notitie');
  });
});

describe('when the time is over', () => {
  const secrets = ['Naam-Xw1', '+31600000092', 'naam.xw1@example.org', 'Brengt-Xw1', 'Notitie-Xw1'];
  const [name, phone, email, brings, noted] = secrets as [string, string, string, string, string];
  const found = async () => { const dump = await dumpOf(desk.payload); return secrets.filter((secret) => dump.includes(secret)); };
  it('nothing is left of who stopped, nor of who never started: no row, no mail, no byte of the file; who takes part stays', async () => {
    await desk.payload.db.deleteMany({ collection: volunteersSlug, where: {} } as never);
    clock.now = came;
    const person = (more: Partial<JoinAnswers>) => come({ name, phone, email, brings, ...more });
    const [stopped, never, active] = [await person({ days: ['1-morning'] }), await person({ days: ['2-morning'] }), await come({ name: 'Blijft' })];
    for (const one of [stopped, never]) { await post(one, 'note', { text: noted }); await post(one, 'link'); }
    await post(active, 'state', { state: 'active' });
    await post(stopped, 'state', { state: 'stopped' });
    expect(await found()).toEqual(secrets);
    const purgeAt = async (at: number) => [await overdueVolunteers(volunteers, at), await purgeVolunteers(volunteers, at), await overdueVolunteers(volunteers, at)];
    expect(await purgeAt(came + 30 * day - 1)).toEqual([0, 0, 0]);
    expect(await purgeAt(came + 30 * day)).toEqual([1, 1, 0]);
    expect(await now(stopped)).toMatchObject({ name: '', state: 'stopped', roles: ['cook'], stoppedAt: came, emptiedAt: came + 30 * day, steps: [{ at: came, by: '' }, { at: came, state: 'stopped', by: '' }] });
    expect(await volunteers.store.byCode(stopped.code)).toBeUndefined();
    expect((await now(never)).name).toBe(name);
    expect(await purgeAt(came + 365 * day - 1)).toEqual([0, 0, 0]);
    expect(await purgeAt(came + 365 * day)).toEqual([1, 1, 0]);
    expect(await found()).toEqual([]);
    const bytes = await bytesOf(desk.payload);
    if (bytes !== undefined) expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(await purgeAt(came + 4000 * day)).toEqual([0, 0, 0]);
    expect((await now(active)).name).toBe('Blijft');
    for (const what of ['state', 'note', 'real', 'certificate', 'change']) expect([what, (await post(stopped, what, { ...pageForm, state: 'active', text: 'x' })).did]).toEqual([what, 'emptied']);
    expect((await post(stopped, 'link')).did).toBe('not-linked');
  });
  it('is as the settings say', async () => {
    clock.now = came;
    const one = await come({ name: 'Kort' });
    await desk.payload.updateGlobal({ slug: 'retention' as never, data: { needs: 2, reach: 7, name: 30, volunteerStopped: 1, volunteerNeverStarted: 10 } as never });
    expect([await overdueVolunteers(volunteers, came + 10 * day - 1), await overdueVolunteers(volunteers, came + 10 * day)]).toEqual([0, 1]);
    await post(one, 'state', { state: 'stopped' });
    expect([await overdueVolunteers(volunteers, came + day - 1), await overdueVolunteers(volunteers, came + day)]).toEqual([0, 1]);
  });
});
