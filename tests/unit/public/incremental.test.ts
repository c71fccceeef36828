import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Snapshot } from '../../../content/snapshot.ts';
import { type Change, changeState, onDay, readState } from '../../../cms/public/read.ts';
import { FakeDesk } from './fake-desk.ts';
import * as sample from './stored-samples.ts';

const options = { siteUrl: 'https://example.org', now: new Date('2026-11-22T12:00:00Z') };
const ids = [1, 2, 3, 4] as const;
const id = fc.constantFrom(...ids);
const slug = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'Not a slug', '');
const links = fc.uniqueArray(id, { maxLength: 3 });
const link = fc.option(id);
const state = { _status: fc.constantFrom('published', 'published', 'published', 'draft'), deletedAt: fc.constantFrom(null, null, null, '2026-01-01') };
const words = fc.constantFrom(null, { nl: 'Woord' }, { nl: 'Woord', ar: 'كلمة' }, { en: 'Word' });
const common = { ...state, slug, title: words, icon: fc.constantFrom('house', 'house', 'no-such-icon') };

/** Edits that editors make, with every way in which documents depend on each other. */
const edits = {
  topics: fc.record({ ...common, services: links, flyers: links, organisations: links }, { requiredKeys: [] }),
  services: fc.record({ ...common, location: link, events: links, flyers: links, organisations: links }, { requiredKeys: [] }),
  locations: fc.record({ ...state, slug, name: fc.constantFrom('Een', 'Twee', null), exceptions: fc.constantFrom([], [{ date: '2026-12-24', kind: 'place', place: 2 }]) }, { requiredKeys: [] }),
  events: fc.record({ ...common, location: link, service: link }, { requiredKeys: [] }),
  occurrences: fc.record({ ...state, slug, event: link, menu: link, location: link }, { requiredKeys: [] }),
  menus: fc.record({ ...state, slug, title: words }, { requiredKeys: [] }),
  flyers: fc.record({ ...common, topic: link, pdfs: fc.constantFrom([], [{ language: 'ar', file: 1 }], [{ language: 'nl', file: 2 }]) }, { requiredKeys: [] }),
  pages: fc.record({ ...common, blocks: fc.constantFrom([], [{ id: 'p', blockType: 'picture', picture: 1 }, { id: 'h', blockType: 'hours', location: 1 }], [{ id: 'c', blockType: 'contact', location: 2 }]) }, { requiredKeys: [] }),
  media: fc.record({ alt: words, filename: fc.constantFrom('a.webp', null), deletedAt: state.deletedAt }, { requiredKeys: [] }),
};
const fresh: Record<string, (slug: string) => Record<string, unknown>> = { topics: sample.topic, services: sample.service, locations: sample.location, events: sample.event, occurrences: sample.occurrence, menus: sample.menu, flyers: sample.flyer, pages: sample.page, media: () => sample.picture('a.webp') };

type Step = { readonly kind: 'edit'; readonly collection: string; readonly id: number; readonly fields: object } | { readonly kind: 'drop'; readonly collection: string; readonly id: number } | { readonly kind: 'settings'; readonly desk: number | null; readonly timeZone: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(...Object.entries(edits).map(([collection, fields]) => fc.record({ kind: fc.constant('edit' as const), collection: fc.constant(collection), id, fields: fields as fc.Arbitrary<object> }))) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), collection: fc.constantFrom(...Object.keys(edits)), id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), desk: link, timeZone: fc.constantFrom('Europe/Amsterdam', 'Pacific/Auckland', 'No/Where') }) },
);

function full(): FakeDesk {
  const desk = new FakeDesk();
  for (const collection of Object.keys(edits)) for (const id of ids) desk.put(collection, id, { ...fresh[collection]!(['one', 'two', 'three', 'four'][id - 1]!), updatedAt: `of ${id}` });
  for (const id of ids) desk.edit('occurrences', id, { event: id });
  desk.globals.set('settings', sample.settings({ desk: 1 }));
  return desk;
}

function apply(desk: FakeDesk, step: Step): Change {
  if (step.kind === 'settings') {
    desk.globals.set('settings', sample.settings({ desk: step.desk, timeZone: step.timeZone }));
    return { global: 'settings' };
  }
  if (step.kind === 'drop') desk.drop(step.collection, step.id);
  else if (desk.documents.get(step.collection)?.has(step.id)) desk.edit(step.collection, step.id, { ...step.fields });
  else desk.put(step.collection, step.id, { ...fresh[step.collection]!('new'), updatedAt: `again ${step.id}`, ...step.fields });
  return { collection: step.collection, id: step.id };
}

/** Equal things must be the same object: whoever compares by reference may not see a change where there is none. */
function expectShared(before: Snapshot, after: Snapshot): void {
  for (const name of Object.keys(collections) as (keyof typeof collections)[]) {
    for (const [slug, document] of Object.entries(after[name])) {
      const old = before[name][slug];
      if (JSON.stringify(old) === JSON.stringify(document)) expect(document).toBe(old);
    }
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) expect(after[name]).toBe(before[name]);
  }
}

describe('the next snapshot from what changed', () => {
  it('equals a full read to the byte after any edits, in any groups, and shares what stayed', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), async (groups) => {
      const desk = full();
      let now = await readState(desk, options);
      for (const group of groups) {
        const before = now;
        const bytes = JSON.stringify(before.snapshot);
        now = await changeState(before, desk, group.map((step) => apply(desk, step)), options.now);
        const whole = await readState(desk, options);
        expect(JSON.stringify(now.snapshot)).toBe(JSON.stringify(whole.snapshot));
        expect(now.problems).toEqual(whole.problems);
        expectShared(before.snapshot, now.snapshot);
        expect(JSON.stringify(before.snapshot)).toBe(bytes);
      }
    }), { numRuns: 100 });
  });

  it('makes those that point at a document again when its slug changes, and only those', async () => {
    const desk = full();
    desk.edit('topics', 1, { services: [2] });
    const before = await readState(desk, options);
    desk.edit('services', 2, { slug: 'renamed' });
    const after = await changeState(before, desk, [{ collection: 'services', id: 2 }], options.now);
    expect(after.snapshot.topics.one?.services).toEqual(['renamed']);
    expect(after.snapshot.topics.two).toBe(before.snapshot.topics.two);
    expect(after.snapshot.events).toBe(before.snapshot.events);
    expect(Object.keys(after.snapshot.services)).toEqual(['four', 'one', 'renamed', 'three']);
  });

  it('reads nothing for collections that the public never sees, and keeps the very same snapshot', async () => {
    const desk = full();
    const before = await readState(desk, options);
    const { reads } = desk;
    const after = await changeState(before, desk, [{ collection: 'users', id: 1 }, { collection: 'signups', id: 'x' }, { global: 'mail' }], options.now);
    expect(desk.reads).toBe(reads);
    expect(after.snapshot).toBe(before.snapshot);
  });

  it('has at midnight only a new day, in the zone of the foundation', async () => {
    const before = await readState(full(), options);
    expect(onDay(before, new Date('2026-11-22T22:59:59Z'))).toBe(before);
    const after = onDay(before, new Date('2026-11-22T23:00:00Z'));
    expect(after.snapshot).toEqual({ ...before.snapshot, day: '2026-11-23' });
    expect(after.snapshot.topics).toBe(before.snapshot.topics);
    expect(after.snapshot.globals).toBe(before.snapshot.globals);
  });
});
