import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { readPublicState } from '../../cms/public/read.ts';
import { encodeSpeech } from '../../cms/recordings/encoder/encode.ts';
import { type Encoder, openEncoder } from '../../cms/recordings/encoder/encoder-door.ts';
import { samplesOf } from '../../cms/recordings/encoder/wave.ts';
import type { PartState } from '../../cms/recordings/state.ts';
import type { Locale } from '../../content/locales.ts';
import { sourceOf } from '../../site/views/source.ts';
import { topic } from '../../site/views/topic.ts';
import { word } from '../../site/views/word.ts';
import { speechFile } from '../speech-like.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
let id: number;
/** Packs nothing, so that the tests are about what becomes of it. */
const packs: Encoder = async (bytes) => { const samples = samplesOf(bytes); return typeof samples === 'string' ? { fault: samples } : { ogg: Buffer.from('OggS'), caf: Buffer.from('caff'), seconds: samples.length / 24_000 }; };
const speech = speechFile(1);

beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { openEncoder(undefined); await desk.close(); });
beforeEach(async () => {
  openEncoder(packs);
  await desk.payload.delete({ collection: 'topics', where: { id: { exists: true } }, trash: true });
  const block = (heading: string, body: string) => ({ blockType: 'text', heading, body });
  ({ id } = await desk.payload.create({ collection: 'topics', user: desk.as.editor, data: { title: 'Schulden', summary: 'Kort.', icon: 'house', order: 1, slug: 'debts', blocks: [block('Een', 'Open **de** brief.'), block('Twee', 'Bel ons.')], _status: 'published' } as never }));
});

interface Answer { readonly status: number; readonly ok: boolean; readonly why?: string; readonly message?: string; readonly parts?: PartState[] }
async function ask(what: string, { by, language = 'nl', of = `topics:${id}`, body, headers = {}, ...more }: { by?: Role; language?: string; of?: string; body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string>; part?: string; hash?: string } = {}): Promise<Answer> {
  const { default: config } = await import('../../cms/payload.config.ts') as { default: Promise<SanitizedConfig> };
  const query = new URLSearchParams({ document: of, language, ...more });
  const request = new Request(`http://localhost:3000/api/audio/${what}?${query.toString()}`, {
    method: what === 'state' ? 'GET' : 'POST', headers: { 'Accept-Language': 'nl', ...(by ? { Authorization: `JWT ${await desk.token(by)}` } : {}), ...(body ? { 'Content-Type': 'audio/wav' } : {}), ...headers }, ...(body ? { body } : {}),
  });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, ...(await response.json() as Omit<Answer, 'status'>) };
}
const partsOf = async (language = 'nl') => (await ask('state', { by: 'editor', language })).parts!;
const keep = (part: string, { by = 'editor' as Role, language = 'nl', body = speech, ...more }: { by?: Role; language?: string; body?: Uint8Array<ArrayBuffer>; hash?: string } = {}) => ask('keep', { by, language, part, body, ...more });
const snapshot = async () => (await readPublicState(desk.payload, { siteUrl: 'http://localhost:3000', now: new Date('2026-11-22T12:00:00Z') })).snapshot;
const page = async (lang: Locale = 'nl') => topic.view(sourceOf(await snapshot()), { lang, slug: 'debts' })!.article;
const files = async () => (await readdir(join(process.env.DATA_DIR!, 'media')).catch(() => [])).filter((name) => name.startsWith('speech-')).sort();
const save = (data: object, language: Locale = 'nl') => desk.payload.update({ collection: 'topics', id, locale: language as never, user: desk.as.editor, overrideAccess: false, data: { ...data, _status: 'published' } as never });
const queued = async () => (await desk.payload.find({ collection: 'changes' as 'users', where: { kind: { equals: 'topics' } } as never, pagination: false })).totalDocs;

test('what a voice reads is shown part by part without marks; a recording reaches the page and its text is asked for again when it changes', async () => {
  const [whole, first, second] = await partsOf();
  expect([whole?.part, whole?.lines]).toEqual(['whole', ['Schulden', 'Kort.', 'Een', 'Open de brief.', 'Twee', 'Bel ons.']]);
  expect(first?.lines).toEqual(['Een', 'Open de brief.']);
  const waiting = await queued();
  expect((await keep(first!.part)).parts?.[1]?.clip).toMatchObject({ seconds: 1, bytes: 4, stale: false });
  expect(await queued()).toBe(waiting + 1);
  await keep(second!.part);
  const both = await page();
  expect(both.blocks.map(({ clip }) => clip?.url)).toEqual((await partsOf()).slice(1).map(({ clip }) => clip?.url));
  await keep('whole');
  expect([(await page()).listen?.stale, (await page()).blocks.some(({ clip }) => clip)]).toEqual([undefined, false]);

  const blocks = (await desk.payload.findByID({ collection: 'topics', id, depth: 0 })).blocks as { id: string; body: string }[];
  await save({ blocks: blocks.map((row, at) => (at === 0 ? { ...row, body: 'Open de brief vandaag.' } : row)) });
  const after = await page();
  expect([after.listen?.stale, after.blocks.map(({ clip }) => clip !== undefined)]).toEqual([true, [false, true]]);
  expect((await partsOf()).map(({ clip }) => clip?.stale)).toEqual([true, true, false]);
  // What was read is the text that was on the screen when somebody read it.
  await keep(first!.part, { hash: first!.hash });
  expect((await partsOf())[1]?.clip?.stale).toBe(true);
});

test('a word of a letter is read as a whole, the Dutch word first, and heard on the page of that language alone', async () => {
  const { id: aanmaning } = await desk.payload.create({ collection: 'words', user: desk.as.editor, data: { word: 'aanmaning', name: 'herinnering', means: 'U moet **nu** betalen.', todo: 'Bel ons.', urgency: 'now', slug: 'aanmaning', _status: 'published' } as never });
  await desk.payload.update({ collection: 'words', id: aanmaning, locale: 'ti' as never, user: desk.as.editor, overrideAccess: false, data: { name: 'መዘኻኸሪ', means: 'ሕጂ ክትከፍሉ ኣለኩም።', todo: 'ደውሉልና።', _status: 'published' } as never });
  const of = `words:${aanmaning}`;
  const [whole, ...more] = (await ask('state', { by: 'editor', language: 'ti', of })).parts!;
  expect([whole?.part, whole?.lines, more]).toEqual(['whole', ['aanmaning', 'መዘኻኸሪ', 'ሕጂ ክትከፍሉ ኣለኩም።', 'ደውሉልና።'], []]);
  expect((await ask('keep', { by: 'editor', language: 'ti', of, part: 'whole', body: speech })).parts?.[0]?.clip).toMatchObject({ stale: false });
  const heard = async (lang: Locale) => word.view(sourceOf(await snapshot()), { lang, slug: 'aanmaning' })!.listen;
  expect([(await heard('ti'))?.length !== undefined, await heard('nl'), await heard('ar')]).toEqual([true, undefined, undefined]);
  await desk.payload.update({ collection: 'words', id: aanmaning, locale: 'ti' as never, user: desk.as.editor, overrideAccess: false, data: { todo: 'ሎሚ ደውሉልና።', _status: 'published' } as never });
  expect((await heard('ti'))?.stale).toBe(true);
  await desk.payload.delete({ collection: 'words', id: aanmaning });
  expect(await files()).toEqual([]);
});

test('editors record in every language, translators in their own, nobody else; and only from this site', async () => {
  for (const language of ['ar', 'ru'] as const) await save({ title: `T ${language}`, summary: 'S' }, language);
  const statuses = async (language: string) => Object.fromEntries(await Promise.all((['admin', 'editor', 'translator', 'host', 'desk', undefined] as const).map(async (by) => {
    const all = [await ask('state', { by, language }), await ask('keep', { by, language, part: 'whole', body: speech }), await ask('drop', { by, language, part: 'whole' })];
    return [by ?? 'nobody', all.map(({ status }) => status).join()] as const;
  })));
  const [yes, no] = ['200,200,200', '403,403,403'];
  expect(await statuses('ar')).toEqual({ admin: yes, editor: yes, translator: yes, host: no, desk: no, nobody: no });
  for (const language of ['ru', 'nl']) expect(await statuses(language)).toEqual({ admin: yes, editor: yes, translator: no, host: no, desk: no, nobody: no });
  expect(await files()).toEqual([]);
  const foreign: Record<string, string>[] = [{ Origin: 'https://elsewhere.example' }, { 'Sec-Fetch-Site': 'cross-site' }];
  for (const headers of foreign) expect((await ask('keep', { by: 'editor', part: 'whole', body: speech, headers })).why).toBe('elsewhere');
  const { body: { docs = [] } } = await desk.rest('/recordings', { by: 'admin' });
  expect(docs).toEqual([]);
});

test('a newer recording takes the place of the older one; one that is taken away leaves the page and the folder; so does a document that is deleted', async () => {
  const [, first] = await partsOf();
  await keep(first!.part);
  const before = await files();
  await keep(first!.part);
  const now = await files();
  expect([before.length, now.length, before.some((name) => now.includes(name))]).toEqual([2, 2, false]);
  expect((await ask('drop', { by: 'editor', part: first!.part })).parts?.[1]?.clip).toBeUndefined();
  expect([await files(), (await page()).blocks.some(({ clip }) => clip), (await snapshot()).topics.debts?.audio]).toEqual([[], false, undefined]);
  await keep('whole');
  await desk.payload.delete({ collection: 'topics', id });
  expect(await files()).toEqual([]);
});

test('a recording of a block that was removed can still be taken away', async () => {
  const [, first] = await partsOf();
  await keep(first!.part);
  const blocks = (await desk.payload.findByID({ collection: 'topics', id, depth: 0 })).blocks as { id: string }[];
  await save({ blocks: blocks.slice(1) });
  const gone = (await partsOf()).find(({ part }) => part === first!.part);
  expect([gone?.lines, gone?.clip?.stale, (await page()).blocks.some(({ clip }) => clip)]).toEqual([[], true, false]);
  expect((await keep(first!.part)).why).toBe('part');
  await ask('drop', { by: 'editor', part: first!.part });
  expect([await files(), (await partsOf()).length]).toEqual([[], 2]);
});

test('what cannot be kept is refused with a sentence, and keeps what was there', async () => {
  await keep('whole');
  const there = await files();
  const refused = async (body: Uint8Array<ArrayBuffer>, more = {}) => { const { status, why, message } = await ask('keep', { by: 'editor', part: 'whole', body, ...more }); expect(message).toMatch(/^[A-Z].+\.$/); return [status, why]; };
  expect(await refused(speech.slice(0, 100))).toEqual([422, 'kind']);
  expect(await refused(speechFile(0.1))).toEqual([422, 'empty']);
  expect(await refused(speech, { headers: { 'Content-Length': '99000000' } })).toEqual([413, 'long']);
  expect(await refused(new Uint8Array(29_000_000))).toEqual([413, 'long']);
  expect(await refused(speech, { part: 'nowhere' })).toEqual([404, 'part']);
  expect(await refused(speech, { of: 'topics:999999' })).toEqual([404, 'document']);
  expect(await refused(speech, { of: 'locations:1' })).toEqual([404, 'document']);
  expect(await refused(speech, { language: 'xx' })).toEqual([403, 'language']);
  openEncoder(async () => ({ fault: 'broken' }));
  expect(await refused(speech)).toEqual([422, 'broken']);
  openEncoder(undefined);
  expect(await refused(speech)).toEqual([503, 'no-encoder']);
  expect(await files()).toEqual(there);
});

test('with the encoder that the server has: what is kept is Opus', async () => {
  openEncoder(encodeSpeech);
  const kept = (await keep('whole')).parts?.[0]?.clip;
  expect(kept).toMatchObject({ seconds: 1, stale: false });
  expect(kept!.bytes).toBeLessThan(2200);
  expect(await files()).toHaveLength(2);
});
