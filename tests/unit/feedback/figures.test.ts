import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said } from '../../../cms/feedback/feedback-store.ts';
import { perPage } from '../../../cms/feedback/per-page.ts';
import { feedbackPath, pageOfFeedback } from '../../../content/feedback.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { feedbackView } from '../../../site/answers/feedback.ts';
import { pageTypes } from '../../../site/views/page-types.ts';
import { type Frame, hasFeedback } from '../../../site/views/frame.ts';
import { sourceOf } from '../../../site/views/source.ts';

const said = fc.record({
  id: fc.nat(), day: fc.constantFrom('2026-11-01', '2026-11-02'), path: fc.constantFrom('/', '/topics/debts', '/about'), language: fc.constantFrom('nl' as const, 'ar' as const),
  kind: fc.constantFrom('helped' as const, 'missing' as const, 'line' as const), n: fc.integer({ min: 1, max: 50 }), settled: fc.nat({ max: 50 }), done: fc.boolean(), line: fc.constant('iets'),
}).map((one): Said => (one.kind === 'line' ? { ...one, n: 1, settled: 0 } : { ...one, done: false, settled: Math.min(one.settled, one.n) }));

describe('figures of pages', () => {
  it('equal a recount, click by click and line by line', () => {
    fc.assert(fc.property(fc.array(said, { maxLength: 40 }), (all) => {
      const pages = perPage(all);
      const clicks = (kind: string, path: string, language: string) => all.filter((one) => one.kind === kind && one.path === path && one.language === language).flatMap(({ n }) => Array.from({ length: n })).length;
      for (const page of pages) {
        const own = all.filter(({ path, language }) => path === page.path && language === page.language);
        const open = own.reduce((sum, one) => sum + (one.kind === 'missing' ? one.n - one.settled : Number(one.kind === 'line' && !one.done)), 0);
        expect([page.helped, page.missing, page.lines.length, page.open]).toEqual([clicks('helped', page.path, page.language), clicks('missing', page.path, page.language), own.filter(({ kind }) => kind === 'line').length, open]);
      }
      expect(new Set(pages.map(({ path, language }) => `${language} ${path}`)).size).toBe(pages.length);
      expect(pages.map(({ open }) => open)).toEqual(pages.map(({ open }) => open).toSorted((a, b) => b - a));
    }), { numRuns: 200 });
  });
});

describe('the address of the buttons', () => {
  const source = sourceOf(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
  const pages = pageTypes.flatMap((type) => type.params(source).filter(({ lang }) => lang === 'ar').map((params) => ({ address: type.path(params), frame: (type.view(source, params) as { frame?: Frame } | undefined)?.frame })));

  it('leads back to its page, for every page that has them, and is answered for no other', () => {
    const withButtons = pages.filter(({ frame }) => frame && hasFeedback(frame));
    expect(withButtons.length).toBeGreaterThan(50);
    for (const { address, frame } of pages) {
      const page = pageOfFeedback(feedbackPath('ar', frame?.path ?? address.slice(3)));
      const view = page && feedbackView(source, { page: 'feedback', ...page, did: 'helped', typed: {}, faults: [] });
      expect([address, view !== undefined]).toEqual([address, frame !== undefined && hasFeedback(frame)]);
      if (view) expect([view.frame.path, view.frame.indexed]).toEqual([frame?.path, false]);
    }
    for (const path of ['/nowhere', '/topics/nothing', '/ask/nothing']) expect(feedbackView(source, { page: 'feedback', lang: 'ar', path, did: 'helped', typed: {}, faults: [] })).toBeUndefined();
  });

  it('is on no page of a report, where nobody shall be seen to read, on none that finds something, on none that is empty, on none about the telephone itself, and on no sheet for paper', () => {
    const without = pages.filter(({ frame }) => frame && !hasFeedback(frame)).map(({ frame }) => frame?.path).filter((path) => !path?.startsWith('/calendar/kind/') && !path?.endsWith('/a6'));
    const reports = source.all('forms').filter(({ kind }) => kind === 'report').map(({ slug }) => `/ask/${slug}`);
    expect(reports.length).toBeGreaterThan(0);
    expect(without.toSorted()).toEqual([...reports, '/404', '/asked', '/joined', '/offline', '/search', '/sign-up'].toSorted());
  });

  it('is nothing for an address that is none', () => {
    for (const address of ['/feedback', '/feedback/xx', '/feedback/nl/../x', '/feedback/nl/a//b', '/feedback/nl/A', '/feedback/nl/a?b', '/feedback/nl/']) expect([address, pageOfFeedback(address)]).toEqual([address, undefined]);
    expect(pageOfFeedback('/feedback/nl')).toEqual({ lang: 'nl', path: '/' });
  });
});
