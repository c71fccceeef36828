import type { PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import { willTell } from '../activity/tell-activity.ts';
import type { Words } from '../fields/words.ts';
import { bidiFault } from '../language/bidi.ts';
import { bidiWords } from '../language/translation-hints.ts';
import type { Hash } from './hash.ts';
import type { Leaf } from './leaves.ts';
import { type Account, type LanguageMemory, languageMemoryOf, type LeafPath, sourceMemoryOf } from './memory.ts';
import { type Author, confirmLanguage, rememberLanguage, stillRight } from './remember.ts';
import { type Place, rewrite, type Work } from './rewrite.ts';
import { memoryField } from './schema.ts';
import { inLanguage, textIn } from './texts.ts';

/** Texts of one language of a document, by where they stand. */
export interface NewTexts {
  readonly locale: Locale;
  readonly texts: Readonly<Record<LeafPath, string>>;
  readonly author: Author;
  /** The Dutch that each was made from, where it may not be the Dutch of now. */
  readonly from?: Readonly<Record<LeafPath, Hash>>;
  /** Leaves every text alone that is there already: what a machine makes never replaces what somebody wrote. */
  readonly onlyEmpty?: boolean;
}

/** What became of them. */
export interface Written {
  readonly written: readonly LeafPath[];
  readonly refused: readonly { readonly path: LeafPath; readonly why: Words }[];
}

const gone: Words = { nl: 'Deze tekst staat niet meer in het document.', en: 'This text is not in the document any more.' };

/**
 * Writes texts of one language into a document: no other language, field or row changes. It is public at once where the document is. A text that its field does not take,
 * or whose row is gone, is refused with a sentence; the others are written. Throws for Dutch, which is not a translation, and when there is no such document.
 */
export async function writeTranslation(req: PayloadRequest, place: Place, { locale, texts, author, from, onlyEmpty = false }: NewTexts): Promise<Written> {
  if (locale === sourceLocale) throw new Error('Dutch is the source, not a translation.');
  const refused = new Map<LeafPath, Words>(Object.keys(texts).map((path) => [path, gone]));
  const written = new Set<LeafPath>();
  willTell(req, { language: locale, paths: Object.keys(texts) });
  await rewrite(req, place, (document, leaves) => {
    const changes = leaves.flatMap(({ path, value, field, holder }) => {
      const source = textIn(value, sourceLocale);
      const before = textIn(value, locale);
      const kept = onlyEmpty && before.trim() !== '';
      if (kept) refused.delete(path);
      const now = kept ? undefined : texts[path];
      if (now === undefined) return [{ path, before, now: before, source }];
      const fault = faultIn(field, now, req, locale);
      if (fault) {
        refused.set(path, fault);
        return [{ path, before, now: before, source }];
      }
      refused.delete(path);
      written.add(path);
      holder[field.name] = { ...(value as object | undefined), [locale]: now };
      return [{ path, before, now, source, from: from?.[path] }];
    });
    const memory = languageMemoryOf(inLanguage(document[memoryField], locale));
    note(document, locale, remembered(memory, changes, author));
    return changes.some(({ before, now }) => before !== now) || changes.some(({ path }) => texts[path] !== undefined);
  });
  return { written: [...written], refused: [...refused].map(([path, why]) => ({ path, why })) };
}

/** A text that was written once more as it was is a text that somebody went through: it has a new author too. */
function remembered(memory: LanguageMemory, changes: Parameters<typeof rememberLanguage>[1], author: Author) {
  return rememberLanguage(memory, changes.map((change) => ('from' in change && change.before === change.now ? { ...change, before: '' } : change)), author);
}

/** The texts of a language are right for the Dutch of now, as they are. @param paths all texts when left out @param checked who has read them; nobody when left out */
export const confirmTranslation = (req: PayloadRequest, place: Place, { locale, paths, checked }: { readonly locale: Locale; readonly paths?: readonly LeafPath[]; readonly checked?: Account }): Promise<boolean> =>
  rewrite(willTell(req, { what: 'confirmed', language: locale }), place, noting((document, leaves) => {
    const memory = languageMemoryOf(inLanguage(document[memoryField], locale));
    const chosen = leaves.filter(isOneOf(paths)).map(({ path, value }) => ({ path, source: textIn(value, sourceLocale), own: textIn(value, locale) }));
    return note(document, locale, confirmLanguage(memory, chosen, dutchOf(document), checked));
  }));

/** A change of the Dutch needs nothing in any language: one note in the Dutch. @param paths all texts when left out */
export const keepAllLanguages = (req: PayloadRequest, place: Place, paths?: readonly LeafPath[]): Promise<boolean> =>
  rewrite(willTell(req, { what: 'confirmed' }), place, noting((document, leaves) => {
    const languages = locales.filter((locale) => locale !== sourceLocale).map((locale) => languageMemoryOf(inLanguage(document[memoryField], locale)));
    const chosen = leaves.filter(isOneOf(paths)).map(({ path, value }) => ({ path, source: textIn(value, sourceLocale) }));
    return note(document, sourceLocale, stillRight(dutchOf(document), languages, chosen));
  }));

const isOneOf = (paths: readonly LeafPath[] | undefined) => ({ path }: Leaf) => paths === undefined || paths.includes(path);
const dutchOf = (document: Readonly<Record<string, unknown>>) => sourceMemoryOf(inLanguage(document[memoryField], sourceLocale));

/** Work that only changes notes: nothing is written when they stay as they are. */
const noting = (work: (...args: Parameters<Work>) => void): Work => (document, leaves) => {
  const before = JSON.stringify(document[memoryField]);
  work(document, leaves);
  return JSON.stringify(document[memoryField]) !== before;
};

function note(document: Record<string, unknown>, locale: Locale, memory: object): void {
  document[memoryField] = { ...(document[memoryField] as object | undefined), [locale]: memory };
}

/** What the field says of a text; nothing when it takes it. */
export function faultIn(field: Leaf['field'], text: string, req: PayloadRequest, locale: Locale): Words | undefined {
  // The gate stands at the hooks, and this writes below them.
  const direction = bidiFault(text);
  if (direction) return bidiWords[direction];
  const validate = field.validate as ((value: unknown, options: { req: unknown }) => string | true) | undefined;
  const said = (language: 'nl' | 'en') => validate?.(text, { req: { ...req, locale, i18n: { ...req.i18n, language } } });
  const [nl, en] = [said('nl'), said('en')];
  return typeof nl === 'string' ? { nl, en: typeof en === 'string' ? en : nl } : undefined;
}
