import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLinks } from '../../../cms/publishing/checks/links.ts';
import { checkPersonalData } from '../../../cms/publishing/checks/personal-data.ts';
import { factsOf, locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { directed, shareLinks } from '../../../site/views/share.ts';
import { flyer } from '../../../site/views/flyer.ts';
import { sourceOf } from '../../../site/views/source.ts';

const title = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('بيت دافئ', 'Kids Oase: نشرة', '宣传单 & co', 'ሞቃት ቤት፣ (LSM)', '100% "rent" <b>', 'a\ud800b'));
const address = fc.constantFrom('http://localhost:3000/ar/flyers/energy', 'https://example.org/zh/flyers/a-b');
/** What a program makes of the part of an address after `name=`. */
const part = (link: string, name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(link)?.[1] ?? '');
/** The way in which a line runs where nobody says it: that of its first strong sign. */
const wayOf = (line: string) => (/^[^\p{L}\u200e\u200f]*[\u200f\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? 'rtl' : 'ltr');

test('title and address come out of every link as they went in, whatever their script', () => {
  fc.assert(fc.property(title, fc.constantFrom(...locales), address, (value, lang, at) => {
    const links = shareLinks({ value, lang }, at);
    const line = directed(value.toWellFormed(), lang);
    expect(line.replace(/[\u200e\u200f]/, '')).toBe(value.toWellFormed().replace(/[\u200e\u200f]/, ''));
    expect(part(links.whatsapp, 'text')).toBe(`${line}\n${at}`);
    expect(part(links.sms, 'body')).toBe(`${line}\n${at}`);
    expect(part(links.mail, 'subject')).toBe(line);
    expect(part(links.mail, 'body')).toBe(`${line}\r\n${at}`);
    // Nothing that ends an attribute, an address, or a line of a mail's head.
    for (const link of Object.values(links)) expect(link).toMatch(/^[A-Za-z0-9:/?&=%.!~*'()_-]+$/);
    expect(links.whatsapp).toMatch(/^https:\/\/wa\.me\/\?text=/);
    expect(links.sms).toMatch(/^sms:\?&body=/);
    expect(links.mail).toMatch(/^mailto:\?subject=/);
  }));
});

test('a title runs the way of its language, also when it begins with a name of the other way', () => {
  fc.assert(fc.property(title, fc.constantFrom(...locales), (value, lang) => {
    fc.pre(/\p{L}/u.test(value) && !/[\u200e\u200f\p{Script=Thaana}\p{Script=Nko}\p{Script=Syriac}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u.test(value));
    expect(wayOf(directed(value, lang))).toBe(factsOf(lang).dir);
  }));
  expect(directed('Kids Oase: نشرة', 'ar')).toBe('\u200fKids Oase: نشرة');
  expect(directed('بيت دافئ', 'ar')).toBe('بيت دافئ');
  expect(directed('Warm huis', 'nl')).toBe('Warm huis');
  expect(directed('﷼ a', 'nl')).toBe('\u200e﷼ a');
});

test('every flyer is shared in the language of its page, and the links pass the checks of publishing', () => {
  const source = sourceOf(startSnapshot({ day: '2026-11-22', siteUrl: 'https://example.org' }));
  for (const lang of locales) {
    const view = flyer.view(source, { lang, slug: 'energy' });
    const links = Object.values(view?.share ?? {});
    expect(links).toHaveLength(3);
    const html = links.map((href) => `<a href="${href}">x</a>`).join('');
    expect(decodeURIComponent(html)).toContain(`https://example.org/${lang}/flyers/energy`);
    expect(decodeURIComponent(html)).toContain(view?.article.title.value);
    expect([...checkLinks('/x', html, () => false), ...checkPersonalData('/x', html, new Set())]).toEqual([]);
  }
});
