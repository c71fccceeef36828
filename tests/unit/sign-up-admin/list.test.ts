import { expect, it } from 'vitest';
import { takenOf } from '../../../cms/signup/admin/counted-words.ts';
import { possibleDoubles } from '../../../cms/signup/admin/doubles.ts';
import { doorListPage } from '../../../cms/signup/admin/pages/door-list.ts';
import { html } from '../../../cms/signup/admin/pages/markup.ts';
import { isFound } from '../../../cms/signup/admin/search.ts';
import { seatCounts } from '../../../cms/signup/admin/sitting-sheet.ts';
import { speechIn } from '../../../cms/signup/admin/speech.ts';
import { answersOf } from '../../../cms/signup/admin/answers-of.ts';
import { row } from './rows.ts';

it('says how full it is, above the capacity too', () => {
  expect([takenOf(20, 25), takenOf(25, 25), takenOf(27, 25), takenOf(1, undefined)].map(({ nl }) => nl)).toEqual(['20 van 25, 5 vrij', '25 van 25, vol', '27 van 25, 2 te veel', '1 persoon']);
});
it('counts seats, offers, arrivals, and who waits', () => {
  const rows = [row({ persons: 3, arrived: 2 }), row({ state: 'offered', persons: 4 }), row({ state: 'waiting' }), row({ state: 'doubted' }), row({ state: 'cancelled' })];
  expect(seatCounts(rows, 6)).toEqual({ capacity: 6, taken: 7, offered: 4, waiting: 1, doubted: 1, arrived: 2 });
});
it('finds by a part of name, number or code, however it is typed', () => {
  const one = row({ code: 'KR4MT7', answers: { name: 'José نادية', phone: '+31612345678' } });
  for (const typed of ['', 'jose', 'JOSÉ', 'نادي', '0612', '06 1234', '+31 6 12', '0031612345678', '٠٦١٢٣٤', '5678', 'kr4-mt7', 'kr4', 'KR4MT7']) expect([typed, isFound(one, typed)]).toEqual([typed, true]);
  for (const typed of ['maria', '0699', '12', 'zzz', '-', '99999']) expect([typed, isFound(one, typed)]).toEqual([typed, false]);
});
it('marks those who may be the same people, and forgets those who left', () => {
  const [a, b, c, gone] = [row({ answers: { phone: '+31611111111' } }), row({ answers: { phone: '+31611111111', email: 'x@example.org' } }), row({ answers: { phone: '', email: 'x@example.org' } }), row({ state: 'cancelled', answers: { phone: '+31611111111' } })];
  const doubles = possibleDoubles([a, b, c, gone, row({ answers: { phone: '' } }), row({ answers: { phone: '' } })]);
  expect(doubles).toEqual(new Map([[a.id, [b.code]], [b.id, [a.code, c.code]], [c.id, [b.code]]]));
});
it('prints a door list that tells nothing but names, codes and numbers, in order of name', async () => {
  const sitting = { slug: 'dinner', event: 'dinner', published: undefined };
  const rows = [row({ answers: { name: 'Zahra <b>', allergens: ['nuts'], note: 'belt later', phone: '+31612121212', email: 'z@example.org' } }), row({ answers: { name: 'Émile' } }), row({ answers: { name: 'Fatma' } }), row({ state: 'waiting', answers: { name: 'Wacht' } })];
  const response = doorListPage(sitting, rows, { speech: speechIn('nl', 'Europe/Amsterdam'), back: '/admin' });
  const page = await response.text();
  expect([page.indexOf('Émile'), page.indexOf('Fatma'), page.indexOf('Zahra')].every((at, index, all) => at > 0 && (index === 0 || at > (all[index - 1] ?? 0)))).toBe(true);
  for (const secret of ['oten', 'belt later', '12121212', 'z@example.org', 'Wacht', '<b>']) expect(page).not.toContain(secret);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});
it('escapes what it is given, in text and in attributes', () => {
  expect(html`<a title="${'"><script>'}">${['<', html`<b>${'&'}</b>`]}${false}${undefined}</a>`.html).toBe('<a title="&#34;&#62;&#60;script&#62;">&#60;<b>&#38;</b></a>');
});
it('reads a sign-up whose answers were erased', () => {
  const erased = row({ persons: 3, answers: { name: '', phone: '' } });
  expect(answersOf({ ...erased, answers: null as never })).toMatchObject({ persons: 3, diets: [], name: '' });
});
