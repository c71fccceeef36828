import { describe, expect, test } from 'vitest';
import { inlineLinks } from './start-links.ts';
import { weekdayOf } from '../../content/dates/days.ts';
import { locales } from '../../content/locales.ts';
import { snapshot } from '../../content/snapshot.ts';
import { startDocuments } from '../../content/start/documents.ts';
import { readinessOf, textsIn } from '../../content/start/readiness.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';

const start = startSnapshot({ day: '2026-11-26', siteUrl: 'https://example.org' });

describe('the start snapshot', () => {
  test('fits the seam, survives a file, and is the same every time', () => {
    expect(snapshot.parse(JSON.parse(JSON.stringify(start)))).toEqual(start);
    expect(startSnapshot({ day: '2026-11-26', siteUrl: 'https://example.org' })).toEqual(start);
  });

  test('has every document under its own slug, none twice', () => {
    for (const [name, documents] of Object.entries(startDocuments)) {
      const slugs = documents.map(({ slug }) => slug);
      expect(new Set(slugs).size, name).toBe(slugs.length);
    }
    expect(Object.keys(start.topics)).toHaveLength(12);
    expect(Object.keys(start.services)).toHaveLength(13);
    expect(Object.keys(start.roles)).toHaveLength(9);
    expect(Object.keys(start.pages)).toEqual(['about', 'privacy', 'accessibility']);
  });

  test('names only documents that are there', () => {
    const missing: string[] = [];
    const must = (collection: keyof typeof startDocuments, slugs: readonly (string | undefined)[], by: string) => {
      for (const slug of slugs) if (slug !== undefined && !start[collection][slug]) missing.push(`${by} → ${collection}/${slug}`);
    };
    for (const topic of Object.values(start.topics)) { must('services', topic.services, topic.slug); must('organisations', topic.organisations, topic.slug); must('flyers', topic.flyers, topic.slug); }
    for (const service of Object.values(start.services)) { must('locations', [service.location], service.slug); must('organisations', service.organisations, service.slug); must('events', service.events, service.slug); must('flyers', service.flyers, service.slug); }
    for (const event of Object.values(start.events)) { must('locations', [event.location], event.slug); must('services', [event.service], event.slug); }
    for (const flyer of Object.values(start.flyers)) { must('topics', [flyer.topic], flyer.slug); must('locations', [flyer.location], flyer.slug); }
    for (const role of Object.values(start.roles)) must('services', [role.service], role.slug);
    for (const word of Object.values(start.words)) { must('topics', word.topics, word.slug); must('services', word.services, word.slug); must('senders', word.senders, word.slug); }
    for (const sender of Object.values(start.senders)) must('letters', sender.letters, sender.slug);
    for (const letter of Object.values(start.letters)) { must('words', letter.words, letter.slug); must('topics', letter.topics, letter.slug); must('services', letter.services, letter.slug); }
    must('locations', [start.globals.settings.desk], 'settings');
    expect(missing).toEqual([]);
  });

  test('links inside texts lead to pages of the site', () => {
    const sections = { topics: 'topics', services: 'services', places: 'locations', events: 'events', flyers: 'flyers', news: 'news', volunteer: 'roles' } as const;
    const lists = ['', 'topics', 'services', 'places', 'calendar', 'flyers', 'news', 'reports', 'organisations', 'volunteer', ...Object.keys(start.pages)];
    const broken = inlineLinks(start).filter((href) => {
      const [section = '', slug] = href.slice(1).split('/');
      if (slug === undefined) return !lists.includes(section);
      if (section === 'reports') return !Object.values(start.reports).some(({ year }) => String(year) === slug);
      return !(section in sections && start[sections[section as keyof typeof sections]][slug]);
    });
    expect(broken).toEqual([]);
  });
});

describe('dates of the start events', () => {
  const dates = Object.values(start.occurrences);

  test('are the 2nd and 4th Fridays from two months back to six ahead, for dinner and Kids Oase', () => {
    const expected = '2026-10-09 2026-10-23 2026-11-13 2026-11-27 2026-12-11 2026-12-25 2027-01-08 2027-01-22 2027-02-12 2027-02-26 2027-03-12 2027-03-26 2027-04-09 2027-04-23 2027-05-14'.split(' ');
    for (const event of ['empowerment-room', 'kids-oase']) expect(dates.filter((one) => one.event === event).map((one) => one.date)).toEqual(expected);
    expect(dates).toHaveLength(expected.length * 2);
    expect(dates.every(({ slug, event, date }) => slug === `${event}-${date}` && weekdayOf(date) === 5)).toBe(true);
  });

  test('are cancelled on a public holiday, and say which', () => {
    expect(dates.filter(({ state }) => state === 'cancelled').map(({ slug, holiday }) => [slug, holiday])).toEqual([
      ['empowerment-room-2026-12-25', 'christmas-day'], ['kids-oase-2026-12-25', 'christmas-day'],
    ]);
  });

  test('carry no time, because none is known', () => {
    expect(dates.some((one) => one.start ?? one.end)).toBe(false);
  });
});

describe('readiness', () => {
  test('is missing while one text of the document is', () => {
    const state = (document: object) => { const { nl, en, ar } = readinessOf(document); return [nl, en, ar]; };
    expect(state({ title: { nl: 'a', en: 'a' }, blocks: [{ body: { nl: 'b', en: 'b', ar: 'b' } }] })).toEqual(['checked', 'unchecked', 'missing']);
    expect(state({ title: { nl: 'a', en: 'a' }, blocks: [{ body: { nl: 'b' } }] })).toEqual(['checked', 'missing', 'missing']);
    expect(state({ slug: 'x', hours: [] })).toEqual(['checked', 'checked', 'checked']);
  });

  test('of the start content: Dutch is checked, no other language is, news and report are Dutch and English', () => {
    for (const document of [...Object.values(start.topics), ...Object.values(start.news), ...Object.values(start.reports)]) {
      expect(document.readiness.nl).toBe('checked');
      for (const locale of locales.filter((other) => other !== 'nl')) expect(document.readiness[locale]).not.toBe('checked');
    }
    for (const document of [...Object.values(start.news), ...Object.values(start.reports)]) expect([document.readiness.en, document.readiness.ar]).toEqual(['unchecked', 'missing']);
  });
});

describe('nothing that a resident could act on is invented', () => {
  test('no phone numbers, mail addresses, websites, clock times or amounts of money in the texts', () => {
    const values = textsIn(start).flatMap((text) => Object.values(text));
    expect(values.filter((value) => /@|https?:|www\.|\+31|\b0\d{2,3}[- ]?\d{6,7}\b|\b\d{1,2}[:.]\d{2}\b|€/.test(value))).toEqual([]);
  });

  test('no phone, mail or hours of the foundation itself', () => {
    expect(Object.values(start.locations).filter(({ phone, email, hours }) => phone ?? email ?? hours[0])).toEqual([]);
    expect([start.globals.settings.phone, start.globals.settings.email]).toEqual([undefined, undefined]);
  });

  test('what rests on texts older than 2022 has no day on which it was verified', () => {
    for (const { slug, sourceYear, lastVerified } of Object.values(start.organisations)) expect([slug, lastVerified !== undefined]).toEqual([slug, sourceYear >= 2022]);
  });
});
