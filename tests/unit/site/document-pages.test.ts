import { describe, expect, test } from 'vitest';
import { locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { flyer } from '../../../site/views/flyer.ts';
import { organisations } from '../../../site/views/organisations.ts';
import { qrCode } from '../../../content/qr.ts';
import { report } from '../../../site/views/report.ts';
import { service } from '../../../site/views/service.ts';
import { recordingSource, sourceOf } from '../../../site/views/source.ts';
import { topic } from '../../../site/views/topic.ts';
import { siteUrl } from './sample-source.ts';

const start = startSnapshot({ day: '2026-11-22', siteUrl });
const source = sourceOf(start);

describe('pages of documents', () => {
  test('a topic, its services and its flyers point to each other', () => {
    const energy = topic.view(source, { lang: 'nl', slug: 'energy' });
    expect(energy?.services.map(({ path }) => path)).toContain('/services/energy-help-desk');
    expect(energy?.flyers.map(({ path }) => path)).toEqual(['/flyers/energy']);
    expect(service.view(source, { lang: 'nl', slug: 'energy-help-desk' })?.topics.map(({ path }) => path)).toContain('/topics/energy');
    expect(flyer.view(source, { lang: 'nl', slug: 'energy' })?.topic?.path).toBe('/topics/energy');
  });

  test('what is not public is not pointed to', () => {
    const without = sourceOf({ ...start, services: {}, flyers: {}, organisations: {} });
    const energy = topic.view(without, { lang: 'nl', slug: 'energy' });
    expect([energy?.services, energy?.flyers, energy?.organisations]).toEqual([[], [], []]);
    expect(energy?.help.place?.slug).toBe('de-bakkerij');
  });

  test('a language that is missing shows the whole document in Dutch', () => {
    const missing = sourceOf({ ...start, topics: { energy: { ...start.topics.energy!, readiness: { ...start.topics.energy!.readiness, en: 'missing' } } } });
    const view = topic.view(missing, { lang: 'en', slug: 'energy' });
    expect(view?.article).toMatchObject({ state: 'missing', within: 'nl', title: { lang: 'nl' }, summary: { lang: 'nl' } });
  });

  test('there is no page for what does not exist', () => {
    expect(topic.view(source, { lang: 'nl', slug: 'gone' })).toBeUndefined();
    expect(report.view(source, { lang: 'nl', year: '1999' })).toBeUndefined();
    expect(topic.view(source, { slug: 'energy' })).toBeUndefined();
  });

  test('every language and document has one path', () => {
    const paths = topic.params(source).map((params) => topic.path(params));
    expect(new Set(paths).size).toBe(Object.keys(start.topics).length * locales.length);
  });

  test('what a page read is written down, also where an index is kept', () => {
    service.view(source, { lang: 'nl', slug: 'energy-help-desk' });
    const { source: recorded, reads } = recordingSource(source);
    service.view(recorded, { lang: 'nl', slug: 'energy-help-desk' });
    expect([...reads]).toEqual(expect.arrayContaining(['services/energy-help-desk', 'topics/*', 'globals/settings']));
  });

  test('the directory says of each organisation how sure we are', () => {
    const all = organisations.view(source, { lang: 'nl' })?.organisations ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const { freshness } of all) expect(freshness.old || freshness.checkedOn).toBeTruthy();
  });
});

describe('the code on a flyer', () => {
  test('leads to the flyer in the language of the page', () => {
    expect(flyer.view(source, { lang: 'ti', slug: 'energy' })?.address).toBe(`${siteUrl}/ti/flyers/energy`);
  });

  test('is square, has its quiet zone and its three corners', () => {
    const { size, path } = qrCode(`${siteUrl}/nl/flyers/energy`);
    expect((size - 8 - 17) % 4).toBe(0);
    for (const corner of ['M4 4h7', `M${size - 11} 4h7`, `M4 ${size - 5}h7`]) expect(path).toContain(corner);
    expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
  });
});
