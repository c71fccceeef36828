import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainLanguage } from '../../../cms/flyers/pdf/certain-language.ts';
import { languageOf } from '../../../cms/flyers/pdf/language-of.ts';
import { pdfLanguageFault } from '../../../cms/flyers/pdf-language-fault.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import { root } from '../../built-site.ts';

/** The sentences of the start content in a language. */
const sentences = new Map(locales.map((lang) => {
  const folder = join(root, 'content/start/texts', lang);
  return [lang, readdirSync(folder).flatMap((file) => Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>).filter((text) => text.length > 25))] as const;
}));
const from = (lang: Locale, at: number, count: number) => { const all = sentences.get(lang) ?? []; return Array.from({ length: count }, (_, n) => all[(at + n) % all.length]).join('\n'); };
/** The texts are the same at each run, and so are the pieces: a piece that fails is of a text that was written anew. */
const seed = 7;
const piece = fc.record({ lang: fc.constantFrom(...locales), at: fc.nat(500), count: fc.integer({ min: 12, max: 40 }) });

describe('the language of a PDF', () => {
  it('is read from its text, in all twelve', () => {
    fc.assert(fc.property(piece, ({ lang, at, count }) => {
      expect(languageOf(from(lang, at, count), undefined)).toEqual({ language: lang, certain: true });
    }), { numRuns: 150, seed });
  });
  it('is never certainly another, however short the text, whatever the document names itself', () => {
    fc.assert(fc.property(piece, fc.integer({ min: 0, max: 5 }), fc.constantFrom(undefined, 'en-US', 'nl', 'de-DE', 'ar'), ({ lang, at }, count, named) => {
      const read = languageOf(from(lang, at, count), named);
      if (read.certain) expect(read.language).toBe(lang);
    }), { numRuns: 300, seed });
  });
  it.each([
    ['nothing to read, and no name', '', undefined, { language: 'undetermined', certain: false }],
    ['a scan that says of itself what it is', '', 'ti-ER', { language: 'ti', certain: false }],
    ['a few words that agree with the name', 'Kom naar het inloopspreekuur in De Bakkerij in Leiden.', 'nl-NL', { language: 'nl', certain: false }],
    ['some sentences that agree with the name', 'Kom naar het inloopspreekuur in De Bakkerij in Leiden. Een afspraak is niet nodig, en onze hulp kost niets. Neem uw brief mee.', 'nl-NL', { language: 'nl', certain: true }],
    ['a Turkish sentence in which trigrams see Dutch, out of a program in Dutch', 'Mektup ve neyin değiştiğini gösteren belgeler.\nForm doldurmam ya da belge göndermem gerekiyor. Mektup, form ve listenizdeki belgeler. Evden çıkmanız gerektiği mi yazıyor?', 'nl', { language: 'nl', certain: false }],
    ['an Arabic text out of a program in English', from('ar', 0, 20), 'en-US', { language: 'ar', certain: true }],
    ['Dari is Persian here', '', 'prs', { language: 'fa', certain: false }],
    ['half Dutch, half Arabic', `${from('nl', 0, 15)}\n${from('ar', 0, 15)}`, undefined, { language: 'undetermined', certain: false }],
    ['German', 'Wir helfen Ihnen gern bei Fragen über Briefe, Schulden und Energie. Kommen Sie in die Sprechstunde, Sie brauchen keinen Termin. Unsere Hilfe ist kostenlos und alles, was Sie uns sagen, bleibt bei uns. Bringen Sie bitte Ihren Brief mit, dann lesen wir ihn gemeinsam.', undefined, { language: 'undetermined', certain: false }],
    ['Ukrainian', 'Ми допомагаємо вам безкоштовно з листами, боргами та енергією. Приходьте на прийом без запису. Усе, що ви нам розповісте, залишиться між нами. Візьміть, будь ласка, свій лист із собою, і ми прочитаємо його разом із вами.', undefined, { language: 'undetermined', certain: false }],
    ['Urdu', 'ہم خطوط، قرض اور توانائی کے سوالات میں آپ کی مدد کرتے ہیں۔ آپ بغیر وقت لیے آ سکتے ہیں۔ ہماری مدد مفت ہے اور جو کچھ آپ ہمیں بتائیں گے وہ ہمارے پاس رہے گا۔ اپنا خط ساتھ لائیں، ہم اسے مل کر پڑھیں گے۔', undefined, { language: 'undetermined', certain: false }],
  ] as const)('%s', (_what, text, named, read) => {
    expect(languageOf(text, named)).toEqual(read);
  });
  it('is also seen in Arabic letters that are kept by their shape, and backwards', () => {
    const shaped = [...from('fa', 3, 30)].toReversed().join('').replaceAll('ک', '\ufb90').replaceAll('ی', '\ufbfe');
    expect(languageOf(shaped, undefined)).toEqual({ language: 'fa', certain: true });
  });
});

describe('a PDF for a language', () => {
  it('is refused when it is certainly in another, and only then', () => {
    fc.assert(fc.property(fc.constantFrom(...locales), fc.constantFrom(...locales, 'undetermined' as const, undefined), fc.option(fc.boolean(), { nil: undefined }), (chosen, language, certain) => {
      const refused = pdfLanguageFault(chosen, certainLanguage({ language, certain })) !== undefined;
      expect(refused).toBe(certain === true && language !== undefined && language !== 'undetermined' && language !== chosen);
    }));
    expect(pdfLanguageFault('ar', 'fa')?.nl).toContain('فارسی');
    expect(certainLanguage(undefined)).toBeUndefined();
  });
});
