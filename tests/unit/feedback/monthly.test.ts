import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../../cms/access/role.ts';
import type { Said } from '../../../cms/feedback/feedback-store.ts';
import { composeLetter } from '../../../cms/mail/letters.ts';
import type { Due } from '../../../cms/review/due.ts';
import { outdatedFor } from '../../../cms/review/outdated.ts';
import { overviewFor } from '../../../cms/review/overview.ts';
import { overviewLetter } from '../../../cms/review/overview-letter.ts';
import { firstWorkingDay, monthDue } from '../../../cms/review/working-day.ts';
import { holidaysOn } from '../../../content/hours/holidays.ts';
import { addDays, weekdayOf } from '../../../content/dates/days.ts';
import { locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

const snapshot = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
const due = (more: Partial<Due> = {}): Due => ({ collection: 'topics', id: 1, title: 'Schulden', path: '/topics/debts', ownerRole: 'editor', reviewBy: '2026-12-05', ...more });
const said = (more: Partial<Said> = {}): Said => ({ id: 1, day: '2026-11-20', path: '/topics/debts', language: 'ar', kind: 'line', n: 1, settled: 0, done: false, line: 'السعر ناقص', ...more });
const everything = { due: [due(), due({ id: 2, title: 'Balie', ownerRole: 'desk' })], said: [said(), said({ id: 2, language: 'ti', line: 'ዋጋ' }), said({ id: 3, kind: 'missing', n: 4, line: '' })], missed: [{ term: 'toeslag', language: 'fa' as const, n: 3 }], outdated: [{ language: 'ar' as const, pages: 2, words: 120 }] };

describe('the first working day', () => {
  it.each([['2026-11', '2026-11-02'], ['2027-01', '2027-01-04'], ['2026-12', '2026-12-01'], ['2026-08', '2026-08-03'], ['2028-05', '2028-05-01']])('of %s is %s', (month, day) => {
    expect(firstWorkingDay(month)).toBe(day);
  });
  it('is the first day of a month that is no weekend and no holiday', () => {
    fc.assert(fc.property(fc.integer({ min: 2024, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = firstWorkingDay(`${year}-${String(month).padStart(2, '0')}`);
      const free = (day: string) => weekdayOf(day) > 5 || holidaysOn(day).length > 0;
      expect(free(first)).toBe(false);
      for (let day = `${first.slice(0, 7)}-01`; day < first; day = addDays(day, 1)) expect([day, free(day)]).toEqual([day, true]);
    }));
  });
  it('brings the mail from eight o’clock on the foundation’s clock, in winter and in summer, and for a week', () => {
    const at = (moment: string) => monthDue(Date.parse(moment), 'Europe/Amsterdam');
    expect([at('2026-12-01T06:59:59Z'), at('2026-12-01T07:00:00Z'), at('2026-12-07T22:59:00Z'), at('2026-12-08T08:00:00Z'), at('2026-11-30T12:00:00Z')]).toEqual([undefined, '2026-12', '2026-12', undefined, undefined]);
    expect([at('2026-07-01T05:59:59Z'), at('2026-07-01T06:00:00Z'), at('2026-08-01T12:00:00Z'), at('2026-08-03T06:00:00Z')]).toEqual([undefined, '2026-07', undefined, '2026-08']);
  });
});

describe('the monthly mail', () => {
  it('tells admins and editors everything, translators what is about their languages, others what their role looks after, and nobody nothing', () => {
    const told = (role: (typeof roles)[number], languages: readonly (typeof locales)[number][] = []) => {
      const overview = overviewFor({ role, languages }, everything);
      return overview && [overview.due.length, overview.pages.length, overview.lines.length, overview.missed.length, overview.outdated.length];
    };
    expect([told('admin'), told('editor'), told('desk'), told('host'), told('translator'), told('translator', ['ar']), told('translator', ['ti', 'fa'])])
      .toEqual([[2, 2, 2, 1, 1], [2, 2, 2, 1, 1], [1, 0, 0, 0, 0], undefined, undefined, [0, 1, 1, 0, 1], [0, 1, 1, 1, 0]]);
    for (const role of roles) expect(overviewFor({ role, languages: locales }, { due: [], said: [said({ done: true }), said({ kind: 'helped', n: 9 })], missed: [], outdated: [] })).toBeUndefined();
  });
  it('says each list once, under Dutch and English words, with the way to the admin, and at most twelve lines of each', () => {
    const many = { ...everything, due: Array.from({ length: 40 }, (_, id) => due({ id, title: `Tekst ${id}` })) };
    const overview = overviewFor({ role: 'editor', languages: [] }, many)!;
    const { text, html, subject } = composeLetter(overviewLetter({ id: 7, email: 'editor@example.org', name: 'Eva' }, overview, '2026-12', 'https://example.org/admin'), snapshot.globals.settings);
    expect(subject).toBe('Wat er deze maand na te kijken is · What to look at this month');
    for (const part of ['Beste Eva', 'Kijk of dit nog klopt · See whether this is still right', 'Tekst 0 (05-12-2026)', '+ 28', '/ar/topics/debts: 5', 'السعر ناقص', 'toeslag (fa): 3', '2 · 120 woorden, words', 'https://example.org/admin']) expect(text.replace(/[\u2066-\u2069]/g, '')).toContain(part);
    expect([text.includes('Tekst 12 '), html.includes('<bdi dir="auto">السعر ناقص</bdi>'), html.includes('lang="en"')]).toEqual([false, true, true]);
  });
  it('counts what is outdated as the snapshot has it', () => {
    const fresh = (outdated: number) => ({ made: 'person' as const, checked: true, missing: 0, outdated, unchecked: 0, older: {} });
    const [one, two] = Object.values(snapshot.topics);
    const stale = { ...snapshot, topics: { ...snapshot.topics, [one!.slug]: { ...one!, freshness: { words: 90, languages: { ar: fresh(12), fa: fresh(0) } } }, [two!.slug]: { ...two!, freshness: { words: 90, languages: { ar: fresh(8), ti: fresh(5) } } } } };
    const untouched = new Map(outdatedFor(snapshot).map((each) => [each.language, each]));
    const more = outdatedFor(stale).filter(({ language, words }) => words !== untouched.get(language)?.words);
    expect(more.map(({ language, pages, words }) => [language, pages - (untouched.get(language)?.pages ?? 0), words - (untouched.get(language)?.words ?? 0)])).toEqual([['ar', 2, 20], ['ti', 1, 5]]);
  });
});
