import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../locales.ts';
import type { Text } from '../snapshot.ts';

/** Texts of one language by name, from `texts/<language>/*.json` (one file per collection). */
export type Texts = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, 'texts');

const textsOf = (locale: Locale): Texts =>
  Object.assign({}, ...readdirSync(join(folder, locale)).sort().map((file) => JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))));

/** The texts of the start content in every language. */
export const startTexts: Record<Locale, Texts> = Object.fromEntries(locales.map((locale) => [locale, textsOf(locale)])) as Record<Locale, Texts>;

/** One named text in all languages that have it. Throws when the Dutch source lacks it. */
export function t(name: string): Text {
  if (!startTexts.nl[name]) throw new Error(`The start content has no Dutch text “${name}”`);
  const entries = locales.flatMap((locale) => { const value = startTexts[locale][name]; return value ? [[locale, value] as const] : []; });
  return Object.fromEntries(entries);
}
