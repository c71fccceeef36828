import { createLocalReq, type PayloadRequest } from 'payload';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { payloadReader } from '../../cms/public/reader.ts';
import type { Stored } from '../../cms/public/stored.ts';
import { hashOf } from '../../cms/translation/hash.ts';
import { intend } from '../../cms/translation/intent.ts';
import { languageMemoryOf, sourceMemoryOf } from '../../cms/translation/memory.ts';
import { leavesIn, memoryField } from '../../cms/translation/schema.ts';
import { sourceTexts } from '../../cms/translation/source-texts.ts';
import { type State, stateOf } from '../../cms/translation/state.ts';
import { inLanguage, textIn } from '../../cms/translation/texts.ts';
import { confirmTranslation, keepAllLanguages, writeTranslation } from '../../cms/translation/write-translation.ts';
import type { Locale } from '../../content/locales.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const place = (id: number | string) => ({ collection: 'topics', id }) as const;
const requestOf = (role: Role): Promise<PayloadRequest> => createLocalReq({ user: desk.as[role] }, desk.payload);
const block = (heading: string, ...steps: string[]) => ({ blockType: 'steps', heading, steps: steps.map((title) => ({ icon: 'house', title })) });
const make = async (title: string, blocks: object[] = [block('Kop', 'Een', 'Twee')], status = 'published') =>
  (await desk.payload.create({ collection: 'topics', user: desk.as.editor, data: { title, summary: 'Kort.', icon: 'house', order: 1, blocks, _status: status } as never })).id;
const save = (id: number, locale: Locale, data: object, role: Role = 'editor', draft = false) =>
  desk.payload.update({ collection: 'topics', id, locale: locale as never, user: desk.as[role], overrideAccess: false, depth: 0, draft, data: { ...(draft ? {} : { _status: 'published' }), ...data } as never });
const rows = async (id: number, locale: Locale, draft = false) => (await desk.payload.findByID({ collection: 'topics', id, locale: locale as never, depth: 0, draft })).blocks as unknown as { id: string; blockType: string; heading?: string; steps: { id: string; title?: string }[] }[];
const stored = async (id: number, draft = false) => (await desk.payload.findByID({ collection: 'topics', id, locale: 'all', depth: 0, showHiddenFields: true, draft })) as unknown as Stored;

/** Every text of a document with its state in a language. */
async function statesOf(id: number, locale: Locale, draft = false): Promise<Record<string, State>> {
  const document = await stored(id, draft);
  const notes = languageMemoryOf(inLanguage(document[memoryField], locale));
  const dutch = sourceMemoryOf(inLanguage(document[memoryField], 'nl'));
  return Object.fromEntries(leavesIn(desk.payload, { collection: 'topics' }, document).flatMap(({ path, value }) => {
    const state = stateOf({ path, source: textIn(value, 'nl'), own: textIn(value, locale) }, notes, dutch);
    return state ? [[path, state] as const] : [];
  }));
}
const stateNames = async (id: number, locale: Locale, draft = false) => Object.values(await statesOf(id, locale, draft)).map(({ state }) => state);

describe('a saved translation', () => {
  test('remembers the Dutch it was made from, who made it and who answers for it', async () => {
    const id = await make('Schulden');
    expect(await stateNames(id, 'ar')).toEqual(['missing', 'missing', 'missing', 'missing', 'missing']);
    await save(id, 'ar', { title: 'ديون' }, 'translator');
    await save(id, 'ar', { summary: 'موجز' }, 'editor');
    const states = await statesOf(id, 'ar');
    expect(states.title).toMatchObject({ state: 'unchecked', made: 'person', checked: false, from: hashOf('Schulden'), account: desk.as.translator.id });
    expect(states.summary).toMatchObject({ state: 'fresh', made: 'person', checked: true, account: desk.as.editor.id });
    expect(await stateNames(id, 'fa')).toEqual(['missing', 'missing', 'missing', 'missing', 'missing']);
  });

  test('is of an unknown maker where the program writes, and is not shown in what anybody reads', async () => {
    const id = await make('Programma');
    await desk.payload.update({ collection: 'topics', id, locale: 'ar' as never, data: { title: 'برنامج' } as never });
    expect((await statesOf(id, 'ar')).title).toMatchObject({ state: 'unchecked', made: 'unknown' });
    const { body } = await desk.rest(`/topics/${id}?locale=all&depth=0`, { by: 'admin' });
    expect(Object.keys(body)).not.toContain(memoryField);
    await desk.rest(`/topics/${id}?locale=ar`, { by: 'translator', method: 'PATCH', data: { [memoryField]: { leaves: { title: { from: hashOf('Programma'), by: 'person', checked: 1 } } } } });
    expect((await statesOf(id, 'ar')).title).toMatchObject({ made: 'unknown', checked: false });
  });
});

describe('a changed Dutch text', () => {
  test('while somebody translates: what she typed was made from the Dutch on her screen, so it is older at once', async () => {
    const id = await make('Op maandag');
    await save(id, 'ar', { title: 'يوم الاثنين' }, 'translator');
    const opened = (await desk.rest(`/topics/${id}?locale=ar&depth=0`, { by: 'translator' })).body as { updatedAt: string };
    await save(id, 'nl', { title: 'Op dinsdag' });
    const saved = await desk.rest(`/topics/${id}?locale=ar&depth=0`, { by: 'translator', method: 'PATCH', data: { title: 'كل يوم اثنين', summary: 'موجز', updatedAt: opened.updatedAt, _status: 'published' } });
    expect([saved.status, saved.body.errors]).toEqual([200, undefined]);
    const { title, summary } = await statesOf(id, 'ar');
    expect([title?.state, title?.from, summary?.state]).toEqual(['outdated', hashOf('Op maandag'), 'unchecked']);
    expect((await stored(id)).title).toEqual({ nl: 'Op dinsdag', ar: 'كل يوم اثنين' });
  });

  test('makes its own translations older and no other, keeps what it was, and an undone change is as if it never was', async () => {
    const id = await make('Hulp bij schulden');
    for (const locale of ['ar', 'fr'] as const) await save(id, locale, { title: `t ${locale}`, summary: `s ${locale}` });
    await save(id, 'nl', { title: 'Hulp bij geldzorgen' });
    for (const locale of ['ar', 'fr'] as const) {
      const { title, summary } = await statesOf(id, locale);
      expect([title?.state, summary?.state]).toEqual(['outdated', 'fresh']);
      expect(title?.changedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect((await sourceTexts(desk.payload, [title?.from ?? ''])).get(title?.from ?? '')).toBe('Hulp bij schulden');
    }
    await save(id, 'nl', { title: ' Hulp bij schulden' });
    expect((await statesOf(id, 'ar')).title?.state).toBe('fresh');
  });

  test('in its spelling alone leaves them right, by the tick for one save', async () => {
    const id = await make('Huurtoeslach');
    await save(id, 'ar', { title: 'إعانة' });
    await save(id, 'nl', { title: 'Huurtoeslag', minorEdit: true });
    expect((await statesOf(id, 'ar')).title?.state).toBe('fresh');
    await save(id, 'nl', { title: 'Huurtoeslag aanvragen' });
    expect((await statesOf(id, 'ar')).title?.state).toBe('outdated');
  });

  test('that needs nothing in any language: one click, and no language is written', async () => {
    const id = await make('Open tot 12 uur');
    for (const locale of ['ar', 'fr', 'zh'] as const) await save(id, locale, { title: `t ${locale}` });
    await save(id, 'nl', { title: 'Geopend tot 12 uur' });
    const before = await stored(id);
    expect(await keepAllLanguages(await requestOf('editor'), place(id))).toBe(true);
    for (const locale of ['ar', 'fr', 'zh'] as const) expect((await statesOf(id, locale)).title?.state).toBe('fresh');
    expect((await stored(id)).title).toEqual(before.title);
    expect(await keepAllLanguages(await requestOf('editor'), place(id))).toBe(false);
  });

  test('is a new start for each language by itself when a translator finds the own text still right', async () => {
    const id = await make('Dinsdag');
    for (const locale of ['ar', 'fr'] as const) await save(id, locale, { title: `t ${locale}` }, 'editor');
    await save(id, 'nl', { title: 'Op dinsdag' });
    await confirmTranslation(await requestOf('translator'), place(id), { locale: 'ar', paths: ['title'], checked: desk.as.translator.id });
    expect([(await statesOf(id, 'ar')).title?.state, (await statesOf(id, 'fr')).title?.state]).toEqual(['fresh', 'outdated']);
  });
});

describe('texts written for a language', () => {
  test('reach the public though an editor has a draft waiting, and the draft keeps what is its own', async () => {
    const id = await make('Energie');
    await save(id, 'nl', { title: 'Energie en geld' }, 'editor', true);
    const [first] = await rows(id, 'nl');
    const queued = async () => (await desk.payload.count({ collection: 'changes' as never, where: { document: { equals: String(id) } } })).totalDocs;
    const before = await queued();
    const { written, refused } = await writeTranslation(await requestOf('editor'), place(id), {
      locale: 'ar', author: { by: 'person', account: desk.as.translator.id, checked: desk.as.editor.id },
      texts: { title: 'طاقة', [`blocks.${first?.id}.steps.${first?.steps[1]?.id}.title`]: 'اثنان', 'blocks.gone.heading': 'x', summary: 'x'.repeat(20_000) },
    });
    expect(written).toEqual(['title', `blocks.${first?.id}.steps.${first?.steps[1]?.id}.title`]);
    expect(refused.map(({ path }) => path).sort()).toEqual(['blocks.gone.heading', 'summary']);
    const [live, draft] = [await stored(id), await stored(id, true)];
    expect([live._status, live.title, draft._status, draft.title]).toEqual(['published', { nl: 'Energie', ar: 'طاقة' }, 'draft', { nl: 'Energie en geld', ar: 'طاقة' }]);
    expect([(await statesOf(id, 'ar')).title?.state, (await statesOf(id, 'ar', true)).title?.state]).toEqual(['fresh', 'fresh']);
    expect(await queued()).toBe(before + 1);
  });

  test('of a machine are said to be of a machine', async () => {
    const id = await make('Wonen');
    await writeTranslation(await requestOf('editor'), place(id), { locale: 'zh', texts: { title: '住房' }, author: { by: 'machine' } });
    const [{ readiness, freshness }] = await payloadReader(desk.payload).some('topics', [id]) as [{ readiness: Record<string, string>; freshness: { words: number; languages: Record<string, unknown> } }];
    expect([readiness.zh, freshness.languages.zh]).toEqual(['missing', { made: 'machine', checked: false, missing: 4, outdated: 0, unchecked: 1, older: {} }]);
  });
});

describe('rows', () => {
  test('that are moved or removed keep the pairs of languages', async () => {
    const id = await make('Blokken', [block('Eerste', 'a'), block('Tweede', 'b'), block('Derde', 'c')]);
    const arabic = await rows(id, 'ar');
    await save(id, 'ar', { blocks: arabic.map((row, n) => ({ ...row, heading: `ar ${n}` })) });
    const [one, two, three] = await rows(id, 'nl');
    await save(id, 'nl', { blocks: [three, one] });
    expect(two).toBeDefined();
    const heads = ((await stored(id)).blocks as { heading: object }[]).map(({ heading }) => heading);
    expect(heads).toEqual([{ nl: 'Derde', ar: 'ar 2' }, { nl: 'Eerste', ar: 'ar 0' }]);
    expect(Object.entries(await statesOf(id, 'ar')).filter(([path]) => path.endsWith('heading')).map(([, { state }]) => state)).toEqual(['fresh', 'fresh']);
  });

  test('come back with their notes when a version is restored', async () => {
    const id = await make('Versies', [block('Kop')]);
    await save(id, 'ar', { title: 'نسخ' });
    const { docs: [good] } = await desk.payload.findVersions({ collection: 'topics', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 });
    await save(id, 'nl', { title: 'Andere titel', blocks: [] });
    expect((await statesOf(id, 'ar')).title?.state).toBe('outdated');
    await desk.payload.restoreVersion({ collection: 'topics', id: good?.id as never });
    expect((await statesOf(id, 'ar')).title?.state).toBe('fresh');
    expect(await rows(id, 'nl')).toHaveLength(1);
  });
});

/** The same edits on texts alone: what should be stored, and the state that should follow, said without hashes. */
class Model {
  readonly texts = new Map<string, Partial<Record<Locale, string>>>();
  /** The Dutch that each translation was made from. */
  readonly made = new Map<string, Partial<Record<Locale, string>>>();
  /** Dutch texts that say the same as that of now. */
  readonly same = new Map<string, Set<string>>();

  write(path: string, locale: Locale, text: string, minor = false) {
    const [texts, made] = [this.texts.get(path) ?? {}, this.made.get(path) ?? {}];
    const before = texts[locale];
    if (before !== text && locale === 'nl' && before !== undefined) this.same.set(path, minor ? new Set([...(this.same.get(path) ?? []), before]) : new Set());
    if (before !== text && locale !== 'nl') made[locale] = texts.nl ?? '';
    this.texts.set(path, { ...texts, [locale]: text });
    this.made.set(path, made);
  }

  stillRight(path: string) {
    const known = this.same.get(path);
    if (known) for (const from of Object.values(this.made.get(path) ?? {})) known.add(from);
  }

  stateOf(path: string, locale: Locale): string {
    const texts = this.texts.get(path) ?? {};
    if (!texts[locale]) return 'missing';
    const from = this.made.get(path)?.[locale] ?? '';
    return from === texts.nl || this.same.get(path)?.has(from) ? 'fresh' : 'outdated';
  }
}

const others = ['ar', 'fr', 'zh'] as const;
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('save' as const), locale: fc.constantFrom('nl' as const, ...others), leaf: fc.nat(3), text: fc.constantFrom('een', 'twee', 'drie', 'vier'), minor: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), locale: fc.constantFrom(...others), leaf: fc.nat(3), text: fc.constantFrom('uno', 'due', 'tre') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('still' as const), leaf: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('swap' as const, 'confirm' as const), locale: fc.constantFrom(...others) }) },
);

test('random edits in random languages: nothing is lost, no language touches another, and the states are those of a model', async () => {
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 12 }), async (edits) => {
    const id = await make('een', [block('twee'), block('drie')]);
    const model = new Model();
    const paths = ['title', ...(await rows(id, 'nl')).map((row) => `blocks.${row.id}.heading`)];
    paths.forEach((path, n) => model.write(path, 'nl', ['een', 'twee', 'drie'][n] ?? ''));
    for (const one of edits) {
      const path = 'leaf' in one ? (paths[one.leaf % paths.length] ?? 'title') : 'title';
      if (one.kind === 'save') {
        const blocks = (await rows(id, one.locale)).map((row) => (path.includes(row.id) ? { ...row, heading: one.text } : row));
        await save(id, one.locale, { ...(path === 'title' ? { title: one.text } : {}), blocks, ...(one.locale === 'nl' ? { minorEdit: one.minor } : {}) });
        model.write(path, one.locale, one.text, one.minor);
      } else if (one.kind === 'write') {
        const req = await requestOf('editor');
        await writeTranslation(req, place(id), { locale: one.locale, texts: { [path]: one.text }, author: { by: 'person', account: 1, checked: 1 } });
        model.made.set(path, { ...model.made.get(path), [one.locale]: model.texts.get(path)?.nl ?? '' });
        model.texts.set(path, { ...model.texts.get(path), [one.locale]: one.text });
      } else if (one.kind === 'still') {
        await keepAllLanguages(await requestOf('editor'), place(id), [path]);
        model.stillRight(path);
      } else if (one.kind === 'confirm') {
        await confirmTranslation(await requestOf('editor'), place(id), { locale: one.locale, checked: 1 });
        for (const each of paths) if (model.texts.get(each)?.[one.locale]) model.made.set(each, { ...model.made.get(each), [one.locale]: model.texts.get(each)?.nl ?? '' });
      } else {
        await save(id, 'nl', { blocks: (await rows(id, 'nl')).toReversed() });
      }
    }
    const document = await stored(id);
    const found = new Map(leavesIn(desk.payload, { collection: 'topics' }, document).map(({ path, value }) => [path, value]));
    for (const path of paths) {
      expect(Object.fromEntries(Object.entries(found.get(path) as object).filter(([, text]) => text !== null))).toEqual(model.texts.get(path));
      for (const locale of others) expect([path, locale, (await statesOf(id, locale))[path]?.state]).toEqual([path, locale, model.stateOf(path, locale)]);
    }
  }), { numRuns: process.env.DESK_MONGODB_URL ? 8 : 25 });
});

test('what a save says of itself holds for that request', async () => {
  const id = await make('Belofte');
  const req = await requestOf('editor');
  intend(req, { author: { by: 'machine' }, from: { title: hashOf('iets van vroeger') } });
  await desk.payload.update({ collection: 'topics', id, locale: 'ar' as never, data: { title: 'وعد' } as never, req });
  expect((await statesOf(id, 'ar')).title).toMatchObject({ state: 'outdated', made: 'machine' });
});
