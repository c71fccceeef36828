import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatsAppLink, smsLink } from '../../../cms/desk/inbox/decisions/message-links.ts';
import { filledTemplate, templateIn, unfilled } from '../../../cms/desk/inbox/decisions/template.ts';
import { isSought } from '../../../cms/desk/inbox/decisions/search.ts';
import { locales } from '../../../content/locales.ts';
import { replyTemplates } from '../../../content/start/reply-templates.ts';

const values = { name: 'Amina', code: 'KR4-MT7', organisation: 'iDb' };

describe('a template', () => {
  test('is filled in; what only the desk knows stays, and is named', () => {
    expect(filledTemplate('Hallo {name}, uw code is {code}. Ga naar {organisation}. Breng {what} mee.', values)).toBe('Hallo Amina, uw code is KR4-MT7. Ga naar iDb. Breng {what} mee.');
    expect(unfilled('Breng {what} mee, en {what}. {Niet} {3}')).toEqual(['{what}']);
  });
  test('greets without a name, and never sends a gap for an organisation', () => {
    expect(filledTemplate('Hallo {name},\nGa naar {organisation}.', { ...values, name: '', organisation: ' ' })).toBe('Hallo,\nGa naar {organisation}.');
    expect(unfilled(filledTemplate('Ga naar {organisation}.', { ...values, organisation: '' }))).toEqual(['{organisation}']);
  });
  test('takes a value as it is: no name fills another place in', () => {
    fc.assert(fc.property(fc.constantFrom('{code}', '$&', '{organisation} $1', '<b>'), (name) => { expect(filledTemplate('A {name} B', { ...values, name })).toBe(`A ${name} B`); }));
  });
  test('is in the person’s language, else in Dutch', () => {
    expect([templateIn({ nl: 'a', ar: 'ب' }, 'ar'), templateIn({ nl: 'a' }, 'ti'), templateIn({}, 'nl')]).toEqual([{ text: 'ب', language: 'ar' }, { text: 'a', language: 'nl' }, undefined]);
  });
  test('of the start content is whole in every language: only {what} is left to the desk', () => {
    for (const { title, text } of replyTemplates) for (const locale of locales) {
      const found = templateIn(text, locale);
      expect([title, locale, unfilled(filledTemplate(found?.text ?? '{none}', values)).filter((place) => place !== '{what}')]).toEqual([title, locale, []]);
    }
  });
});

describe('a link to a telephone’s own program', () => {
  test('holds the number in its form and the whole text', () => {
    expect(whatsAppLink('+31612345678', 'Hallo & tot ziens #1?')).toBe('https://wa.me/31612345678?text=Hallo%20%26%20tot%20ziens%20%231%3F');
    expect(smsLink('+31612345678', 'أهلا\nKR4')).toBe('sms:+31612345678?body=%D8%A3%D9%87%D9%84%D8%A7%0AKR4');
  });
  test('gives any text back as it was, and leads nowhere else', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const url = new URL(whatsAppLink('+31612345678', text));
      expect([url.origin, url.pathname, decodeURIComponent(url.search.slice('?text='.length)), url.hash]).toEqual(['https://wa.me', '/31612345678', text.toWellFormed(), '']);
    }));
  });
});

describe('search', () => {
  const request = { code: 'KR4MT7', answers: { name: 'José Ångström', reach: { phone: '+31612345678', email: 'jose@example.org' }, story: 'Schimmel in de kamer', topics: ['damp'], rooms: 3 } } as const;
  test('finds a code, a name, a number and a word, however they are typed', () => {
    for (const typed of ['kr4-mt7', 'KR4 MT7', 'kr4', 'jose', 'ANGSTROM', '06 12 34 56 78', '0612345', '+31 6 1234', '٠٦١٢٣٤', 'schimmel', 'jose@', '']) expect([typed, isSought(request, typed)]).toEqual([typed, true]);
  });
  test('finds nobody by what fits everybody or nobody', () => {
    for (const typed of ['Fatima', '06 99 99', '3', 'damp', 'kr', '061', '{', '316']) expect([typed, isSought({ ...request, answers: { ...request.answers, story: '' } }, typed)]).toEqual([typed, false]);
    expect(isSought({ code: 'KR4MT7', answers: null }, 'jose')).toBe(false);
  });
});
