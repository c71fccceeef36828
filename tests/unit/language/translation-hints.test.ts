import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidiFault } from '../../../cms/language/bidi.ts';
import { dutchTermsIn, standsIn } from '../../../cms/language/dutch-words.ts';
import type { Term } from '../../../cms/language/hint.ts';
import { linksIn } from '../../../cms/language/links.ts';
import { numbersIn } from '../../../cms/language/numbers.ts';
import { says } from '../../../cms/language/says.ts';
import { translationHints } from '../../../cms/language/translation-hints.ts';
import { type Locale, locales, sourceLocale } from '../../../content/locales.ts';
import { startTerms } from '../../../content/start/glossary.ts';
import { startTexts } from '../../../content/start/texts.ts';

const term = (nl: string, keepDutch = false, ...own: string[]): Term => ({ nl, keepDutch, own });
const termsIn = (locale: Locale): Term[] => startTerms.map(({ nl, keepDutch, own }) => ({ nl, keepDutch, own: own[locale] ?? [] }));
const kinds = (source: string, own: string, locale: Locale = 'en', terms: readonly Term[] = []) => translationHints({ source, own, locale, terms }).map(({ kind, at }) => (at === undefined ? kind : `${kind} ${at}`));
const others = locales.filter((locale) => locale !== sourceLocale);

describe('each kind of hint', () => {
  test.each<[name: string, source: string, right: string, wrong: string, hints: string[], locale?: Locale]>([
    ['a number', 'Kom om 18:00.', 'Come at 18:00.', 'Come at 19:00.', ['number 18:00', 'number 19:00']],
    ['digits of another script', 'In 2026 waren er 300.', 'در سال ۲۰۲۶ سیصد نفر: ۳۰۰', 'در سال ۲۰۲۵: ۳۰۰', ['number 2026', 'number 2025'], 'fa'],
    ['a grouped number', 'Wel 1.250 mensen.', 'Some 1,250 people.', 'Some 1,520 people.', ['number 1250', 'number 1520']],
    ['a telephone number, grouped otherwise', 'Bel 071 123 45 67.', 'اتصل: ⁨+31 71 123 4567⁩', 'اتصل: 071 123 45 76', ['number 0711234567', 'number 0711234576'], 'ar'],
    ['a date whose month is a number in Chinese', 'Op 11 december 2026.', '2026年12月11日。', '2026年12月12日。', ['number 11', 'number 12'].slice(0, 1), 'zh'],
    ['the date of a second calendar', 'Vrijdag 11 december 2026', 'جمعه 11 دسامبر 2026 تقویم خورشیدی: 20 آذر 1405', 'جمعه 11 دسامبر', ['number 2026'], 'fa'],
    ['a link', 'Lees [meer](/topics/debts).', 'Read [more](/topics/debts).', 'Read more.', ['link /topics/debts']],
    ['the target of a link', 'Lees [meer](/topics/debts).', 'Read [more](/topics/debts).', 'Read [more](/topics/depts).', ['link /topics/debts', 'link /topics/depts']],
    ['an address in the text', 'Mail naam@voorbeeld.nl.', 'Mail naam@voorbeeld.nl.', 'Mail us.', ['link naam@voorbeeld.nl']],
    ['a bold word', 'Neem **alles** mee.', 'Bring **everything**.', 'Bring everything.', ['mark **']],
    ['a mark that is not closed', 'Neem alles mee.', 'Bring everything.', 'Bring **everything.', ['mark **']],
    ['a word in another language', 'Een {en:letter} van ons.', 'رسالة {en:letter} منا.', 'رسالة منا.', ['mark {en:letter}'], 'ar'],
    ['a place to fill in', 'Hallo {name}.', 'Hello {name}.', 'Hello.', ['mark {name}']],
    ['a direction sign', 'Bel ons.', 'اتصل بنا ⁨071⁩.'.replace('071', ''), 'اتصل بنا ⁨.', ['bidi'], 'ar'],
    ['the length', 'Wij lezen de brief. '.repeat(10), 'We read the letter. '.repeat(9), 'We read.', ['length']],
  ])('%s', (_name, source, right, wrong, hints, locale = 'en') => {
    expect(kinds(source, right, locale)).toEqual([]);
    expect(kinds(source, wrong, locale)).toEqual(hints);
  });

  test.each<[nl: string, keepDutch: boolean, agreed: string, source: string, right: string, wrong: string, hint: string, locale: Locale]>([
    ['toeslag', true, 'toeslag (allocation de l’État)', 'U krijgt toeslagen.', 'Vous recevez {nl:toeslagen}.', 'Vous recevez un supplément.', 'term toeslagen', 'fr'],
    ['toeslag', true, 'toeslag (allocation de l’État)', 'U krijgt toeslagen.', 'Vous recevez des allocations.', 'Vous recevez un bonus.', 'term toeslagen', 'fr'],
    ['DigiD', true, 'DigiD (حسابك)', 'Log in met DigiD.', 'ادخل بـDigiD.', 'ادخل بحسابك.', 'name DigiD', 'ar'],
    ['De Bakkerij', true, '', 'Kom naar De Bakkerij.', 'Come to De Bakkerij.', 'Come to The Bakery.', 'name De Bakkerij', 'en'],
    ['wachtlijst', false, 'лист ожидания', 'U staat op de wachtlijst.', 'Вы в листе ожидания.', 'Вы в очереди.', 'term wachtlijst', 'ru'],
    ['huisbezoek', false, 'ev ziyareti', 'Een huisbezoek kan ook.', 'Ev ziyaretine de gelebiliriz.', 'Yanınıza geliriz.', 'term huisbezoek', 'tr'],
    ['brief', false, '信件', 'Neem uw brieven mee.', '请带上信件。', '请带上文件。', 'term brieven', 'zh'],
    ['migranten', false, 'المهاجرون', 'Wij helpen migranten.', 'نساعد المهاجرين.', 'نساعد الناس.', 'term migranten', 'ar'],
    ['tolk', false, 'ኣስተርጓሚ', 'Er is een tolk.', 'ኣስተርጎምቲ ኣለዉ።', 'ሓገዝ ኣሎ።', 'term tolk', 'ti'],
  ])('the glossary: %s', (nl, keepDutch, agreed, source, right, wrong, hint, locale) => {
    const terms = [term(nl, keepDutch, ...(agreed ? [agreed] : []))];
    expect(kinds(source, right, locale, terms)).toEqual([]);
    expect(kinds(source, wrong, locale, terms)).toEqual([hint]);
  });

  test('a hint names what was agreed, in Dutch and English', () => {
    const [hint] = translationHints({ source: 'Een brief.', own: 'Un papier.', locale: 'fr', terms: [term('brief', false, 'lettre')] });
    expect(hint?.words).toEqual({ nl: 'Afgesproken woord voor “brief”: lettre.', en: 'Agreed word for “brief”: lettre.' });
  });
});

describe('words of the glossary in Dutch', () => {
  const found = (text: string, ...words: string[]) => dutchTermsIn(text, words.map((nl) => term(nl, !/^\p{Lu}\p{Ll}/u.test(nl)))).map(({ at }) => at);
  test.each([
    ['brief', 'Neem uw brieven mee', ['brieven']], ['toeslag', 'huurtoeslag en toeslagen', ['toeslagen']], ['brief', 'een briefing', []], ['brief', 'de brievenbus', []], ['gemeente', 'het gemeentehuis', []],
    ['migranten', 'een migrant', ['migrant']], ['vrijwilligers', 'een vrijwilliger', ['vrijwilliger']], ['schulden', 'niet uw schuld', []], ['DUO', 'een duo', []], ['IND', 'de IND belt', ['IND']],
    ['bijstand', 'zie [hier](/topics/bijstand)', []], ['Ei', 'een ei, melk', []], ['Zoeken', 'Zoeken', ['Zoeken']], ['Zoeken', 'Wij zoeken met u.', []], ['huis', 'huis-aan-huis', []],
  ])('%s in “%s”', (word, text, expected) => expect(found(text, word)).toEqual(expected));

  test('the longest wins', () => expect(found('het meldpunt schulden', 'schulden', 'meldpunt schulden')).toEqual(['meldpunt schulden']));
  test('an ending or another script may touch a name, Latin letters may not', () => {
    expect(['l’IND', 'وIND', 'IND’nin', 'IND'].every((text) => standsIn(text, 'IND'))).toBe(true);
    expect(standsIn('MINDER', 'IND')).toBe(false);
  });
  test('half of a long wording says it', () => {
    expect(says('Kom', ['permanence sans rendez-vous'], 'fr')).toBe(false);
    expect(says('Venez à la permanence', ['permanence sans rendez-vous'], 'fr')).toBe(true);
  });
});

describe('for all texts', () => {
  const anything = fc.oneof(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes)), fc.stringMatching(/^[\u2066-\u2069\u202a-\u202e*[\](){}/nl:0-9٠-٩ .]{0,30}$/));
  const locale = fc.constantFrom(...locales);

  test('never throws, and equal texts give no hint', () => {
    fc.assert(fc.property(anything, anything, locale, (source, own, to) => {
      translationHints({ source, own, locale: to, terms: termsIn('ar').slice(0, 20) });
      expect(translationHints({ source, own: source, locale: to, terms: termsIn(to).slice(0, 20) })).toEqual([]);
    }), { numRuns: 300 });
  });

  const word = fc.constantFrom('wij', 'helpen', 'u', 'samen', 'lezen', 'vandaag');
  const number = fc.integer({ min: 13, max: 999_999 }).map(String);
  const piece = fc.oneof(word, number, fc.tuple(word, fc.constantFrom('/topics/debts', 'https://example.org/a', '/news/x')).map(([label, to]) => `[${label}](${to})`));
  test('a number or a link that is left out gives exactly its hint', () => {
    fc.assert(fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), fc.nat(), (pieces, at) => {
      const gone = pieces[at % pieces.length] ?? '';
      const joined = (list: readonly string[]) => list.join(' en ');
      const hints = kinds(joined(pieces), `${joined(pieces.filter((_, index) => index !== at % pieces.length))} ok`);
      const [link] = linksIn(gone);
      expect(hints.filter((hint) => !hint.startsWith('length'))).toEqual(link ? [`link ${link}`] : /^\d/.test(gone) ? [`number ${gone}`] : []);
    }), { numRuns: 200 });
  });

  test('digits of any script are the same numbers', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 99_999 }), { maxLength: 5 }), fc.constantFrom(0x660, 0x6f0, 0xff10), (list, zero) => {
      const text = list.join(' x ');
      expect(numbersIn(text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))))).toEqual(numbersIn(text));
    }));
  });

  test('direction signs that are closed in their paragraph are right; taking one away is not', () => {
    const pairs = [['\u2066', '\u2069'], ['\u2067', '\u2069'], ['\u2068', '\u2069'], ['\u202a', '\u202c'], ['\u202b', '\u202c']] as const;
    const nested = fc.letrec<{ text: string }>((tie) => ({ text: fc.oneof({ maxDepth: 4 }, fc.constantFrom('a', 'ب', ' '), fc.tuple(fc.constantFrom(...pairs), tie('text'), tie('text')).map(([[open, close], a, b]) => `${open}${a}${close}${b}`)) })).text;
    fc.assert(fc.property(nested, fc.nat(), (text, at) => {
      expect(bidiFault(text)).toBeUndefined();
      const signs = [...text].flatMap((sign, index) => (/[\u202a-\u202e\u2066-\u2069]/.test(sign) ? [index] : []));
      const gone = signs[at % Math.max(1, signs.length)];
      if (gone !== undefined) expect(bidiFault([...text].filter((_, index) => index !== gone).join(''))).toBeDefined();
    }));
    expect(bidiFault('abc\u202edef\u202c')).toBe('override');
    expect(bidiFault('\u2066a\nb\u2069')).toBe('open');
  });
});

test('the start content gives no hint in any language', () => {
  const hints = others.flatMap((locale) => {
    const terms = termsIn(locale);
    return Object.entries(startTexts.nl).flatMap(([name, source]) => translationHints({ source, own: startTexts[locale][name] ?? '', locale, terms }).map(({ words }) => `${locale} ${name}: ${words.en}`));
  });
  expect(hints).toEqual([]);
});
