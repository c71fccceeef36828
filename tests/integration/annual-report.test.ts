import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { openQuestionStore } from '../../cms/desk/questions/store/open-store.ts';
import { readPublicState } from '../../cms/public/read.ts';
import { openSignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import { loadStartContent } from '../../cms/start/load.ts';
import type { ResponderModule } from '../../content/responder.ts';
import type { Snapshot, YearFigures } from '../../content/snapshot.ts';
import { builtResponder } from '../built-site.ts';
import { type Desk, openDesk, password } from './desk.ts';

const now = new Date('2026-11-22T10:00:00Z');
const clock = { now: now.valueOf() };
let desk: Desk;
let content: Snapshot;
let render: (path: string) => Promise<string>;
let report: string | number;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  desk = await openDesk();
  await loadStartContent(desk.payload);
  await readContent();
  openSignUpDesk(signUpDeskOn({ payload: desk.payload, snapshot: () => content, now: () => clock.now }));
  const { createResponder } = await import(pathToFileURL((await builtResponder()).entry).href) as ResponderModule;
  const responder = createResponder();
  render = async (path) => {
    responder.use(content);
    return new TextDecoder().decode((await responder.render(path)).body);
  };
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await ask('/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
});
afterAll(async () => {
  openSignUpDesk(undefined);
  await desk.close();
});

const readContent = async () => { content = (await readPublicState(desk.payload, { siteUrl: 'http://localhost:3000', now })).snapshot; };
const ask = (path: string, init: RequestInit) => handleEndpoints({ config: desk.payload.config, request: new Request(`http://localhost:3000/api${path}`, init) });
const as = (role: Role | undefined, origin = 'http://localhost:3000') => ({ Origin: origin, 'Accept-Language': 'nl', ...(role && { Cookie: cookies.get(role) ?? '' }) });
const posted = (path: string, form: Record<string, string>, role: Role | undefined, origin?: string) => ask(path, { method: 'POST', headers: as(role, origin), body: new URLSearchParams(form) });
const log = (topic: string, language: string, done = 'letter') => posted('/question-log', { key: randomUUID(), topic, language, done }, 'desk');
const stored = async (draft: boolean) => (await desk.payload.findByID({ collection: 'reports', id: report, draft, depth: 0 })) as unknown as { _status: string; figures?: YearFigures | null };
const rowsOf = (figures: YearFigures | null | undefined, name: string) => Object.fromEntries(figures?.groups.find((group) => group.name === name)?.rows.map(({ code, value }) => [code, value]) ?? []);
const locationOf = (response: Response) => response.headers.get('Location') ?? '';

describe('the report of a year', () => {
  it('cannot take figures before there is a report', async () => {
    const answer = await posted('/figures/take', { year: '2026' }, 'editor');
    expect([answer.status, locationOf(answer)]).toEqual([303, '/admin/figures?year=2026&did=no-report']);
  });

  it('takes the figures of ten logged questions, as a draft, for editors and admins alone', async () => {
    ({ id: report } = await desk.payload.create({ collection: 'reports', data: { title: 'Jaarverslag 2026', summary: 'Wat wij deden.', year: 2026, slug: '2026', blocks: [], _status: 'published' } as never }));
    for (const topic of ['debts', 'debts', 'debts', 'debts', 'debts', 'debts', 'housing']) await log(topic, 'ar');
    for (const language of ['ti', 'nl', 'nl']) await log('housing', language, 'explained');
    expect((await openQuestionStore(desk.payload).counts('2026-01-01', '2026-12-31')).reduce((sum, { n }) => sum + n, 0)).toBe(10);

    for (const role of ['desk', 'host', 'translator', undefined] as const) expect([role, (await posted('/figures/take', { year: '2026' }, role)).status]).toEqual([role, 403]);
    expect((await posted('/figures/take', { year: '2026' }, 'editor', 'https://elsewhere.example')).status).toBe(403);
    expect((await ask('/figures/take', { headers: as('editor') })).status).toBe(404);
    expect((await stored(true)).figures ?? undefined).toBeUndefined();

    expect(locationOf(await posted('/figures/take', { year: '2026' }, 'editor'))).toBe(`/admin/collections/reports/${report}`);
    const { figures } = await stored(true);
    expect([figures?.origin, figures?.takenOn]).toEqual(['counted', '2026-11-22']);
    expect(rowsOf(figures, 'totals')).toMatchObject({ questions: 10 });
    // Four about housing are few; with their total and those about debts they could be computed.
    expect(rowsOf(figures, 'questions-topic')).toEqual({ debts: undefined, housing: undefined });
    expect(rowsOf(figures, 'questions-month')).toMatchObject({ '2026-01': 0, '2026-11': 10 });
    expect((await stored(false)).figures ?? undefined).toBeUndefined();
    await readContent();
    expect(content.reports['2026']?.figures).toBeUndefined();
  });

  it('shows them when an editor publishes it; nobody can type others', async () => {
    const typed = { origin: 'counted', takenOn: '2026-01-01', groups: [{ name: 'totals', rows: [{ code: 'questions', value: 1_000_000 }] }] };
    const saved = await desk.rest(`/reports/${report}`, { by: 'editor', method: 'PATCH', data: { _status: 'published', figures: typed } });
    expect(saved.status).toBe(200);
    expect((await desk.rest('/reports', { by: 'editor', method: 'POST', data: { title: 'Vals', summary: 'Vals.', year: 2025, slug: '2025', blocks: [], figures: typed } })).body.doc?.figures ?? undefined).toBeUndefined();
    await readContent();
    expect(rowsOf(content.reports['2026']?.figures, 'totals')).toMatchObject({ questions: 10 });
    const page = await render('/nl/reports/2026');
    expect(page).toContain('De cijfers van 2026');
    expect(page).toContain('Geteld op zondag 22 november 2026.');
    expect(page).toMatch(/<span class="plate"[^>]*>10<\/span>\s*<p>Hulpvragen/);
    expect(page).toMatch(/<th scope="row">November<\/th><td>10<\/td>/);
    expect(page).toMatch(/<th scope="row">Schulden<\/th><td>minder dan 5<\/td>/);
    expect(page).toMatch(/<svg class="chart"[^>]*role="img" aria-labelledby="questions-topic-t questions-topic-d"/);
    expect(await render('/ar/reports/2026')).toContain('<th scope="row">التغرينية</th>');
  });

  it('does not change with what is logged later, until the figures are taken again', async () => {
    const before = content.reports['2026']?.figures;
    for (let n = 0; n < 3; n++) await log('housing', 'nl');
    await readContent();
    expect(content.reports['2026']?.figures).toEqual(before);
    clock.now += 86_400_000;
    await posted('/figures/take', { year: '2026' }, 'admin');
    const { figures } = await stored(true);
    expect([figures?.takenOn, rowsOf(figures, 'totals').questions, rowsOf(figures, 'questions-topic')]).toEqual(['2026-11-23', 13, { debts: 6, housing: 7 }]);
    await readContent();
    expect(content.reports['2026']?.figures).toEqual(before);
  });

  it('keeps what was printed in 2023, marked as such', async () => {
    expect(locationOf(await posted('/figures/take', { year: '2023' }, 'admin'))).toBe('/admin/figures?year=2023&did=typed');
    expect(rowsOf(content.reports['2023']?.figures, 'totals')).toMatchObject({ questions: 365, tutored: 27 });
    const page = await render('/nl/reports/2023');
    expect(page).toContain('Overgenomen uit ons verslag over 2023. Niet opnieuw geteld.');
    expect(page).not.toContain('Geteld op');
    expect(page).toContain('ongeveer 365');
  });
});

describe('the spreadsheet', () => {
  it('has the same figures, in the reader’s language, for admins, editors and the desk', async () => {
    const csv = await (await ask('/figures/csv?year=2026', { headers: as('editor') })).text();
    expect(csv).toContain('"Hulpvragen per onderwerp";"housing";"Wonen";"7"');
    for (const role of ['translator', 'host', undefined] as const) expect([role, (await ask('/figures/csv?year=2026', { headers: as(role) })).status]).toEqual([role, 403]);
  });
  it('takes no title for a formula', async () => {
    await desk.payload.update({ collection: 'topics', where: { slug: { equals: 'housing' } }, data: { title: '=HYPERLINK("http://x")' } as never });
    await readContent();
    expect(await (await ask('/figures/csv?year=2026', { headers: as('admin') })).text()).toContain('"\'=HYPERLINK(""http://x"")"');
  });
});
