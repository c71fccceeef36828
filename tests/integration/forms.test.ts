import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { visibleForms } from '../../cms/desk/requests/visible-forms.ts';
import { readPublicState } from '../../cms/public/read.ts';
import { loadStartContent } from '../../cms/start/load.ts';
import type { FormField } from '../../content/forms/ask/field.ts';
import { type Desk, openDesk, refusal } from './desk.ts';

type Id = string | number;
type Row = Partial<Omit<FormField, 'label' | 'hint' | 'options'>> & { id?: string; label?: string; hint?: string; options?: { id?: string; value: string; label: string }[] };
interface Stored { id: Id; slug: string; fields: Row[]; seenByRoles?: string[]; seenByPeople?: unknown[]; [name: string]: unknown }

let desk: Desk;
const question = (name: string, kind: FormField['kind'] = 'text', more: Row = {}): Row => ({ name, kind, label: `Vraag ${name}`, required: false, ...more });
const options = (...values: string[]) => values.map((value) => ({ value, label: `Keuze ${value}` }));
const base = { title: 'Huisbezoek', summary: 'Kort', icon: 'house', order: 1, kind: 'request', audience: 'help', fields: [question('a', 'choice', { options: options('one', 'two') }), question('b', 'text', { showIf: { field: 'a', is: 'two' } })] };

const make = async (data: object = {}, by?: Role) => desk.payload.create({ collection: 'forms', data: { ...base, _status: 'published', ...data } as never, depth: 0, ...(by ? { overrideAccess: false, user: desk.as[by] as never } : {}) }) as unknown as Promise<Stored>;
const change = (by: Role, id: Id, data: object, more: object = {}) => desk.payload.update({ collection: 'forms', id, data: data as never, overrideAccess: false, user: desk.as[by], depth: 0, ...more } as never) as unknown as Promise<Stored>;
const read = async (id: Id, more: object = {}) => await desk.payload.findByID({ collection: 'forms', id, depth: 0, ...more } as never) as unknown as Stored;
const seen = (role: Role) => visibleForms({ payload: desk.payload, user: desk.as[role] } as never);
let answers = 0;
/** An answer to a form, with as much as is needed here. */
const answer = (form: string, more: object = {}) => desk.payload.create({ collection: 'requests' as never, data: { key: `key-${answers += 1}`, code: `CODE${answers}`, kind: 'request', form, state: 'new', at: 1, turn: 1, ...more } as never });

beforeAll(async () => { desk = await openDesk(); }, 120_000);
afterAll(async () => { await desk.close(); });

describe('who may do what with a form', () => {
  test('anybody reads what is published, without who reads the answers; drafts stay inside', async () => {
    const person = desk.as.editor.id;
    const shown = await make({ title: 'Voor iedereen', seenByPeople: [person] });
    const draft = await make({ title: 'Nog niet', _status: 'draft' });
    const { status, body } = await desk.rest(`/forms/${shown.id}?depth=2`);
    expect([status, body.title]).toEqual([200, 'Voor iedereen']);
    expect(JSON.stringify(body)).not.toMatch(/seenBy/);
    expect((await desk.rest(`/forms/${draft.id}`)).status).toBe(404);
    expect(JSON.stringify((await desk.rest('/forms?depth=2&limit=100')).body)).not.toMatch(/seenBy|Nog niet/);
    for (const query of ['where[seenByRoles][in]=desk', `where[seenByPeople][equals]=${person}`, 'sort=seenByRoles&where[seenByRoles][exists]=true'])
      expect((await desk.rest(`/forms?${query}`)).body.docs ?? []).toEqual([]);
    expect((await desk.rest('/forms/versions')).status).toBe(403);
    expect((await desk.rest('/forms', { method: 'POST', data: base })).status).toBe(403);
    expect((await desk.rest(`/forms/${shown.id}`, { method: 'PATCH', data: { seenByRoles: ['host'] } })).status).toBe(403);
  });

  test.each(['translator', 'host', 'desk'] as const)('%s does not see who reads the answers, not in old versions either', async (by) => {
    const { id } = await make({ title: `Lezers ${by}` });
    expect((await desk.rest(`/forms/${id}`, { by })).body).not.toHaveProperty('seenByRoles');
    const { docs } = (await desk.rest(`/forms/versions?where[parent][equals]=${id}`, { by })).body;
    expect(docs?.length).toBe(1);
    expect(JSON.stringify(docs)).not.toMatch(/seenBy/);
    expect((await desk.rest(`/forms/${id}`, { by: 'editor' })).body.seenByRoles).toEqual(['admin', 'desk']);
  });

  test('an editor makes, changes and publishes a form, and cannot let anybody read its answers, neither by hand nor by an old version', async () => {
    const own = await make({ title: 'Van de redactie', seenByRoles: ['editor'], seenByPeople: [desk.as.editor.id] }, 'editor');
    expect([(await read(own.id)).seenByRoles, (await read(own.id)).seenByPeople ?? []]).toEqual([['admin', 'desk'], []]);
    await change('editor', own.id, { title: 'Nieuwe titel', seenByRoles: ['editor'], seenByPeople: [desk.as.editor.id], _status: 'published' });
    expect(await read(own.id)).toMatchObject({ title: 'Nieuwe titel', seenByRoles: ['admin', 'desk'] });
    expect(await seen('editor')).not.toContain(own.slug);

    await change('admin', own.id, { seenByRoles: ['admin', 'editor'], _status: 'published' });
    expect(await seen('editor')).toContain(own.slug);
    expect(await seen('desk')).not.toContain(own.slug);
    await change('admin', own.id, { seenByRoles: ['admin'], seenByPeople: [desk.as.host.id], _status: 'published' });
    const { docs } = await desk.payload.findVersions({ collection: 'forms', where: { parent: { equals: own.id } }, limit: 20, sort: '-updatedAt', depth: 0 });
    const before = docs.find(({ version }) => (version as unknown as Stored).seenByRoles?.includes('editor'));
    for (const by of ['editor', 'admin'] as const) {
      expect((await desk.rest(`/forms/versions/${before?.id}`, { method: 'POST', by })).status).toBe(200);
      expect([(await read(own.id)).seenByRoles, (await read(own.id, { draft: true })).seenByRoles, await seen('editor'), await seen('host')]).toEqual([['admin'], ['admin'], expect.not.arrayContaining([own.slug]), expect.arrayContaining([own.slug])]);
    }
  });

  test('a translator changes labels and hints in the own languages, and nothing that is the same in all', async () => {
    const made = await make({ title: 'Vertaal mij' });
    const fields = (await read(made.id)).fields.map((field) => ({
      ...field, label: 'سؤال', hint: 'شرح', name: `${field.name}-x`, kind: 'file', required: true, from: 3, showIf: { field: 'b', is: 'one' }, options: field.options?.map((option) => ({ ...option, value: 'gekaapt', label: 'خيار' })),
    }));
    await change('translator', made.id, { fields, open: false, keepDays: 365, kind: 'report', seenByRoles: ['translator'], _status: 'published' }, { locale: 'ar' });
    const after = await read(made.id, { locale: 'all' });
    expect(after).toMatchObject({ open: true, keepDays: 30, kind: 'request', seenByRoles: ['admin', 'desk'] });
    expect(after.fields).toMatchObject([
      { name: 'a', kind: 'choice', required: false, label: { nl: 'Vraag a', ar: 'سؤال' }, hint: { ar: 'شرح' }, options: [{ value: 'one', label: { nl: 'Keuze one', ar: 'خيار' } }, { value: 'two', label: { nl: 'Keuze two' } }] },
      { name: 'b', kind: 'text', required: false, showIf: { field: 'a', is: 'two' } },
    ]);
    const [first, second] = (await read(made.id, { locale: 'ar' })).fields;
    for (const rows of [[], [second, first], [{ ...first, options: first?.options?.slice(1) }, second], [first, second, question('c')]])
      expect(await refusal(change('translator', made.id, { fields: rows }, { locale: 'ar' }))).toContain('geen regels of blokken');
    expect(await refusal(change('translator', made.id, { title: 'x' }, { locale: 'nl' }))).not.toBe('');
    for (const by of ['host', 'desk'] as const) expect((await desk.rest(`/forms/${made.id}`, { method: 'PATCH', by, data: { title: 'x' } })).status).toBe(403);
  });
});

describe('what is refused, in the language of the admin', () => {
  const refused = async (data: object) => {
    const told = await Promise.all((['nl', 'en'] as const).map(async (language) => {
      const { status, body } = await desk.rest('/forms?locale=nl', { method: 'POST', by: 'admin', language, data: { ...base, title: `Fout ${language}`, _status: 'published', ...data } });
      expect(status).toBe(400);
      return body.errors?.[0]?.data?.errors?.map(({ message }) => message).join(' ') ?? '';
    }));
    return told;
  };
  const list = question('a', 'choice', { options: options('one') });

  test.each<[string, object, string, string]>([
    ['no question', { fields: [] }, 'ten minste één vraag', 'at least one question'],
    ['a name twice', { fields: [question('a'), question('a')] }, 'Deze naam is er al: a', 'This name is there already: a'],
    ['a name that a part has', { fields: [question('home', 'postcode'), question('home-number')] }, 'Deze naam is er al: home-number', 'This name is there already: home-number'],
    ['a name of the form itself', { fields: [question('step')] }, 'gebruikt het formulier zelf: step', 'form itself uses this name: step'],
    ['a name with other signs', { fields: [question('Wat dan')] }, 'kleine letters', 'small letters'],
    ['a condition on a later question', { fields: [question('b', 'text', { showIf: { field: 'a', is: 'one' } }), list] }, 'eerdere vraag: b', 'earlier question: b'],
    ['half a condition', { fields: [list, question('b', 'text', { showIf: { field: 'a' } as never })] }, 'eerdere vraag: b', 'earlier question: b'],
    ['a list without options', { fields: [question('a', 'choice')] }, 'ontbreken keuzes', 'Options are missing'],
    ['a number that cannot be', { fields: [question('a', 'number', { from: 5, to: 4 })] }, 'geen enkel getal', 'No number fits'],
    ['a report that demands a name', { kind: 'report', open: false, fields: [question('who', 'name', { required: true })] }, 'Melden kan zonder naam', 'without a name'],
    ['a report that demands a way to reach somebody', { kind: 'report', open: false, fields: [question('at', 'reach', { required: true })] }, 'mag dus niet moeten: at', 'cannot be required: at'],
    ['an option without words', { fields: [question('a', 'choice', { options: [{ value: 'one', label: '' }] })] }, '', ''],
    ['a report desk without a key', { kind: 'report', open: true }, 'nog geen sleutel', 'no key yet'],
  ])('%s', async (_what, data, nl, en) => {
    const [dutch, english] = await refused(data);
    expect(dutch).toContain(nl);
    expect(english).toContain(en);
    expect(dutch).not.toBe(english);
  });

  test('a report opens once somebody who may read it has a confirmed key, and not after that key is retired', async () => {
    const { id, slug } = await make({ title: 'Meldpunt', kind: 'report', open: false });
    const opening = () => refusal(change('editor', id, { open: true, _status: 'published' }));
    expect(await opening()).toContain('nog geen sleutel');
    const key = await desk.payload.create({ collection: 'report-keys' as never, data: { forms: [slug], holder: String(desk.as.desk.id), label: 'Balie', publicKey: 'cHVibGlj', wrapped: {}, madeAt: 1 } as never }) as { id: Id };
    expect(await opening()).toContain('nog geen sleutel');
    const mark = (marks: object) => desk.payload.update({ collection: 'report-keys' as never, id: key.id, data: marks as never });
    await mark({ confirmedBy: String(desk.as.admin.id), confirmedAt: 2 });
    expect(await opening()).toBe('');
    await change('editor', id, { open: false, _status: 'published' });
    await mark({ retiredAt: 3 });
    expect(await opening()).toContain('nog geen sleutel');
    expect((await read(id)).open).toBe(false);
  });
});

describe('a form with answers', () => {
  test('keeps its kind, its address and itself, whoever asks; the trash is free', async () => {
    const { id, slug } = await make({ title: 'Met antwoorden' });
    await change('admin', id, { kind: 'report', open: false, _status: 'published' });
    // Who could make a request of a report would have its answers unsealed.
    expect(await refusal(change('editor', id, { kind: 'request', _status: 'published' }))).toContain('Alleen een beheerder');
    await change('admin', id, { kind: 'request', _status: 'published' });
    await change('admin', id, { kind: 'report', open: false }, { draft: true });
    await answer(slug);
    for (const by of ['editor', 'admin'] as const) {
      expect(await refusal(change(by, id, { kind: 'report', open: false, _status: 'published' }))).toContain('De soort kan niet meer veranderen');
      expect(await refusal(change(by, id, { _status: 'published' }))).toContain('De soort kan niet meer veranderen');
      expect(await refusal(change(by, id, { kind: 'request', slug: 'anders', _status: 'published' }))).toContain('horen antwoorden');
      const { status, body } = await desk.rest(`/forms/${id}`, { method: 'DELETE', by, language: 'en' });
      expect([status, body.errors?.[0]?.message]).toEqual([409, expect.stringContaining('Move it to the trash')]);
    }
    await change('admin', id, { kind: 'request', title: 'Wel een andere titel', _status: 'published' });
    await change('editor', id, { deletedAt: new Date().toISOString() });
    expect(await seen('desk')).toContain(slug);
  });

  test('gives its address to no other form, so that nobody reads answers through that one', async () => {
    await answer('verdwenen');
    const other = await make({ title: 'Ander' });
    expect(await refusal(change('editor', other.id, { slug: 'verdwenen' }))).toContain('horen antwoorden');
    expect(await refusal(make({ slug: 'verdwenen' }, 'editor'))).toContain('horen antwoorden');
  });

  test('is free again once its answers are deleted', async () => {
    const { id, slug } = await make({ title: 'Geleegd' });
    await answer(slug, { emptiedAt: 5 });
    await change('admin', id, { kind: 'report', open: false, _status: 'published' });
    expect((await desk.rest(`/forms/${id}`, { method: 'DELETE', by: 'editor' })).status).toBe(200);
  });
});

test('the forms of the start content: readers by default, reports closed to editors, and nothing of it in the snapshot', async () => {
  await loadStartContent(desk.payload);
  const { docs } = await desk.payload.find({ collection: 'forms', where: { slug: { in: ['tutoring', 'report-debts', 'report-discrimination'] } }, depth: 0, pagination: false });
  expect((docs as unknown as Stored[]).map(({ slug, seenByRoles, open }) => [slug, seenByRoles, open]).toSorted()).toEqual([
    ['report-debts', ['admin', 'desk'], false], ['report-discrimination', ['admin', 'desk'], false], ['tutoring', ['admin', 'desk'], true],
  ]);
  for (const role of ['editor', 'host', 'translator'] as const) expect((await seen(role)).filter((slug) => slug.startsWith('report-'))).toEqual([]);
  expect(await seen('desk')).toEqual(expect.arrayContaining(['report-debts', 'report-discrimination', 'tutoring']));
  const tutoring = docs.find(({ slug }) => (slug as string) === 'tutoring') as unknown as Stored;
  await change('admin', tutoring.id, { seenByPeople: [desk.as.host.id], _status: 'published' });
  const { snapshot, problems } = await readPublicState(desk.payload, { siteUrl: 'https://example.org', now: new Date() });
  expect(problems).toEqual([]);
  expect(Object.keys(snapshot.forms)).toContain('tutoring');
  expect(JSON.stringify(snapshot)).not.toMatch(/seenBy|host@example/);
});
