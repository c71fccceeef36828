import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChange, type PublicState, readPublicState } from '../../cms/public/read.ts';
import { loadLaterContent, loadStartContent, type LoadProgress } from '../../cms/start/load.ts';
import { locales } from '../../content/locales.ts';
import { type Snapshot, snapshot as snapshotShape } from '../../content/snapshot.ts';
import { startDocuments } from '../../content/start/documents.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { wordsIn } from '../../content/words.ts';
import { article } from '../../site/views/article.ts';
import { coverage } from '../../site/views/coverage.ts';
import { sourceOf } from '../../site/views/source.ts';
import { type Desk, openDesk } from './desk.ts';

const options = { siteUrl: 'https://example.org', now: new Date() };
const steps: LoadProgress[] = [];
let desk: Desk;
let loaded: PublicState;
const read = () => readPublicState(desk.payload, options);
const idOf = async (collection: 'topics', slug: string) => (await desk.payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })).docs[0]?.id as number;

beforeAll(async () => {
  desk = await openDesk();
  const cutOff = loadStartContent(desk.payload, ({ done }) => { if (done === 90) throw new Error('cut off'); });
  await expect(cutOff).rejects.toThrow('cut off');
  expect((await desk.payload.count({ collection: 'topics', trash: true })).totalDocs).toBe(0);
  expect((await desk.payload.count({ collection: 'occurrences', trash: true })).totalDocs).toBe(0);

  const own = { title: 'Onze eigen bezorger', summary: 'Van een redacteur', icon: 'truck', order: 3, slug: 'driver', _status: 'draft' };
  await desk.payload.create({ collection: 'roles', data: own as never });
  await loadStartContent(desk.payload, (progress) => steps.push(progress));
  loaded = await read();
}, 120_000);
afterAll(async () => { await desk.close(); });

/** The start content as it must come out of the database: rows carry their document's slug, dates that are past are not made, and one role was there already. */
function expected(): Snapshot {
  const { day } = loaded.snapshot;
  const snapshot = structuredClone(startSnapshot({ day: day as never, siteUrl: options.siteUrl }));
  delete snapshot.roles.driver;
  for (const slug of Object.keys(snapshot.occurrences)) if (snapshot.occurrences[slug]!.date < day) delete snapshot.occurrences[slug];
  for (const documents of [snapshot.topics, snapshot.services, snapshot.events, snapshot.flyers, snapshot.news, snapshot.pages, snapshot.reports, snapshot.roles])
    for (const { slug, blocks } of Object.values(documents)) for (const block of blocks) if (!block.id.startsWith(`${slug}-`)) block.id = `${slug}-${block.id}`;
  for (const { slug, steps } of Object.values(snapshot.letters)) for (const step of steps) if (!step.id.startsWith(`${slug}-`)) step.id = `${slug}-${step.id}`;
  return snapshot;
}
const timeless = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (name, part) => (name === 'updatedAt' ? undefined : part)));

describe('the start content', () => {
  test('comes out of the database as it went in, in every language', () => {
    expect(loaded.problems).toEqual([]);
    expect(timeless(loaded.snapshot)).toEqual(timeless(expected()));
    expect(snapshotShape.parse(loaded.snapshot)).toEqual(loaded.snapshot);
  });

  test('tells how far it is, and ends at its end', () => {
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)).toMatchObject({ done: steps.length, of: steps.length, what: 'globals/settings' });
  });

  test('is loaded once: what exists is left alone, what is deleted stays away', async () => {
    const { docs: [driver] } = await desk.payload.find({ collection: 'roles', where: { slug: { equals: 'driver' } }, depth: 0 });
    expect(driver).toMatchObject({ title: 'Onze eigen bezorger', _status: 'draft' });
    await desk.payload.delete({ collection: 'news', where: { slug: { equals: 'keti-koti-2023' } }, trash: true });
    expect(await loadStartContent(desk.payload)).toBe(0);
    const after = await applyChange(loaded, desk.payload, [], options.now);
    expect(after.snapshot).toBe(loaded.snapshot);
    expect((await desk.payload.count({ collection: 'news', where: { slug: { equals: 'keti-koti-2023' } }, trash: true })).totalDocs).toBe(0);
    loaded = await read();
  });

  test('comes to a site that was set up before it grew, once', async () => {
    const { payload } = desk;
    const forms = async () => (await payload.count({ collection: 'forms' as never, trash: true })).totalDocs;
    const all = await forms();
    expect(await loadLaterContent(payload)).toBe(0);
    await payload.delete({ collection: 'forms' as never, where: { slug: { in: ['goods', 'school-talk'] } } });
    expect(await loadLaterContent(payload)).toBe(0);
    // As a site is that was set up before there were forms.
    await payload.kv.delete('start-content.forms');
    expect(await loadLaterContent(payload)).toBe(2);
    // And before there were words and kinds of letters, which link to each other.
    const linked = () => payload.find({ collection: 'letters', where: { slug: { equals: 'reminder' } }, depth: 0 }).then(({ docs }) => docs[0]?.words?.length);
    const words = await linked();
    for (const collection of ['words', 'letters'] as const) {
      await payload.delete({ collection, where: {} });
      await payload.kv.delete(`start-content.${collection}`);
    }
    expect(await loadLaterContent(payload)).toBe(startDocuments.words.length + startDocuments.letters.length);
    expect(await loadLaterContent(payload)).toBe(0);
    expect(await linked()).toBe(words);
    expect(await forms()).toBe(all);
    loaded = await read();
  });

  test('has one version of each document, with all languages, so that the first save in the admin loses none', async () => {
    const id = await idOf('topics', 'debts');
    const { docs } = await desk.payload.findVersions({ collection: 'topics', where: { parent: { equals: id } }, locale: 'all' as never, depth: 0 });
    const document = await desk.payload.findByID({ collection: 'topics', id, locale: 'all' as never, depth: 0 }) as unknown as { title: unknown; blocks: unknown };
    expect(docs).toHaveLength(1);
    expect(docs[0]?.version).toMatchObject({ title: document.title, blocks: document.blocks });
  });
});

/** Applies and checks that the cheap way gives what a full read gives. */
async function changed(changes: Parameters<typeof applyChange>[2]): Promise<Snapshot> {
  loaded = await applyChange(loaded, desk.payload, changes, options.now);
  const whole = await read();
  expect(JSON.stringify(loaded.snapshot)).toBe(JSON.stringify(whole.snapshot));
  expect(loaded.problems).toEqual(whole.problems);
  return loaded.snapshot;
}

const withoutArabic = (snapshot: Snapshot) => JSON.parse(JSON.stringify(snapshot.topics.debts, (name, value) => (name === 'ar' || name === 'updatedAt' ? undefined : value)));

describe('a change in the admin', () => {
  test.each([false, true])('of one language leaves the other eleven as they were (with the rows sent along: %s)', async (withRows) => {
    const before = loaded.snapshot;
    const id = await idOf('topics', 'debts');
    const arabic = await desk.payload.findByID({ collection: 'topics', id, locale: 'ar' as never, fallbackLocale: false as never, depth: 0 }) as unknown as { blocks: Record<string, unknown>[] };
    const blocks = arabic.blocks.map((block) => (block.blockType === 'text' ? { ...block, body: `نص ${String(withRows)}` } : block));
    await desk.payload.update({ collection: 'topics', id, locale: 'ar' as never, data: { title: `ديون ${String(withRows)}`, ...(withRows ? { blocks } : {}), _status: 'published' } as never });
    const after = await changed([{ collection: 'topics', id: String(id) }]);
    expect(after.topics.debts?.title.ar).toBe(`ديون ${String(withRows)}`);
    expect(after.topics.debts?.readiness.ar).toBe('unchecked');
    expect(withoutArabic(after)).toEqual(withoutArabic(before));
    for (const locale of locales) if (locale !== 'ar') expect(after.topics.debts?.title[locale]).toBe(before.topics.debts?.title[locale]);
    expect(after.topics.energy).toBe(before.topics.energy);
    expect(after.services).toBe(before.services);
  });

  test('that is only a draft is not seen; published it is; taken back it is gone, with the links to it', async () => {
    const { docs: [service] } = await desk.payload.find({ collection: 'services', where: { slug: { equals: 'energy-help-desk' } }, depth: 0 });
    const change = [{ collection: 'services', id: service!.id as number }];
    const before = loaded.snapshot;
    expect(before.topics.energy?.services).toContain('energy-help-desk');
    await desk.payload.update({ collection: 'services', id: service!.id, draft: true, data: { title: 'CANARY in een concept' } as never });
    expect(await changed(change)).toBe(before);
    await desk.payload.update({ collection: 'services', id: service!.id, data: { title: 'Nieuwe naam', slug: 'energy-desk', _status: 'published' } as never });
    expect((await changed(change)).topics.energy?.services).toContain('energy-desk');
    await desk.payload.update({ collection: 'services', id: service!.id, data: { _status: 'draft' } as never });
    const gone = await changed(change);
    expect(gone.services).not.toHaveProperty('energy-desk');
    expect(gone.topics.energy?.services).not.toContain('energy-desk');
    await desk.payload.update({ collection: 'services', id: service!.id, data: { _status: 'published' } as never });
    expect((await changed(change)).topics.energy?.services).toContain('energy-desk');
    await desk.payload.update({ collection: 'services', id: service!.id, data: { deletedAt: new Date().toISOString() } as never });
    expect((await changed(change)).services).not.toHaveProperty('energy-desk');
  });

  test('of a picture reaches the pages that show it', async () => {
    const data = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#24409c' } }).png().toBuffer();
    const picture = await desk.payload.create({ collection: 'media', data: { alt: 'Een tafel' } as never, file: { data, mimetype: 'image/png', name: 'طاولة طويلة.png', size: data.length } });
    const page = await desk.payload.create({ collection: 'pages', data: { title: 'Foto', summary: 'Kort', slug: 'foto', blocks: [{ blockType: 'picture', picture: picture.id }], _status: 'published' } as never });
    const snapshot = await changed([{ collection: 'media', id: picture.id as number }, { collection: 'pages', id: page.id as number }]);
    const [block] = snapshot.pages.foto?.blocks ?? [];
    expect(block).toMatchObject({ type: 'picture', picture: { width: 1000, height: 500, alt: { nl: 'Een tafel' } } });
    const shown = block?.type === 'picture' ? block.picture : undefined;
    for (const { url } of [shown!, ...shown!.sizes]) expect(url).toMatch(/^\/media\/[^/\s]+\.webp$/);
    const widths = shown!.sizes.map(({ width }) => width);
    expect(widths.length).toBeGreaterThan(0);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    await desk.payload.update({ collection: 'media', id: picture.id, data: { alt: 'Een lange tafel' } as never });
    const after = await changed([{ collection: 'media', id: picture.id as number }]);
    expect(after.pages.foto?.blocks[0]).toMatchObject({ picture: { alt: { nl: 'Een lange tafel' } } });
  });

  test('of a global is seen, and its draft is not', async () => {
    await desk.payload.updateGlobal({ slug: 'notice', data: { kind: 'text', text: 'Vandaag taart', _status: 'published' } as never });
    expect((await changed([{ global: 'notice' }])).globals.notice).toMatchObject({ kind: 'text', text: { nl: 'Vandaag taart' } });
    await desk.payload.updateGlobal({ slug: 'notice', draft: true, data: { text: 'CANARY' } as never });
    expect((await changed([{ global: 'notice' }])).globals.notice.text).toEqual({ nl: 'Vandaag taart' });
  });

  test('never brings an account or a draft across', async () => {
    await desk.payload.create({ collection: 'news', data: { title: 'CANARY', summary: 'CANARY', date: '2026-01-01T12:00:00.000Z', slug: 'canary', _status: 'draft' } as never });
    const { docs: users } = await desk.payload.find({ collection: 'users', depth: 0, showHiddenFields: true });
    const snapshot = JSON.stringify(await read());
    expect(snapshot).not.toMatch(/CANARY|canary/);
    for (const { email } of users as unknown as { email: string }[]) expect(snapshot).not.toContain(email);
  });
});

test('one changed Dutch sentence: only its block is marked, in eleven languages; none disappears, and the public count follows', async () => {
  const before = (await read()).snapshot;
  const id = await idOf('topics', 'work');
  const { blocks } = (await desk.payload.findByID({ collection: 'topics', id, locale: 'nl', depth: 0 })) as unknown as { blocks: { heading?: string }[] };
  const was = blocks[1]!.heading!;
  await desk.payload.update({ collection: 'topics', id, locale: 'nl', user: desk.as.editor, data: { _status: 'published', blocks: blocks.map((block, at) => (at === 1 ? { ...block, heading: 'Dit kunt u vandaag nog doen' } : block)) } as never });
  const after = (await read()).snapshot;
  const [counted, again] = [coverage(sourceOf(before)), coverage(sourceOf(after))];
  for (const lang of locales.filter((locale) => locale !== 'nl')) {
    const [old, now] = [article(sourceOf(before), before.topics.work!, lang), article(sourceOf(after), after.topics.work!, lang)];
    expect(now.blocks.map(({ older }) => older !== undefined), lang).toEqual(now.blocks.map((_, at) => at === 1));
    expect(now.blocks).toMatchObject(old.blocks);
    expect(now.blocks[1]!.older!.dutch.heading).toEqual({ value: 'Dit kunt u vandaag nog doen', lang: 'nl' });
    expect(now.provenance).not.toHaveProperty('older');
    expect(again.get(lang)!.outdated - counted.get(lang)!.outdated).toBe(wordsIn('Dit kunt u vandaag nog doen'));
    expect(again.get(lang)!.words - counted.get(lang)!.words).toBe(wordsIn('Dit kunt u vandaag nog doen') - wordsIn(was));
  }
});
