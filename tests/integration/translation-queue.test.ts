import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personOf, type Role } from '../../cms/access/role.ts';
import { actionsOfDocument, actionsOfPart } from '../../cms/translation/http/work-endpoints.ts';
import { purgeWork, workPart } from '../../cms/translation/work/retention.ts';
import { handIn } from '../../cms/translation/work/hand-in.ts';
import { documentAt } from '../../cms/translation/work/part-at.ts';
import { WorkStore } from '../../cms/translation/work/work-store.ts';
import { hashOf } from '../../cms/translation/hash.ts';
import { readDocuments } from '../../cms/translation/queue/read-documents.ts';
import { openQueueRig, day, type QueueRig, type Who } from './queue-rig.ts';

let rig: QueueRig;
beforeAll(async () => { rig = await openQueueRig(); });
afterAll(async () => { await rig.desk.close(); });

type Topic = Awaited<ReturnType<QueueRig['topic']>>;
const at = ({ name, block }: Topic, part = block, language = 'ar') => ({ document: name, language, part });
const typed = (texts: Readonly<Record<string, string>>, from: Readonly<Record<string, string>> = {}) => Object.fromEntries([...Object.entries(texts).map(([path, text]) => [`text:${path}`, text]), ...Object.entries(from).map(([path, hash]) => [`from:${path}`, hash])]);
const inBlock = ({ paths, block }: Topic) => paths.filter((path) => path.includes(block));
const arabic = (topic: Topic, word = 'نص') => Object.fromEntries(inBlock(topic).map((path, index) => [path, `${word} ${index}`]));
const post = async (what: string, by: Who | undefined, form: Readonly<Record<string, string>>) => (await rig.ask(what, { by, form })).did;
const states = async (topic: Topic, part = topic.block) => (await rig.texts(topic.id)).filter((text) => text.part === part).map(({ state }) => state);

describe('taking', () => {
  it('gives a part to exactly one of twenty who ask at once', async () => {
    const place = { document: 'topics:1', locale: 'ar', part: 'a' } as const;
    for (const round of [1, 2, 3]) {
      const got = (await Promise.all(Array.from({ length: 20 }, (_, account) => rig.store.take(place, String(account), round)))).filter(Boolean);
      expect(got).toHaveLength(1);
      expect((await rig.store.at(place))?.account).toBe(got[0]?.account);
      await rig.store.change(got[0]!, { state: 'free', account: undefined });
    }
  });

  it('keeps a part from everybody else, until it is given back with its draft or without', async () => {
    const topic = await rig.topic('Nemen');
    expect(await post('part/take', 'translator', at(topic))).toBe('taken');
    expect(await post('part/take', 'translator', at(topic))).toBe('taken');
    expect(await post('part/take', 'second', at(topic))).toBe('busy');
    expect(await post('part/take', 'second', at(topic, 'top'))).toBe('taken');
    expect(await post('part/take', 'translator', at(topic, topic.block, 'fa'))).toBe('taken');
    await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic)), do: 'save' });
    expect(await post('part/write', 'translator', { ...at(topic), do: 'give' })).toBe('given-back');
    expect(await post('part/take', 'second', at(topic))).toBe('taken');
    expect((await rig.store.at({ ...at(topic), locale: 'ar' }))?.texts).toEqual(arabic(topic));
    expect(await post('part/write', 'second', { ...at(topic), do: 'give', drop: 'yes' })).toBe('dropped');
    expect(await rig.store.at({ ...at(topic), locale: 'ar' })).toMatchObject({ state: 'free', texts: {}, account: undefined });
  });

  it('frees what lay for fourteen days, the draft kept; what its holder then types is given back to copy', async () => {
    const topic = await rig.topic('Liggen');
    await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic, 'قديم')), do: 'save' });
    const work = (await rig.store.at({ ...at(topic), locale: 'ar' }))!;
    await rig.store.change(work, { touched: Date.now() - 14 * day + 60_000 });
    expect(await post('part/take', 'second', at(topic))).toBe('busy');
    await rig.store.change((await rig.store.at({ ...at(topic), locale: 'ar' }))!, { touched: Date.now() - 14 * day });
    expect(await post('part/take', 'second', at(topic))).toBe('taken');
    expect((await rig.store.at({ ...at(topic), locale: 'ar' }))?.texts).toEqual(arabic(topic, 'قديم'));
    const late = await rig.ask('part/write', { by: 'translator', form: { ...at(topic), ...typed(arabic(topic, 'جديد')), do: 'save' } });
    expect([late.status, late.text.includes('جديد 0'), late.text.includes('Iemand anders')]).toEqual([409, true, true]);
    const script = await rig.ask('part/write', { by: 'translator', json: true, form: { ...at(topic), ...typed(arabic(topic)) } });
    expect([script.status, JSON.parse(script.text)]).toEqual([409, { ok: false, outcome: 'busy', message: expect.stringContaining('Iemand anders') }]);
    await rig.store.change((await rig.store.at({ ...at(topic), locale: 'ar' }))!, { touched: Date.now() - 15 * day });
    await workPart({ payload: rig.desk.payload, now: Date.now }).round?.();
    expect(await rig.store.at({ ...at(topic), locale: 'ar' })).toMatchObject({ state: 'free', account: undefined, texts: arabic(topic, 'قديم') });
  });
});

describe('what is read', () => {
  it('holds drafts that were never public, beside what is', async () => {
    const topic = await rig.topic('Openbaar');
    const { id } = await rig.desk.payload.create({ collection: 'topics', data: { title: 'Nooit openbaar', summary: 'Kort', icon: 'house', order: 1, _status: 'draft' } as never, draft: true });
    const read = (await readDocuments(rig.desk.payload)).flatMap(({ place, isPublic }) => ('collection' in place && place.collection === 'topics' ? [[String(place.id), isPublic] as const] : []));
    expect(read).toContainEqual([String(topic.id), true]);
    expect(read).toContainEqual([String(id), false]);
    await rig.desk.payload.delete({ collection: 'topics', id });
  });
});

/** All that is not Arabic. */
const withoutArabic = (document: object) => JSON.stringify({ ...document, updatedAt: undefined }, (name, value: unknown) => (name === 'ar' ? undefined : value));

describe('from a draft to the site', () => {
  it('shows nothing before another person approves, then shows it as checked, and touches no other language', async () => {
    const topic = await rig.topic('Stroom');
    const before = await rig.stored(topic.id);
    await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic)), do: 'save' });
    expect(await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic)), do: 'hand-in' })).toBe('handed-in');
    expect(await states(topic)).toEqual(['missing', 'missing', 'missing']);
    expect(await post('part/approve', 'translator', at(topic))).toBe('may-not');
    expect(await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic, 'لا')), do: 'save' })).toBeNull();
    expect(await post('part/approve', 'second', at(topic))).toBe('approved');
    const texts = (await rig.texts(topic.id)).filter(({ part }) => part === topic.block);
    expect(texts.map(({ own, state, made, account }) => ({ own, state, made, account: String(account) }))).toEqual(Object.values(arabic(topic)).map((own) => ({ own, state: 'fresh', made: 'person', account: rig.idOf('translator') })));
    const after = await rig.stored(topic.id);
    expect(withoutArabic(after)).toBe(withoutArabic(before));
    expect(await rig.store.at({ ...at(topic), locale: 'ar' })).toMatchObject({ state: 'done', texts: {}, account: rig.idOf('translator') });
  });

  it('goes back with a sentence, never without, and comes in again', async () => {
    const topic = await rig.topic('Terug');
    await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic)), do: 'hand-in' });
    expect(await post('part/send-back', 'editor', { ...at(topic), note: ' ' })).toBe('no-note');
    expect(await post('part/send-back', 'translator', { ...at(topic), note: 'x' })).toBe('may-not');
    expect(await post('part/send-back', 'editor', { ...at(topic), note: 'Zeg “رسالة”.' })).toBe('sent-back');
    expect(await rig.store.at({ ...at(topic), locale: 'ar' })).toMatchObject({ state: 'back', note: 'Zeg “رسالة”.', account: rig.idOf('translator'), texts: arabic(topic) });
    expect(await post('part/take', 'second', at(topic))).toBe('busy');
    expect(await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic, 'رسالة')), do: 'hand-in' })).toBe('handed-in');
    expect(await post('part/call-back', 'second', at(topic))).toBe('may-not');
    expect(await post('part/call-back', 'translator', at(topic))).toBe('called-back');
    expect(await post('part/write', 'translator', { ...at(topic), do: 'hand-in' })).toBe('handed-in');
    expect(await post('document/approve-all', 'editor', at(topic))).toBe('all-approved');
    expect(await states(topic)).toEqual(['fresh', 'fresh', 'fresh']);
  });

  it('is not handed in while a text is empty or too long, but kept', async () => {
    const topic = await rig.topic('Leeg');
    const [first = '', ...others] = inBlock(topic);
    const texts = { ...arabic(topic), [first]: ' ' };
    expect(await post('part/write', 'translator', { ...at(topic), ...typed(texts), do: 'hand-in' })).toBe('empty');
    expect(await post('part/write', 'translator', { ...at(topic), ...typed({ ...texts, [first]: 'ا'.repeat(5_000) }), do: 'hand-in' })).toBe('refused');
    expect(await rig.store.at({ ...at(topic), locale: 'ar' })).toMatchObject({ state: 'taken', texts: { [others[0] ?? '']: texts[others[0] ?? ''] } });
  });

  it('is published at once by an editor, who may judge the own work; a translator asking for that only hands in', async () => {
    const topic = await rig.topic('Meteen');
    expect(await post('part/write', 'editor', { ...at(topic), ...typed(arabic(topic)), do: 'publish' })).toBe('published');
    expect(await states(topic)).toEqual(['fresh', 'fresh', 'fresh']);
    const other = await rig.topic('Niet meteen');
    expect(await post('part/write', 'translator', { ...at(other), ...typed(arabic(other)), do: 'publish' })).toBe('handed-in');
    expect(await states(other)).toEqual(['missing', 'missing', 'missing']);
  });

  it('meets a draft of the same person that saves itself in that moment, and is handed in all the same', async () => {
    const topic = await rig.topic('Tegelijk');
    const req = await createLocalReq({ user: rig.desk.as.translator }, rig.desk.payload);
    const met: unknown[] = [];
    class Meeting extends WorkStore {
      override async change(...[seen, changes, ...more]: Parameters<WorkStore['change']>) {
        // Twice while the draft is saved, twice while it is handed in.
        if (met.push(changes.state) && met.filter((state) => state === changes.state).length < 3) await super.change(seen, { touched: Date.now() });
        return super.change(seen, changes, ...more);
      }
    }
    const whole = await documentAt(req, personOf(req)!, { collection: 'topics', id: topic.id }, topic.name, 'ar', Date.now());
    expect(await handIn({ ...whole!, part: topic.block, store: new Meeting(rig.desk.payload) }, { texts: arabic(topic), from: {} })).toBe('handed-in');
    expect(met.filter((state) => state === 'handed-in')).toHaveLength(3);
  });
});

describe('when the Dutch changes', () => {
  it('keeps what is being written, and what was made from the old Dutch is outdated at once', async () => {
    const topic = await rig.topic('Verandert');
    const old = Object.fromEntries((await rig.texts(topic.id)).map(({ path, now }) => [path, now]));
    await post('part/write', 'translator', { ...at(topic, 'top'), ...typed({ title: 'قديم', summary: '071 516 5000' }, { title: old.title!, summary: old.summary! }), do: 'save' });
    await rig.change(topic.id, { title: 'Verandert nu' });
    expect(await rig.store.at({ document: topic.name, locale: 'ar', part: 'top' })).toMatchObject({ texts: { title: 'قديم' }, from: { title: hashOf('Verandert') } });
    expect(await post('part/write', 'translator', { ...at(topic, 'top'), do: 'hand-in' })).toBe('handed-in');
    expect(await post('part/approve', 'editor', at(topic, 'top'))).toBe('approved');
    expect((await rig.texts(topic.id)).filter(({ part }) => part === 'top').map(({ path, own, state }) => [path, own, state])).toEqual([['title', 'قديم', 'outdated'], ['summary', '071 516 5000', 'fresh']]);
    // Who saw the new Dutch and leaves the text says that it is right.
    await post('part/take', 'translator', at(topic, 'top'));
    await post('part/write', 'translator', { ...at(topic, 'top'), ...typed({ title: 'قديم' }, { title: hashOf('Verandert nu') }), do: 'hand-in' });
    expect(await post('part/approve', 'second', at(topic, 'top'))).toBe('approved');
    expect(await states(topic, 'top')).toEqual(['fresh', 'fresh']);
  });

  it('says in one click that it is still right: in a language, or in all', async () => {
    const topic = await rig.topic('Nog goed');
    await post('part/write', 'editor', { ...at(topic, 'top'), ...typed({ title: 'عنوان', summary: 'موجز' }), do: 'publish' });
    await post('part/write', 'editor', { ...at(topic, 'top', 'fr'), ...typed({ title: 'Titre', summary: 'Bref' }), do: 'publish' });
    await rig.change(topic.id, { title: 'Nog goed!', summary: 'Bel 071 516 5001.' });
    expect(await states(topic, 'top')).toEqual(['outdated', 'outdated']);
    expect(await post('part/still-right', 'translator', at(topic, 'top'))).toBe('may-not');
    expect(await post('part/still-right', 'editor', at(topic, 'top'))).toBe('still-right');
    expect(await states(topic, 'top')).toEqual(['fresh', 'fresh']);
    expect((await rig.texts(topic.id, 'fr')).slice(0, 2).map(({ state }) => state)).toEqual(['outdated', 'outdated']);
    expect(await post('document/all-right', 'translator', at(topic))).toBe('may-not');
    expect(await post('document/all-right', 'editor', at(topic))).toBe('all-right');
    expect((await rig.texts(topic.id, 'fr')).slice(0, 2).map(({ state }) => state)).toEqual(['fresh', 'fresh']);
  });

  it('leaves out what has no block any more, and says so', async () => {
    const topic = await rig.topic('Weg');
    await post('part/write', 'translator', { ...at(topic), ...typed(arabic(topic)), do: 'hand-in' });
    const [block] = (await rig.desk.payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })).blocks as unknown as { steps: object[] }[];
    await rig.change(topic.id, { blocks: [{ ...block, steps: block?.steps.slice(0, 1) }] });
    expect(await post('part/approve', 'editor', at(topic))).toBe('approved-gone');
    expect(await states(topic)).toEqual(['fresh', 'fresh']);
  });
});

describe('checking what is on the site', () => {
  it('is for an editor or a translator who did not write it', async () => {
    const topic = await rig.topic('Nakijken');
    await rig.desk.payload.update({ collection: 'topics', id: topic.id, locale: 'ar' as never, user: rig.desk.as.translator, overrideAccess: false, data: { title: 'عنوان', summary: '071 516 5000' } as never });
    expect(await states(topic, 'top')).toEqual(['unchecked', 'unchecked']);
    expect(await post('part/check', 'translator', at(topic, 'top'))).toBe('nothing');
    expect(await post('document/check-all', 'translator', at(topic))).toBe('nothing');
    expect(await post('part/check', 'second', at(topic, 'top'))).toBe('checked');
    expect(await states(topic, 'top')).toEqual(['fresh', 'fresh']);
  });
});

describe('who may', () => {
  const everybody = [undefined, 'admin', 'editor', 'translator', 'host', 'desk'] as const satisfies readonly (Role | undefined)[];

  it('is seen anew at every door: host, desk, who is not signed in and a form of another site never; translators in their own languages only', async () => {
    const topic = await rig.topic('Deuren');
    const before = JSON.stringify(await rig.stored(topic.id));
    const doors = [...Object.keys(actionsOfPart).map((name) => `part/${name}`), ...Object.keys(actionsOfDocument).map((name) => `document/${name}`), 'machine'];
    for (const door of doors) {
      for (const by of everybody.filter((who) => who !== 'admin' && who !== 'editor')) {
        for (const language of ['ar', 'fr', 'nl', 'xx']) {
          if (by === 'translator' && language === 'ar') continue;
          const { status } = await rig.ask(door, { by, form: { ...at(topic, topic.block, language), note: 'x', ...typed(arabic(topic)) } });
          expect([door, by, language, status]).toEqual([door, by, language, 403]);
        }
      }
      for (const by of ['admin', 'translator'] as const) expect([door, (await rig.ask(door, { by, origin: 'https://evil.example', form: at(topic) })).status]).toEqual([door, 403]);
      expect((await rig.ask(door, { by: 'admin', form: { ...at(topic), language: 'nl' } })).status).toBe(403);
    }
    for (const path of ['xliff?language=ar', `state?document=${topic.name}`]) {
      for (const by of [undefined, 'host', 'desk'] as const) expect([path, by, (await rig.ask(path, { by })).status]).toEqual([path, by, 403]);
    }
    expect((await rig.ask('xliff?language=fr', { by: 'translator' })).status).toBe(403);
    expect(JSON.stringify(await rig.stored(topic.id))).toBe(before);
    expect(await rig.store.ofDocument(topic.name, 'ar')).toEqual([]);
  });

  it('finds no door in Payload’s own interfaces', async () => {
    for (const by of ['admin', 'editor', 'translator'] as const) {
      expect((await rig.desk.rest('/translation-work', { by })).status).toBe(403);
      expect((await rig.desk.rest('/translation-work', { by, method: 'POST', data: { key: 'x' } })).status).toBe(403);
    }
  });

  it('says that a document or a part is not there', async () => {
    const topic = await rig.topic('Niets');
    for (const form of [{ ...at(topic), document: 'topics:99999' }, { ...at(topic), document: 'users:1' }, { ...at(topic), document: 'globals:retention' }, { ...at(topic), document: 'x' }, { ...at(topic), part: 'nope' }]) expect((await rig.ask('part/take', { by: 'editor', form })).status).toBe(404);
  });
});

it('takes the account off finished work after ninety days, and counts what is late', async () => {
  const topic = await rig.topic('Bewaren');
  await post('part/write', 'editor', { ...at(topic), ...typed(arabic(topic)), do: 'publish' });
  const [now, place] = [Date.now(), { document: topic.name, locale: 'ar', part: topic.block } as const];
  const part = workPart({ payload: rig.desk.payload, now: () => now });
  await purgeWork(rig.desk.payload, now + 89 * day);
  expect((await rig.store.at(place))?.account).toBe(rig.idOf('editor'));
  expect(await part.overdue?.(now + 91 * day)).toBeGreaterThan(0);
  expect(await purgeWork(rig.desk.payload, now + 91 * day)).toBeGreaterThan(0);
  expect([(await rig.store.at(place))?.account, await part.overdue?.(now + 91 * day)]).toEqual([undefined, 0]);
});
