import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Stored } from '../public/stored.ts';
import type { Leaf } from '../translation/leaves.ts';
import { languageMemoryOf, sourceMemoryOf } from '../translation/memory.ts';
import { type Author, rememberLanguage, rememberSource } from '../translation/remember.ts';
import { memoryField } from '../translation/schema.ts';
import { inLanguage, textIn } from '../translation/texts.ts';

/** A save that has not happened. */
interface Save {
  readonly locale: Locale;
  readonly before: readonly Leaf[];
  readonly now: readonly Leaf[];
  readonly author: Author;
  /** Only the spelling of the Dutch changed. */
  readonly minor: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The document with the notes on its translations that it would have after this save: then a preview tells readers what they will be told, such as which part is older than its Dutch. */
export function withNotes(document: Stored, { locale, before, now, author, minor, today }: Save): Stored {
  const known = new Map(before.map((leaf) => [leaf.path, leaf]));
  const notes = inLanguage(document[memoryField], locale);
  const changes = now.map(({ path, value }) => ({ path, before: textIn(known.get(path)?.value, locale), now: textIn(value, locale), source: textIn(known.get(path)?.value, sourceLocale) }));
  const next = locale === sourceLocale ? rememberSource(sourceMemoryOf(notes), changes, { minor, today }) : rememberLanguage(languageMemoryOf(notes), changes, author);
  return { ...document, [memoryField]: { ...(document[memoryField] as object | undefined), [locale]: next } };
}
