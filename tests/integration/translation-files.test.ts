import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { derivedOf } from '../../cms/translation/derive.ts';
import { partsOf, sumOfWords } from '../../cms/translation/queue/queue.ts';
import { readDocuments } from '../../cms/translation/queue/read-documents.ts';
import { textsNow } from '../../cms/translation/queue/texts-now.ts';
import { kindOf } from '../../cms/translation/rewrite.ts';
import { leavesIn } from '../../cms/translation/schema.ts';
import { readXliff } from '../../cms/translation/xliff/read.ts';
import { locales } from '../../content/locales.ts';
import { openQueueRig, type QueueRig, type Who } from './queue-rig.ts';
import { machine } from './machines/mock-machine.ts';

let rig: QueueRig;
beforeAll(async () => { rig = await openQueueRig(); });
afterAll(async () => { await rig.desk.close(); });

type Topic = Awaited<ReturnType<QueueRig['topic']>>;
const fileOf = (text: string) => { const form = new FormData(); form.set('file', new File([text], 'x.xlf')); return form; };
const bring = (by: Who | undefined, text: string) => rig.ask('xliff', { by, form: fileOf(text) });
const get = async (topic: Topic, language = 'ar', by: Who = 'editor', more = '') => (await rig.ask(`xliff?language=${language}&document=${topic.name}${more}`, { by })).text;
/** Translates every text of a file, as a tool would. */
const translated = (xml: string, word: string, state = 'translated') => {
  let number = 0;
  return xml.replace(/<segment state="[^"]*"(?: subState="[^"]*")?>(<source>.*?<\/source>)(?:<target>.*?<\/target>)?<\/segment>/gs, (_, source: string) => `<segment state="${state}">${source}<target>${word} ${number++}</target></segment>`);
};
const states = async (topic: Topic, language: 'ar' | 'fr' = 'ar') => (await rig.texts(topic.id, language)).map(({ state }) => state);
const said = (text: string) => text.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a file for translators', () => {
  it('comes back from a translator as work that is handed in, and is on the site when it is approved', async () => {
    const topic = await rig.topic('Bestand', ['Bel **nu**', 'Lees [de brief](https://example.org/brief)']);
    const xml = await get(topic, 'ar', 'translator');
    expect(readXliff(xml).files.map(({ document, units }) => [document, units.length])).toEqual([[topic.name, topic.paths.length]]);
    const answer = await bring('translator', translated(xml, 'نص'));
    expect([answer.status, said(answer.text)]).toEqual([200, expect.stringContaining('5 ingeleverd')]);
    expect(await states(topic)).toEqual(topic.paths.map(() => 'missing'));
    await rig.ask('document/approve-all', { by: 'editor', form: { document: topic.name, language: 'ar' } });
    expect((await rig.texts(topic.id)).map(({ own, state, account }) => [own, state, String(account)])).toEqual(topic.paths.map((_, index) => [`نص ${index}`, 'fresh', rig.idOf('translator')]));
    expect(said((await bring('translator', await get(topic))).text)).toMatch(/5 onveranderd(?!.*ingeleverd)/);
  });

  it('is live at once when an editor brings it back; other languages stay as they are', async () => {
    const topic = await rig.topic('Redacteur');
    await bring('editor', translated(await get(topic, 'fr'), 'Texte'));
    const answer = await bring('editor', translated(await get(topic), 'نص'));
    expect(said(answer.text)).toContain('5 op de site gezet');
    expect([await states(topic), await states(topic, 'fr')]).toEqual([topic.paths.map(() => 'fresh'), topic.paths.map(() => 'fresh')]);
    expect((await rig.texts(topic.id, 'fr')).map(({ own }) => own)).toEqual(topic.paths.map((_, index) => `Texte ${index}`));
  });

  it('says of a text that was made from an older Dutch that it is outdated, and keeps it', async () => {
    const topic = await rig.topic('Ouder');
    const xml = await get(topic);
    await rig.change(topic.id, { title: 'Ouder en wijzer' });
    expect(said((await bring('editor', translated(xml, 'نص'))).text)).toContain('1 daarvan bij ouder Nederlands gemaakt');
    expect((await rig.texts(topic.id)).map(({ path, own, state }) => [path, own, state]).slice(0, 2)).toEqual([['title', 'نص 0', 'outdated'], ['summary', 'نص 1', 'fresh']]);
    expect(await get(topic, 'ar', 'editor', '&only=todo')).toContain('Het Nederlands was: Ouder');
  });

  it('takes what it can and tells of the rest with its line', async () => {
    const topic = await rig.topic('Deels');
    const xml = translated(await get(topic), 'نص').replace('<unit id="title">', '<unit id="nowhere">').replace('نص 1', 'ا'.repeat(9_000));
    const { text } = await bring('editor', `${xml.replace('</xliff>', '')}<file id="x" original="topics:99999"><unit id="a"><segment state="final"><source>a</source><target>ب</target></segment></unit></file></xliff>`);
    for (const words of ['3 op de site gezet', 'staat niet meer in het document', 'past niet in het veld', 'het document is er niet']) expect(said(text)).toContain(words);
    const line = xml.split('\n').findIndex((one) => one.includes('<unit id="nowhere">')) + 1;
    expect(said(text)).toContain(`${line} ${topic.name} nowhere`);
  });

  it('leaves a part alone that somebody else has', async () => {
    const topic = await rig.topic('Bezet');
    await rig.ask('part/take', { by: 'second', form: { document: topic.name, language: 'ar', part: topic.block } });
    const { text } = await bring('translator', translated(await get(topic), 'نص'));
    expect(said(text)).toContain('2 ingeleverd');
    expect(said(text)).toContain('iemand anders werkt er nu aan');
    expect((await rig.store.at({ document: topic.name, locale: 'ar', part: topic.block }))?.texts).toEqual({});
  });

  it('is refused in a language that is not one’s own, when it is wrong, and to who does not translate', async () => {
    const topic = await rig.topic('Geweigerd');
    const french = translated(await get(topic, 'fr'), 'Texte');
    expect((await bring('translator', french)).status).toBe(403);
    for (const by of [undefined, 'host', 'desk'] as const) expect((await bring(by, french)).status).toBe(403);
    expect((await rig.ask('xliff', { by: 'editor', form: fileOf(french), origin: 'https://evil.example' })).status).toBe(403);
    const wrong = await bring('editor', french.replace('</unit>', '</unti>'));
    expect([wrong.status, said(wrong.text)]).toEqual([422, expect.stringMatching(/Regel \d+: dit is geen geldige XML/)]);
    expect((await bring('editor', '<!DOCTYPE a><a/>')).status).toBe(422);
    expect(await states(topic, 'fr')).toEqual(topic.paths.map(() => 'missing'));
  });

  it('holds every text of a language, and comes back without changing anything', async () => {
    const { status, text, headers } = await rig.ask('xliff?language=ar', { by: 'translator' });
    expect([status, headers.get('Content-Disposition')]).toEqual([200, 'attachment; filename="lange-tafel-ar.xlf"']);
    expect(readXliff(text).files.length).toBeGreaterThan(5);
    expect(said((await bring('translator', text)).text)).not.toMatch(/ingeleverd|concept|niet overgenomen/);
  });
});

describe('a translation machine', () => {
  const usual = machine.does;
  const form = (topic: Topic) => ({ document: topic.name, language: 'ar' });
  const fill = (topic: Topic, by: Who = 'editor') => rig.ask('machine', { by, form: form(topic) });
  beforeAll(() => { process.env.MACHINE_TRANSLATION = 'tests/integration/machines/mock-machine.ts'; });
  afterEach(() => { machine.does = usual; machine.asked = []; });
  afterAll(() => { delete process.env.MACHINE_TRANSLATION; });

  it('fills what is missing, labelled and read by nobody, and leaves alone what a person wrote or has', async () => {
    const topic = await rig.topic('Machine', ['Lees [de brief](https://example.org/brief)', 'Bel **nu** over {nl:toeslag}']);
    await rig.ask('part/write', { by: 'editor', form: { ...form(topic), part: 'top', 'text:title': 'بيد إنسان', 'text:summary': '071 516 5000', do: 'publish' } });
    expect((await fill(topic, 'translator')).did).toBe('may-not');
    expect(machine.asked).toEqual([]);
    expect((await fill(topic)).did).toBe('filled');
    expect(machine.asked).toEqual([['Kop', 'Lees ⟦1⟧de brief⟦/1⟧', 'Bel ⟦1⟧nu⟦/1⟧ over ⟦2⟧']]);
    expect((await rig.texts(topic.id)).map(({ own, state, made }) => [own, state, made])).toEqual([
      ['بيد إنسان', 'fresh', 'person'], ['071 516 5000', 'fresh', 'person'],
      ['ar: Kop', 'unchecked', 'machine'], ['ar: Lees [de brief](https://example.org/brief)', 'unchecked', 'machine'], ['ar: Bel **nu** over {nl:toeslag}', 'unchecked', 'machine'],
    ]);
    expect((await fill(topic)).did).toBe('nothing');
    const held = await rig.topic('Bezet door iemand');
    await rig.ask('part/take', { by: 'second', form: { ...form(held), part: held.block } });
    expect(said((await fill(held)).text)).toContain('iemand werkt er nu aan');
    expect((await rig.texts(held.id)).map(({ state }) => state)).toEqual(['unchecked', 'unchecked', 'missing', 'missing', 'missing']);
  });

  it('takes nothing that lost a number, a link or a mark, and says which', async () => {
    const topic = await rig.topic('Kwijt', ['Lees [de brief](https://example.org/brief)', `Dit is ${'een heel erg lange zin '.repeat(6)}voor iedereen.`]);
    machine.does = async (texts) => texts.map((text) => text.replace(/\d+/g, '1').replace(/⟦\/?\d⟧/g, ''));
    const { text } = await fill(topic);
    for (const words of ['een getal, link of naam klopt niet', 'een link of teken is kwijt', 'het Nederlands is te moeilijk']) expect(said(text)).toContain(words);
    expect((await rig.texts(topic.id)).map(({ state }) => state)).toEqual(['unchecked', 'missing', 'unchecked', 'missing', 'missing']);
  });

  it.each([
    ['too few answers', async (texts: readonly string[]) => texts.slice(1), 502, 'niet op elke tekst'],
    ['no texts', async () => [1, 2, 3, 4, 5] as unknown as string[], 502, 'niet op elke tekst'],
    ['a fault', async () => { throw new Error('key sk-secret'); }, 502, 'gaf een fout'],
  ] as const)('does nothing half on %s', async (_, does, status, words) => {
    const topic = await rig.topic('Half');
    machine.does = does;
    const answer = await fill(topic);
    expect([answer.status, said(answer.text)]).toEqual([status, expect.stringContaining(words)]);
    expect(answer.text).not.toContain('sk-secret');
    expect(await states(topic)).toEqual(topic.paths.map(() => 'missing'));
  });

  it('never writes over what somebody wrote while it was busy', async () => {
    const topic = await rig.topic('Druk');
    machine.does = async (texts) => {
      await rig.desk.payload.update({ collection: 'topics', id: topic.id, locale: 'ar' as never, user: rig.desk.as.translator, overrideAccess: false, data: { title: 'من شخص' } as never });
      return texts.map((text) => `آلة ${text}`);
    };
    await fill(topic);
    expect((await rig.texts(topic.id)).slice(0, 2).map(({ own, made }) => [own, made])).toEqual([['من شخص', 'person'], ['آلة Bel 071 516 5000.', 'machine']]);
  });

  it('is off unless it is plugged in, and says when it is plugged in wrongly', async () => {
    const topic = await rig.topic('Uit');
    process.env.MACHINE_TRANSLATION = 'tests/integration/queue-rig.ts';
    expect((await fill(topic)).status).toBe(503);
    delete process.env.MACHINE_TRANSLATION;
    expect((await fill(topic)).status).toBe(404);
  });
});

it('the queue counts in every language the words that the site’s own freshness says', async () => {
  const documents = (await readDocuments(rig.desk.payload)).filter(({ isPublic }) => isPublic);
  expect(documents.length).toBeGreaterThan(5);
  for (const { place, stored } of documents) {
    const { freshness } = derivedOf(stored, leavesIn(rig.desk.payload, kindOf(place), stored));
    for (const locale of locales.filter((one) => one !== 'nl')) {
      const { missing = 0, outdated = 0, unchecked = 0 } = freshness?.languages[locale] ?? {};
      expect(sumOfWords(partsOf(textsNow(rig.desk.payload, place, stored, locale), new Map()))).toEqual({ missing, outdated, unchecked });
    }
  }
});
