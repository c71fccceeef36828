import { describe, expect, it } from 'vitest';
import { answerLetter, askedLetter } from '../../../cms/desk/requests/letters.ts';
import type { Request } from '../../../cms/desk/requests/request.ts';
import { composeLetter } from '../../../cms/mail/letters.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import { isAsApproved } from './as-approved.ts';
import { now, secret, siteUrl, snapshotWith } from './sample.ts';

/** Names as people write them, and what the desk answers: in the language of the page, or in another. */
const names: Readonly<Record<Locale, string>> = { nl: 'محمد', en: 'Amina', ar: 'Amina de Vries', fr: 'Zoë', es: 'Íñigo', zh: '李娜', fa: 'زهرا', tr: 'Işıl', am: 'ሰላም', ru: 'Ольга', it: 'Niccolò', ti: 'ሰምሃል' };
const answers: Readonly<Partial<Record<Locale, string>>> = { ar: 'نتصل بكم يوم الجمعة.\n\nمع السلامة', fa: 'We bellen u vrijdag om 10:00 uur.', ti: 'ዓርቢ ክንድውለልኩም ኢና።' };

const settings = snapshotWith([]).globals.settings;
const requestIn = (language: Locale, more: Partial<Request> = {}): Request => ({
  id: 12, key: 'k', code: 'KR4MT7', kind: 'request', form: 'energy-visit', language, cameBy: 'site', at: now, state: 'new', turn: 0, files: 0, notes: [], said: [],
  definition: {
    title: { nl: 'Huisbezoek voor energie', ar: 'زيارة منزلية للطاقة', fa: 'بازدید خانگی انرژی' }, keepDays: 30, promiseDays: 3,
    fields: [{ name: 'name', kind: 'name', label: { nl: 'Naam' }, required: true, options: [] }, { name: 'reach', kind: 'reach', label: { nl: 'Bereik' }, required: true, options: [] }],
  },
  answers: { name: names[language], reach: { phone: '+31612345678', email: 'a@example.org' } }, ...more,
});

describe.each(locales)('a letter in %s', (language) => {
  it.each(['asked', 'answered'] as const)('that says %s is as approved', async (kind) => {
    const request = requestIn(language);
    const letter = kind === 'asked' ? askedLetter(request, { secret, siteUrl }) : answerLetter(request, answers[language] ?? 'Wij bellen u vrijdag.\nTot dan!', { secret, siteUrl });
    const { subject, text, html, headers, ics } = composeLetter(letter!, settings);
    await isAsApproved(`${kind}.${language}.txt`, `${Object.entries({ Subject: subject, ...headers }).map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`);
    await isAsApproved(`${kind}.${language}.html`, html);
    expect(ics).toBeUndefined();
  });
});

it('is for nobody when no address was given', () => {
  const request = requestIn('nl', { answers: { reach: { phone: '+31612345678', email: '' } } });
  expect([askedLetter(request, { secret, siteUrl }), answerLetter(request, 'x', { secret, siteUrl })]).toEqual([undefined, undefined]);
});

it('says nothing of what was asked', () => {
  const request = requestIn('nl', { answers: { ...requestIn('nl').answers, problem: 'schimmel-Xq1' } });
  const { text, html } = composeLetter(askedLetter(request, { secret, siteUrl })!, settings);
  expect(text + html).not.toContain('Xq1');
});

it('cannot be turned round by what the desk or the person wrote', () => {
  const request = requestIn('nl', { answers: { name: '\u202eanimA', reach: { phone: '', email: 'a@example.org' } } });
  const { text, html } = composeLetter(answerLetter(request, '\u202ehtiw <b>siht</b>', { secret, siteUrl })!, settings);
  expect(text + html).not.toMatch(/[\u202a-\u202e]/);
  expect(html).not.toContain('<b>');
});
