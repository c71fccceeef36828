import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideView } from '../../../site/answers/beside.ts';
import { directoryView } from '../../../site/answers/directory.ts';
import { fitOf } from '../../../site/answers/directory-fit.ts';
import { directoryFilter } from '../../../content/directory.ts';
import { besideOf } from '../../../content/beside.ts';
import { locales, sourceLocale } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { qrPart } from '../../../cms/reading/qr-part.ts';
import { within } from '../../../site/views/article.ts';
import { hands } from '../../../site/views/hands.ts';
import { shortView } from '../../../site/views/short.ts';
import { sourceOf } from '../../../site/views/source.ts';
import type { Word } from '../../../content/snapshot.ts';
import { weightPlace, withWeight } from '../../../site/weight.ts';
import { varied } from '../../varied-snapshot.ts';

const source = sourceOf(varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
const others = locales.filter((lang) => lang !== sourceLocale);

describe('a page beside its Dutch', () => {
  it.each(others)('has every block of the Dutch, in its order, each beside the same block in %s or beside nothing', (lang) => {
    for (const [collection, folder] of [['topics', '/topics/'], ['services', '/services/'], ['pages', '/'], ['flyers', '/flyers/'], ['events', '/events/'], ['words', '/words/'], ['letters', '/letters/other/']] as const) {
      for (const document of source.all(collection)) {
        const view = besideView(source, { page: 'beside', lang, path: folder + document.slug });
        expect(view?.frame.indexed, document.slug).toBe(false);
        expect(view?.pairs.every(({ own, dutch }) => (own === undefined || (own.id === dutch.id && own.type === dutch.type)))).toBe(true);
        if (collection === 'words') expect([view?.dutch.title, view?.own?.title.value]).toEqual([{ value: (document as Word).word, lang: 'nl' }, (document as Word).name[lang]]);
        if (collection === 'letters') expect(view?.pairs.map(({ dutch }) => dutch.id)).toEqual(['byWhen', 'steps', 'late', 'bring']);
        expect(view?.own === undefined).toBe(document.readiness[lang] === 'missing');
      }
    }
  });
  it('is there for no list, no date and not in Dutch', () => {
    expect(['/topics', '/topics/energy/a6', '/events/x/2026-12-11', '/', '/calendar/kind', '/words', '/letters', '/letters/cak', '/letters/cak/eviction'].map((path) => besideOf(path) && besideView(source, { page: 'beside', lang: 'ar', path }))).toEqual(Array.from({ length: 9 }, () => undefined));
    expect(besideView(source, { page: 'beside', lang: 'nl', path: '/topics/energy' })).toBeUndefined();
  });
  it('says since when a part is older than its Dutch, and leaves a part that is not translated empty', () => {
    const views = source.all('pages').map(({ slug }) => besideView(source, { page: 'beside', lang: 'ar', path: `/${slug}` }));
    expect(views.some((view) => view?.pairs.some(({ older }) => older))).toBe(true);
    expect(views.some((view) => view?.own && view.pairs.some(({ own }) => own === undefined))).toBe(true);
  });
});

describe('the directory with a filter', () => {
  const now = { day: '2026-11-24', clock: '10:00' };
  const hours = { hours: [{ weekday: 2, from: '09:30', to: '12:00' }], holidays: [], exceptions: [] };
  it('leaves out only what surely does not fit', () => {
    fc.assert(fc.property(
      fc.record({ topics: fc.subarray(['debts', 'energy']), languages: fc.option(fc.subarray(['nl', 'ar']), { nil: undefined }), stepFree: fc.option(fc.constantFrom('yes' as const, 'no' as const), { nil: undefined }), hours: fc.option(fc.constant(hours), { nil: undefined }) }),
      fc.record({ topic: fc.constantFrom(undefined, 'debts'), language: fc.constantFrom(undefined, 'ar'), open: fc.constantFrom(undefined, true), stepFree: fc.constantFrom(undefined, true) }),
      (known, filter) => {
        const wrong = (filter.topic && !known.topics.includes(filter.topic)) || (filter.language && known.languages && known.languages.length > 0 && !known.languages.includes(filter.language)) || (filter.stepFree && known.stepFree === 'no');
        const unsure = (filter.language && !known.languages?.length) || (filter.stepFree && !known.stepFree) || (filter.open && !known.hours);
        expect(fitOf(known, filter, now)).toBe(wrong ? 'no' : unsure ? 'perhaps' : 'yes');
      },
    ));
  });
  it('knows what is open at this minute', () => {
    const at = (day: string, clock: string) => fitOf({ topics: [], hours }, { open: true }, { day, clock });
    expect([at('2026-11-24', '09:30'), at('2026-11-24', '12:00'), at('2026-11-25', '10:00')]).toEqual(['yes', 'no', 'no']);
  });
  it('reads its address, and no other', () => {
    expect(directoryFilter('topic=debts&language=ti&open=1')).toEqual({ topic: 'debts', language: 'ti', open: true, stepFree: undefined });
    expect(directoryFilter('topic=')).toEqual({ topic: undefined, language: undefined, open: undefined, stepFree: undefined });
    expect([directoryFilter(''), directoryFilter('utm=1')]).toEqual([undefined, undefined]);
  });
  it('shows our own services and what may fit', () => {
    const view = directoryView(source, { page: 'organisations', lang: 'ti', filter: { topic: 'debts', language: 'ar' }, ...now });
    expect(view?.services.length).toBeGreaterThan(0);
    expect(view?.perhaps.map(({ slug }) => slug)).toContain('gemeente-leiden');
    expect(view?.view.frame.indexed).toBe(false);
  });
});

describe('in short', () => {
  it('stands at every topic and service of the start content: three pictograms with words in the page’s language or in Dutch', () => {
    for (const document of [...source.all('topics'), ...source.all('services')]) for (const lang of locales) {
      const short = shortView(document, lang);
      expect(short.length, document.slug).toBe(3);
      expect(short.some(({ text }) => text.lang === within(document, lang)), `${document.slug} ${lang}`).toBe(true);
      expect(short.every(({ text }) => text.value.length > 0 && text.value.length <= 60), `${document.slug} ${lang}`).toBe(true);
    }
  });
});

describe('what a page weighs', () => {
  const page = `<link rel="stylesheet" href="/assets/a.css"><p>${weightPlace} kB</p>${'word '.repeat(400)}`;
  it('is its own weight and that of its stylesheets, in whole kilobytes', async () => {
    expect(await withWeight(page, () => 9000)).toContain('<p>9 kB</p>');
    expect(await withWeight(page, () => 0)).toContain('<p>1 kB</p>');
  });
  it('changes nothing on a page that does not say it', async () => {
    expect(await withWeight('<p>8 kB</p>', () => { throw new Error('asked'); })).toBe('<p>8 kB</p>');
  });
});

describe('a small clock', () => {
  it.each([['18:00–20:00', 'M12 17L12 12 12 4'], ['09:30', 'M7.2 10.7L12 12 12 20'], ['00:15', 'M12.7 7L12 12 20 12']])('at %s', (time, path) => {
    expect(hands(time)).toBe(path);
  });
  it('is not drawn without a time', () => { expect(hands('vrijdag')).toBeUndefined(); });
});

describe('the code of a page’s address', () => {
  const part = qrPart({ siteUrl: 'https://example.org' });
  const ask = async (path: string) => {
    let body = '';
    const response = { writeHead: () => response, end: (text?: string) => { body = text ?? ''; } };
    return { answered: part.mayAnswer('GET', path) && await part.answer({ method: 'GET' } as never, response as never, path), body };
  };
  it('is drawn for addresses of this site alone', async () => {
    expect((await ask('/qr/nl/topics/energy.svg')).body).toMatch(/^<svg /);
    for (const path of ['/qr/xx/topics.svg', '/qr/nl/a%2f.svg', '/qr/https://example.com.svg', '/qr/nl/../admin.svg', '/nl/topics']) expect((await ask(path)).answered, path).toBe(false);
  });
});
