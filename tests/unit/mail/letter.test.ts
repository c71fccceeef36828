import { describe, expect, it } from 'vitest';
import { compose } from '../../../cms/mail/compose.ts';
import { html, leftToRight, plainText, typed } from '../../../cms/mail/pieces.ts';
import { factsOf, locales } from '../../../content/locales.ts';
import { signUpRow, snapshotWith, tellingOf } from './sample.ts';

const snapshot = snapshotWith([{ date: '2026-12-11', start: '18:00', end: '20:30' }]);
const kinds = ['confirmed', 'waiting', 'offer', 'lapsed', 'changed', 'cancelled', 'off', 'remind', 'soon', 'message'] as const;
const states = { confirmed: 'confirmed', waiting: 'waiting', offer: 'offered', lapsed: 'lapsed', changed: 'confirmed', cancelled: 'cancelled', off: 'confirmed', remind: 'confirmed', soon: 'confirmed', message: 'confirmed' } as const;
const mailOf = (kind: (typeof kinds)[number], typed = {}) =>
  compose(tellingOf(kind, signUpRow({ state: states[kind], offerUntil: Date.parse('2026-12-09T16:30:00Z') }, typed), snapshot, { message: 'Tot vrijdag' }));

describe('pieces', () => {
  it('keep a name, a time and an address whole in a line of the other direction', () => {
    expect(plainText(['سلام ', typed('Amina'), '، ', leftToRight('18:00')], 'fa')).toBe('سلام \u2068Amina\u2069، \u206818:00\u2069');
    expect(plainText(['سلام ', typed('زهرا')], 'fa')).toBe('سلام زهرا');
    expect(plainText(['Beste ', typed('محمد')], 'nl')).toBe('Beste \u2068محمد\u2069');
    expect(plainText(['Beste ', typed('Amina')], 'nl')).toBe('Beste Amina');
  });
  it('let no name turn what comes after it, or become markup', () => {
    expect(typed('A\u202eb\u2069').text).toBe('Ab');
    expect(html([typed('<img src=x onerror="1">')])).toBe('<bdi dir="auto">&lt;img src=x onerror=&quot;1&quot;&gt;</bdi>');
  });
});

describe.each(locales)('every mail in %s', (language) => {
  it.each(kinds)('that says %s has what a person needs, and nothing that is fetched', (kind) => {
    const { subject, text, html, headers } = mailOf(kind, { language });
    for (const said of [subject, text, html]) expect(said).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(subject).toContain('2026');
    expect(html).toContain(`<div lang="${language}" dir="${factsOf(language).dir}"`);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|@import|background|color:/);
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:\/\/www\.example\.org\//);
    expect(text).toContain('18:00–20:30');
    if (!['lapsed', 'cancelled', 'off'].includes(kind)) {
      expect(text).toContain('KR4-MT7');
      expect(text).toMatch(new RegExp(`^https://www\\.example\\.org/${language}/sign-up/KR4MT7-[\\w-]{22}$`, 'm'));
    }
    // A Dutch line for whoever helps to read, except for those who read Dutch.
    expect(/^Nederlands: .*vrijdag 11 december 2026, 18:00–20:30\./m.test(text)).toBe(language !== 'nl');
    expect(html.includes('<p lang="nl" dir="ltr"')).toBe(language !== 'nl');
    expect(headers['Auto-Submitted']).toBe('auto-generated');
    expect('List-Unsubscribe' in headers).toBe(kind === 'soon');
  });
});

it('says nothing of allergies, diets or notes', () => {
  const row = signUpRow();
  const personal = { ...row, answers: { ...row.answers, allergens: ['nuts'] as never, diets: ['halal'] as never, note: 'Ik kom in een rolstoel', phone: '+31612345678' } };
  for (const kind of kinds) expect(JSON.stringify(compose(tellingOf(kind, personal, snapshot)))).not.toMatch(/nuts|halal|rolstoel|31612345678/);
});

it('has the same checksum for the same content at another time, and another for other content', () => {
  const telling = tellingOf('confirmed', signUpRow(), snapshot);
  const { checksum } = compose(telling);
  expect(compose({ ...telling, now: telling.now + 60_000 }).checksum).toBe(checksum);
  expect(compose({ ...telling, row: { ...telling.row, persons: 3 } }).checksum).not.toBe(checksum);
});
