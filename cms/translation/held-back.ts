import { locales, sourceLocale } from '../../content/locales.ts';
import type { Stored } from '../public/stored.ts';
import type { Leaf } from './leaves.ts';
import { languageMemoryOf } from './memory.ts';
import { inLanguage } from './texts.ts';

/**
 * Takes out of a document, for the public, the translations that an editor held back before texts were remembered one by one and that nobody has taken up since: they count as
 * missing, so a page must not show them either. Changes the document that the leaves were read from.
 * @param notes what the document remembers, by language
 */
export function takeOutHeldBack(notes: Stored[string], leaves: readonly Leaf[]): void {
  for (const locale of locales) {
    const { was, leaves: known } = languageMemoryOf(inLanguage(notes, locale));
    if (locale === sourceLocale || was !== 'missing') continue;
    for (const { path, field, holder } of leaves) {
      const texts = holder[field.name];
      if (known[path] || typeof texts !== 'object' || texts === null) continue;
      const { [locale]: _heldBack, ...others } = texts as Record<string, unknown>;
      holder[field.name] = others;
    }
  }
}
