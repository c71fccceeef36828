import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Block, Text } from '../../content/snapshot.ts';

/** Whether a block has a Dutch text that this language lacks: it is shown in Dutch as a whole, never a mixture of words. What a picture shows is not a text of the block. */
export function lacks(block: Block, lang: Locale): boolean {
  if (lang === sourceLocale) return false;
  const { picture: _, ...texts } = { picture: undefined, ...block };
  return anyLacks(texts, lang);
}

function anyLacks(value: unknown, lang: Locale): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as Text)[sourceLocale] === 'string' ? !(value as Text)[lang] : Object.values(value).some((part) => anyLacks(part, lang));
}
