import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

type Form = Record<string, unknown> & { updatedAt: string; blocks: Block[] };
interface Block { id: string; blockType: string; heading: string; body: string }
const block = (n: number) => ({ blockType: 'text', heading: `Kop ${n}`, body: `Tekst ${n}` });

async function newTopic(status: 'published' | 'draft' = 'published'): Promise<number> {
  const { id } = await desk.payload.create({ collection: 'topics', data: { title: 'Schulden', summary: 'Kort', icon: 'house', order: 1, blocks: [block(1), block(2), block(3)], _status: status } as never, draft: status === 'draft' });
  return id;
}
/** What the form of the admin holds when it is opened. */
const open = async (id: number, by: Role, locale = 'nl') => (await desk.rest(`/topics/${id}?locale=${locale}&draft=true&depth=0`, { by })).body as unknown as Form;
const save = (id: number, by: Role, form: object, locale = 'nl', draft = false) => desk.rest(`/topics/${id}?locale=${locale}&depth=0${draft ? '&draft=true' : ''}`, { by, method: 'PATCH', data: { ...form, _status: draft ? 'draft' : 'published' } });
const stored = async (id: number) => (await desk.payload.findByID({ collection: 'topics', id, locale: 'all', depth: 0, draft: true })) as unknown as { title: Record<string, string>; summary: Record<string, string>; order: number; icon: string; blocks: { id: string; heading: Record<string, string>; body: Record<string, string> }[] };
const edited = (form: Form, at: number, heading: string): Form => ({ ...form, blocks: form.blocks.map((one, index) => (index === at ? { ...one, heading } : one)) });

describe('two editors in one language', () => {
  test('what the second did not touch stays as the first saved it, at the top and in rows', async () => {
    const id = await newTopic();
    const [first, second] = [await open(id, 'editor'), await open(id, 'admin')];
    expect((await save(id, 'editor', { ...edited(first, 0, 'Van de eerste'), summary: 'Nieuw', order: 7 })).status).toBe(200);
    const answer = await save(id, 'admin', { ...edited(second, 2, 'Van de tweede'), title: 'Andere titel' });
    expect(answer.status).toBe(200);
    expect(await stored(id)).toMatchObject({ title: { nl: 'Andere titel' }, summary: { nl: 'Nieuw' }, order: 7, blocks: [{ heading: { nl: 'Van de eerste' } }, { heading: { nl: 'Kop 2' } }, { heading: { nl: 'Van de tweede' } }] });
    // The form of the second goes on from what it was answered.
    expect((await save(id, 'admin', { ...(answer.body.doc as Form), summary: 'Nog nieuwer' })).status).toBe(200);
  });

  test('the same field is refused, with who and when, what the other wrote, and that nothing is lost', async () => {
    const id = await newTopic();
    await desk.payload.update({ collection: 'users', id: desk.as.editor.id, data: { name: 'Fatma' } });
    const [first, second] = [await open(id, 'editor'), await open(id, 'admin')];
    await save(id, 'editor', edited(first, 1, 'Van Fatma'));
    const { status, body } = await save(id, 'admin', edited(second, 1, 'Van de tweede'));
    expect(status).toBe(409);
    expect(body.errors?.[0]?.message).toMatch(/^Fatma heeft dit veranderd \(\d+ \p{L}+, \d\d\.\d\d\) nadat u het opende\. Er is niets bewaard en niets overschreven\. Wat u typte, staat er nog\./u);
    expect(body.errors?.[0]?.data?.errors).toEqual([{ path: 'blocks.1.heading', message: 'Fatma schreef hier: “Van Fatma”' }]);
    expect((await stored(id)).blocks[1]?.heading.nl).toBe('Van Fatma');
    expect((await desk.rest(`/topics/${id}?locale=nl`, { by: 'admin', method: 'PATCH', language: 'en', data: { ...edited(second, 1, 'x'), _status: 'published' } })).body.errors?.[0]?.message).toContain('Nothing was saved');
  });

  test('who looked at it and agrees keeps the own words in that field, once, and the other’s everywhere else', async () => {
    const id = await newTopic();
    const [first, second] = [await open(id, 'editor'), await open(id, 'admin')];
    const { body: { doc } } = await save(id, 'editor', { ...edited(first, 1, 'Eerste'), summary: 'Van de eerste' });
    const agreeTo = (doc as Form).updatedAt;
    const place = { kind: 'topics', document: String(id), language: 'nl', window: 'w1', since: second.updatedAt };
    const heard = await desk.rest('/together', { by: 'admin', method: 'POST', data: { ...place, act: 'agree', agreeTo } });
    expect(heard.body).toMatchObject({ state: agreeTo, changed: { own: false, fields: ['Samenvatting', 'Inhoud › Tussenkop'] } });
    expect((await save(id, 'admin', edited(second, 1, 'Tweede'))).status).toBe(200);
    expect(await stored(id)).toMatchObject({ summary: { nl: 'Van de eerste' }, blocks: [{}, { heading: { nl: 'Tweede' } }, {}] });
    await save(id, 'editor', edited(await open(id, 'editor'), 1, 'Derde'));
    expect((await save(id, 'admin', edited(second, 1, 'Vierde'))).status).toBe(409);
    // Agreed to the third, but there is a fourth by now.
    await desk.rest('/together', { by: 'admin', method: 'POST', data: { ...place, act: 'agree', agreeTo: (await open(id, 'editor')).updatedAt } });
    await save(id, 'editor', edited(await open(id, 'editor'), 1, 'Nog een'));
    expect((await save(id, 'admin', edited(second, 1, 'Vijfde'))).status).toBe(409);
  });

  test('an old form brings no deleted block back, and does not undo an order', async () => {
    const id = await newTopic();
    const [first, second] = [await open(id, 'editor'), await open(id, 'admin')];
    const left = [first.blocks[2], first.blocks[0]];
    await save(id, 'editor', { ...first, blocks: left });
    expect((await save(id, 'admin', edited(second, 0, 'Nog steeds hier'))).status).toBe(200);
    expect((await stored(id)).blocks.map(({ heading }) => heading.nl)).toEqual(['Kop 3', 'Nog steeds hier']);
    const third = await open(id, 'admin');
    await save(id, 'editor', { ...(await open(id, 'editor')), blocks: [(await open(id, 'editor')).blocks[1]] });
    expect((await save(id, 'admin', edited(third, 0, 'In een blok dat weg is'))).status).toBe(409);
    expect((await stored(id)).blocks).toHaveLength(1);
  });

  test('nobody publishes with an old form what another keeps as a draft', async () => {
    const id = await newTopic();
    const [first, second] = [await open(id, 'editor'), await open(id, 'admin')];
    await save(id, 'editor', { ...first, summary: 'Nog niet af' }, 'nl', true);
    const { status, body } = await save(id, 'admin', { ...second, title: 'Nu' });
    expect(status).toBe(409);
    expect(body.errors?.[0]?.message).toContain('Wie nu publiceert, zet ook dat op de site.');
    expect((await desk.payload.findByID({ collection: 'topics', id, depth: 0 })).summary).toBe('Kort');
  });

  test('a save that names no state changes what it says and nothing else', async () => {
    const id = await newTopic();
    await save(id, 'editor', { summary: 'Anders' });
    await save(id, 'admin', { title: 'Ook' });
    expect(await stored(id)).toMatchObject({ title: { nl: 'Ook' }, summary: { nl: 'Anders' } });
  });

  test('a state of which no version is kept any more refuses what differs', async () => {
    const id = await newTopic();
    const old = await open(id, 'admin');
    await save(id, 'editor', { summary: 'Anders' });
    await desk.payload.db.deleteVersions({ collection: 'topics', where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: old.updatedAt } }] } });
    expect((await save(id, 'admin', { ...old, title: 'Nu' })).status).toBe(409);
    expect(await stored(id)).toMatchObject({ title: { nl: 'Schulden' }, summary: { nl: 'Anders' } });
  });
});

describe('two people in two languages', () => {
  test('both are kept, one after the other and at the same moment', async () => {
    const id = await newTopic();
    const [dutch, arabic] = [await open(id, 'editor'), await open(id, 'translator', 'ar')];
    expect((await save(id, 'editor', edited(dutch, 0, 'Nieuw'))).status).toBe(200);
    expect((await save(id, 'translator', { ...edited(arabic, 0, 'عنوان'), title: 'ديون' }, 'ar')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ title: { nl: 'Schulden', ar: 'ديون' }, blocks: [{ heading: { nl: 'Nieuw', ar: 'عنوان' } }, {}, {}] });
    const [a, b, c] = [await open(id, 'editor'), await open(id, 'translator', 'ar'), await open(id, 'translator', 'fa')];
    const both = await Promise.all([save(id, 'editor', edited(a, 1, 'Gelijk')), save(id, 'translator', edited(b, 1, 'معا'), 'ar'), save(id, 'translator', edited(c, 1, 'با هم'), 'fa')]);
    // A database that takes one of them back says so; nothing is half saved, and the next try is kept.
    for (const [index, { status }] of both.entries()) if (status !== 200) await [() => save(id, 'editor', edited(a, 1, 'Gelijk')), () => save(id, 'translator', edited(b, 1, 'معا'), 'ar'), () => save(id, 'translator', edited(c, 1, 'با هم'), 'fa')][index]?.();
    expect((await stored(id)).blocks[1]?.heading).toEqual({ nl: 'Gelijk', ar: 'معا', fa: 'با هم' });
  });

  test('a translator’s old form survives that an editor moved and removed blocks and changed what all share', async () => {
    const id = await newTopic();
    const [dutch, arabic] = [await open(id, 'editor'), await open(id, 'translator', 'ar')];
    await save(id, 'editor', { ...dutch, order: 9, icon: 'phone', blocks: [dutch.blocks[2], dutch.blocks[0]] });
    expect((await save(id, 'translator', edited(arabic, 0, 'عنوان'), 'ar')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ order: 9, icon: 'phone', blocks: [{ heading: { nl: 'Kop 3' } }, { heading: { nl: 'Kop 1', ar: 'عنوان' } }] });
  });
});

test('other kinds of content are guarded too: globals, and what has no versions', async () => {
  const form = async (by: Role) => (await desk.rest('/globals/settings?locale=nl&draft=true&depth=0', { by })).body as unknown as Form;
  const { id: place } = await desk.payload.create({ collection: 'locations', data: { name: 'Plek', city: 'Leiden', _status: 'published' } as never });
  await desk.payload.updateGlobal({ slug: 'settings', data: { name: 'Lange Tafel', motto: 'Samen', welcome: 'Welkom', promise: 'Altijd', desk: place, _status: 'published' } as never });
  const [first, second] = [await form('editor'), await form('admin')];
  const post = (by: Role, data: object) => desk.rest('/globals/settings?locale=nl', { by, method: 'POST', data: { ...data, _status: 'published' } });
  expect((await post('editor', { ...first, phone: '071 123 45 67' })).status).toBe(200);
  expect((await post('admin', { ...second, phone: '071 765 43 21' })).status).toBe(409);
  expect((await post('admin', { ...second, email: 'balie@example.org' })).status).toBe(200);
  expect(await desk.payload.findGlobal({ slug: 'settings', depth: 0 })).toMatchObject({ phone: '071 123 45 67', email: 'balie@example.org' });

  const { id } = await desk.payload.create({ collection: 'reply-templates', data: { title: 'Antwoord', text: 'Tekst' } as never });
  const template = async (by: Role, locale = 'nl') => (await desk.rest(`/reply-templates/${id}?locale=${locale}&depth=0`, { by })).body;
  const [one, two, arabic] = [await template('editor'), await template('desk'), await template('translator', 'ar')];
  const patch = async (by: Role, data: object, locale = 'nl') => (await desk.rest(`/reply-templates/${id}?locale=${locale}`, { by, method: 'PATCH', data })).status;
  expect(await patch('editor', { ...one, text: 'Eerste' })).toBe(200);
  expect(await patch('desk', { ...two, text: 'Tweede' })).toBe(409);
  expect(await patch('desk', { ...two, text: 'Eerste', title: 'Ander antwoord' })).toBe(200);
  expect(await patch('translator', { ...arabic, text: 'نص' }, 'ar')).toBe(200);
});

test('the window hears who else is there, what changed for it, and goes', async () => {
  const id = await newTopic();
  const { updatedAt: since } = await open(id, 'editor');
  const here = (by: Role, language: string, act = 'here') => desk.rest('/together', { by, method: 'POST', data: { kind: 'topics', document: String(id), language, window: `${by}-1`, since, act } });
  expect((await here('editor', 'nl')).body).toMatchObject({ others: [] });
  expect((await here('translator', 'ar')).body.others).toEqual([{ name: 'Fatma', language: 'nl' }]);
  expect((await here('admin', 'nl')).body.others).toEqual(expect.arrayContaining([{ name: 'Fatma', language: 'nl' }, { name: 'translator@example.org', language: 'ar' }]));
  await save(id, 'translator', { title: 'ديون' }, 'ar');
  expect((await here('editor', 'nl')).body.changed).toBeUndefined();
  await save(id, 'admin', { order: 3 });
  expect((await here('editor', 'nl')).body.changed).toMatchObject({ own: false, fields: ['Volgorde'] });
  await here('admin', 'nl', 'leave');
  expect((await here('translator', 'ar')).body.others).toEqual([{ name: 'Fatma', language: 'nl' }]);
  for (const [by, data, status] of [['editor', { kind: 'users' }, 400], ['editor', { document: '99999' }, 404], ['editor', { language: 'xx' }, 400], [undefined, {}, 403]] as const)
    expect((await desk.rest('/together', { ...(by ? { by } : {}), method: 'POST', data: Object.assign({ kind: 'topics', document: String(id), language: 'nl', window: 'w', since, act: 'here' }, data) })).status).toBe(status);
});

/** Who sits where: two editors in Dutch, and a translator with a window per language. */
const people = [['editor', 'nl'], ['admin', 'nl'], ['translator', 'ar'], ['translator', 'fa']] as const;
type Step = { readonly who: number } & ({ readonly does: 'open' } | { readonly does: 'text'; readonly at: number; readonly text: string } | { readonly does: 'order' | 'delete' | 'reverse'; readonly at: number });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: fc.nat(3), does: fc.constant('open' as const) }) },
  { weight: 5, arbitrary: fc.record({ who: fc.nat(3), does: fc.constant('text' as const), at: fc.nat(2), text: fc.constantFrom('A', 'B', 'C') }) },
  { weight: 2, arbitrary: fc.record({ who: fc.nat(1), does: fc.constantFrom('order' as const, 'delete' as const, 'reverse' as const), at: fc.nat(9) }) },
);

test('whoever opens and saves whenever: every text is the last that was accepted, and what was accepted is never overwritten unseen', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
    const id = await newTopic();
    const forms = await Promise.all(people.map(([by, locale]) => open(id, by, locale)));
    // The model: what stands where, and how often each was changed; a window knows the counts of when it was opened.
    const ids = forms[0]!.blocks.map((one) => one.id);
    const model = { order: '1', rows: ids, texts: new Map(ids.map((row, n) => [`nl ${row}`, `Kop ${n + 1}`])), counts: new Map<string, number>() };
    const seen = forms.map(() => new Map<string, number>());
    const count = (what: string) => model.counts.get(what) ?? 0;
    const fresh = (who: number, what: string) => count(what) === (seen[who]!.get(what) ?? 0);
    const changed = (what: string) => model.counts.set(what, count(what) + 1);
    for (const one of steps) {
      const [by, locale] = people[one.who]!;
      const form = forms[one.who]!;
      if (one.does === 'open') {
        forms[one.who] = await open(id, by, locale);
        seen[one.who] = new Map(model.counts);
        continue;
      }
      const row = form.blocks[one.at % Math.max(1, form.blocks.length)];
      if (!row) continue;
      const key = `${locale} ${row.id}`;
      const sent = one.does === 'text' ? edited(form, form.blocks.indexOf(row), one.text) : one.does === 'order' ? { ...form, order: one.at } : { ...form, blocks: one.does === 'delete' ? form.blocks.filter(({ id: other }) => other !== row.id) : form.blocks.toReversed() };
      const rows = sent.blocks.map(({ id: other }) => other);
      const moves = rows.join() !== form.blocks.map(({ id: other }) => other).join();
      const refused = one.does === 'text' ? row.heading !== one.text && (!model.rows.includes(row.id) || (!fresh(one.who, key) && model.texts.get(key) !== one.text))
        : one.does === 'order' ? String(form.order) !== String(one.at) && !fresh(one.who, 'order') && model.order !== String(one.at)
          : moves && !(model.rows.join() === rows.join()) && (!fresh(one.who, 'rows') || (one.does === 'delete' && !fresh(one.who, key)));
      const { status } = await save(id, by, sent, locale);
      expect(status, `${JSON.stringify(one)} of ${JSON.stringify(steps)}`).toBe(refused ? 409 : 200);
      if (status === 200) {
        if (one.does === 'text' && row.heading !== one.text && model.texts.get(key) !== one.text) { model.texts.set(key, one.text); changed(key); }
        if (one.does === 'order' && String(form.order) !== String(one.at) && model.order !== String(one.at)) { model.order = String(one.at); changed('order'); }
        if (moves && model.rows.join() !== rows.join()) { model.rows = rows; changed('rows'); }
        // The window goes on with what it was answered, which is what stands there now.
        forms[one.who] = await open(id, by, locale);
        seen[one.who] = new Map(model.counts);
      }
      const now = await stored(id);
      expect(now.blocks.map(({ id: other }) => other)).toEqual(model.rows);
      expect(String(now.order)).toBe(model.order);
      for (const { id: other, heading } of now.blocks) for (const language of ['nl', 'ar', 'fa']) expect(heading[language] ?? undefined, language).toBe(model.texts.get(`${language} ${other}`));
    }
  }), { numRuns: 8 });
});
