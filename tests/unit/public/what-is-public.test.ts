import { describe, expect, it } from 'vitest';
import { snapshot as snapshotShape } from '../../../content/snapshot.ts';
import { readState } from '../../../cms/public/read.ts';
import { FakeDesk } from './fake-desk.ts';
import * as sample from './stored-samples.ts';

const options = { siteUrl: 'https://example.org/', now: new Date('2026-11-22T23:30:00Z') };

/** One of everything, linked to each other. */
function desk(): FakeDesk {
  const desk = new FakeDesk();
  desk.put('locations', 1, sample.location('de-bakkerij'));
  desk.put('services', 1, sample.service('kitchen', { location: 1, events: [1], organisations: [1], flyers: [1], checkedOn: '2026-05-01T22:00:00.000Z' }));
  desk.put('organisations', 1, sample.organisation('loket'));
  desk.put('flyers', 1, sample.flyer('energy', { topic: 1, location: 1, pdfs: [{ id: 'p', language: 'ar', file: 2 }] }));
  desk.put('topics', 1, sample.topic('energy', { services: [1], organisations: [1], flyers: [1] }));
  desk.put('events', 1, sample.event('dinner', { location: 1, service: 1, capacity: 60, ages: { from: 6, to: 12 }, repeats: { ordinals: ['2', '4'], weekday: '5' } }));
  desk.put('menus', 1, sample.menu('winter'));
  desk.put('occurrences', 1, sample.occurrence('dinner-2026-12-11', { event: 1, location: 1, menu: 1 }));
  desk.put('news', 1, sample.news('opening'));
  desk.put('pages', 1, sample.page('about', { blocks: [
    { id: 'a', blockType: 'picture', picture: 1, caption: null },
    { id: 'b', blockType: 'hours', location: 1, heading: null },
    { id: 'c', blockType: 'links', heading: null, links: [{ id: 'x', label: { nl: 'Meer' }, path: '/topics/energy', url: '' }, { id: 'y', label: {}, path: '/x' }] },
    { id: 'd', blockType: 'steps', heading: null, steps: [{ id: 's', icon: null, title: { nl: 'Bel' }, body: { nl: '', ar: null } }] },
    { id: 'e', blockType: 'callout', tone: 'warning', heading: null, body: { nl: 'Let op' } },
    { id: 'f', blockType: 'contact', heading: null, location: 1, phone: '071', email: null, body: null },
    { id: 'g', blockType: 'figures', heading: { nl: 'Cijfers' }, chart: 'bars', rows: [{ id: 'r', label: { nl: 'Gasten' }, value: 0, about: null }], source: null },
    { id: 'h', blockType: 'text', heading: { nl: '' }, body: { nl: '  ', ar: 'نص' } },
  ] }));
  desk.put('reports', 1, sample.report('2023', { pdf: 2 }));
  desk.put('roles', 1, sample.role('cook', { service: 1 }));
  desk.put('forms', 1, sample.form('visit', { service: 1, organisations: [1] }));
  desk.put('words', 1, sample.word('aanmaning', { topics: [1], services: [1], senders: [1], official: 'https://example.org/wet', checkedOn: '2026-11-01T12:00:00.000Z' }));
  desk.put('senders', 1, sample.sender('cak', { website: 'https://example.org', letters: [1, 9] }));
  desk.put('letters', 1, sample.letter('reminder', { words: [1], topics: [1], services: [1], bring: { nl: 'De brief' } }));
  desk.put('media', 1, sample.picture('مرحبا تعال.webp'));
  desk.put('media', 2, { filename: 'flyer ar.pdf', filesize: 1234, mimeType: 'application/pdf', alt: null });
  desk.globals.set('settings', sample.settings({ desk: 1 }));
  desk.globals.set('navigation', { footer: [{ id: 'n', label: { nl: 'Privacy' }, path: '/privacy', url: null }] });
  desk.globals.set('notice', { kind: 'other-place', date: '2026-11-23T12:00:00.000Z', from: '', place: 1, text: { nl: 'Vandaag ergens anders' }, readiness: null });
  return desk;
}

describe('what is public', () => {
  it('takes one of everything across, in exactly the shape of the snapshot', async () => {
    const { snapshot, problems } = await readState(desk(), options);
    expect(problems).toEqual([]);
    expect(snapshotShape.parse(snapshot)).toEqual(snapshot);
    expect(snapshot.siteUrl).toBe('https://example.org');
    expect(snapshot.day).toBe('2026-11-23');
    expect(snapshot.topics.energy).toMatchObject({ services: ['kitchen'], organisations: ['loket'], flyers: ['energy'] });
    expect(snapshot.events.dinner).toMatchObject({ location: 'de-bakkerij', ages: { from: 6, to: 12 }, repeats: { ordinals: [2, 4], weekday: 5 } });
    expect(snapshot.occurrences['dinner-2026-12-11']).toMatchObject({ event: 'dinner', menu: 'winter', date: '2026-12-11' });
    expect(snapshot.locations['de-bakkerij']).toMatchObject({ hours: [{ weekday: 2, from: '09:30', to: '12:00' }], exceptions: [{ date: '2026-12-24', kind: 'closed', reason: { nl: 'Kerst' } }] });
    expect(snapshot.flyers.energy?.pdfs).toEqual({ ar: { url: '/media/flyer%20ar.pdf', bytes: 1234 } });
    expect(snapshot.reports['2023']?.pdf).toEqual({ url: '/media/flyer%20ar.pdf', bytes: 1234 });
    expect(snapshot.words.aanmaning).toMatchObject({ word: 'aanmaning', forms: ['aanmaningen'], topics: ['energy'], services: ['kitchen'], senders: ['cak'], official: 'https://example.org/wet', checkedOn: '2026-11-01' });
    expect(snapshot.senders.cak).toMatchObject({ name: 'CAK', letters: ['reminder'] });
    expect(snapshot.letters.reminder).toMatchObject({ words: ['aanmaning'], bring: { nl: 'De brief' } });
    expect(snapshot.letters.reminder?.steps.map(({ id }) => id)).toEqual(['reminder-1']);
    expect(snapshot.globals.notice).toMatchObject({ kind: 'other-place', date: '2026-11-23', place: 'de-bakkerij' });
    expect(snapshot.globals.settings.desk).toBe('de-bakkerij');
  });

  it('leaves out empty words, unfinished rows and blocks without anything to show', async () => {
    const { snapshot } = await readState(desk(), options);
    const blocks = snapshot.pages.about?.blocks ?? [];
    expect(blocks.map(({ type }) => type)).toEqual(['picture', 'hours', 'links', 'steps', 'callout', 'contact', 'figures', 'text']);
    expect(blocks[2]).toEqual({ type: 'links', id: 'c', links: [{ label: { nl: 'Meer' }, path: '/topics/energy' }] });
    expect(blocks[3]).toEqual({ type: 'steps', id: 'd', steps: [{ title: { nl: 'Bel' } }] });
    expect(blocks[6]).toMatchObject({ rows: [{ label: { nl: 'Gasten' }, value: 0, about: false }] });
    expect(blocks[7]).toEqual({ type: 'text', id: 'h', body: { ar: 'نص' } });
    expect(snapshot.services.kitchen).not.toHaveProperty('bring');
    expect(snapshot.locations['de-bakkerij']).not.toHaveProperty('email');
  });

  it('gives a picture with its sizes, smallest first, at addresses that a browser can ask for', async () => {
    const { snapshot } = await readState(desk(), options);
    const [block] = snapshot.pages.about?.blocks ?? [];
    const name = encodeURIComponent('مرحبا تعال.webp');
    expect(block?.type === 'picture' && block.picture).toMatchObject({ url: `/media/${name}`, width: 1200, sizes: [{ url: `/media/s-${name}`, width: 400 }, { url: `/media/l-${name}`, width: 900 }] });
  });

  it('holds Dutch for checked and an untouched language for missing', async () => {
    const fake = desk();
    fake.edit('news', 1, { readiness: { nl: 'missing', en: 'checked', ar: 'unchecked', fr: null } });
    const { snapshot } = await readState(fake, options);
    expect(snapshot.news.opening?.readiness).toMatchObject({ nl: 'checked', en: 'checked', ar: 'unchecked', fr: 'missing', ti: 'missing' });
  });

  it('asks no translation of a document without words, and does as soon as it has some', async () => {
    const fake = desk();
    fake.edit('occurrences', 1, { readiness: { nl: 'checked' } });
    expect(Object.values((await readState(fake, options)).snapshot.occurrences['dinner-2026-12-11']?.readiness ?? {})).toEqual(Array(12).fill('checked'));
    fake.edit('occurrences', 1, { note: { nl: 'Neem een bord mee' } });
    expect((await readState(fake, options)).snapshot.occurrences['dinner-2026-12-11']?.readiness).toMatchObject({ nl: 'checked', ar: 'missing' });
  });

  it.each([['a draft', { _status: 'draft' }], ['in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }], ['without a state', { _status: null }]])('does not show a document that is %s, nor a link to it', async (_, fields) => {
    const fake = desk();
    for (const collection of ['services', 'events', 'locations', 'menus']) fake.edit(collection, 1, fields);
    const { snapshot, problems } = await readState(fake, options);
    expect(snapshot).toMatchObject({ services: {}, events: {}, locations: {}, menus: {}, occurrences: {} });
    expect(snapshot.topics.energy?.services).toEqual([]);
    expect(snapshot.roles.cook).not.toHaveProperty('service');
    expect(snapshot.pages.about?.blocks.map(({ type }) => type)).not.toContain('hours');
    expect(problems).toEqual([expect.objectContaining({ collection: 'settings', message: expect.stringContaining('desk') })]);
    expect(snapshotShape.parse(snapshot)).toEqual(snapshot);
  });

  it('leaves out a document that does not fit, and says which and why, without its words', async () => {
    const fake = desk();
    fake.edit('services', 1, { icon: 'secret-words' });
    fake.put('topics', 2, sample.topic('Not A Slug'));
    fake.put('topics', 3, sample.topic('untitled', { title: { nl: '', en: null } }));
    fake.put('pages', 2, sample.page('odd', { blocks: [{ id: 'q', blockType: 'unknown', secret: 'secret-words' }] }));
    const { snapshot, problems } = await readState(fake, options);
    expect(problems.map(({ collection, id }) => [collection, id])).toEqual([['pages', 2], ['services', 1], ['topics', 2], ['topics', 3]]);
    expect(problems.find(({ collection }) => collection === 'services')?.message).toMatch(/^icon: /);
    expect(JSON.stringify(problems)).not.toContain('secret-words');
    expect(Object.keys(snapshot.services)).toEqual([]);
    expect(snapshot.topics.energy?.services).toEqual([]);
    expect(Object.keys(snapshot.topics)).toEqual(['energy']);
  });

  it('keeps the older of two documents with one slug and names the other', async () => {
    const fake = desk();
    fake.put('news', 3, sample.news('opening', { title: { nl: 'Nieuw' } }));
    const { snapshot, problems } = await readState(fake, options);
    expect(snapshot.news.opening?.title.nl).toBe('opening (nl)');
    expect(problems).toEqual([expect.objectContaining({ collection: 'news', id: 3, slug: 'opening' })]);
  });

  it('stands before anyone filled in the globals', async () => {
    const { snapshot, problems } = await readState(new FakeDesk(), options);
    expect(snapshotShape.parse(snapshot)).toEqual(snapshot);
    expect(problems.map(({ collection }) => collection)).toEqual(['settings']);
  });

  it('never lets a private field cross, wherever it is planted', async () => {
    const fake = desk();
    const canary = 'CANARY-7f3a';
    const plant = (value: unknown, depth = 0): unknown => {
      if (Array.isArray(value)) return value.map((entry) => plant(entry, depth + 1));
      if (typeof value !== 'object' || value === null) return value;
      const kept = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plant(field, depth + 1)]));
      return { ...kept, createdBy: canary, internalNote: canary, email_private: canary, _verificationToken: canary, toString: canary, author: { email: canary, password: canary }, xx: canary };
    };
    for (const shelf of fake.documents.values()) for (const [id, stored] of shelf) shelf.set(id, plant(stored) as Record<string, unknown>);
    for (const [name, stored] of fake.globals) fake.globals.set(name, plant(stored) as Record<string, unknown>);
    for (const collection of ['users', 'signups', 'requests', 'volunteers']) fake.put(collection, 1, { _status: 'published', slug: canary, email: canary, salt: canary, hash: canary });
    fake.put('news', 8, sample.news('a-draft', { _status: 'draft', title: { nl: canary } }));
    fake.put('news', 9, sample.news('thrown-away', { deletedAt: '2026-01-01', title: { nl: canary } }));
    const { snapshot, problems } = await readState(fake, options);
    expect(JSON.stringify([snapshot, problems])).not.toContain(canary);
    expect(snapshot).toEqual((await readState(desk(), options)).snapshot);
  });
});
