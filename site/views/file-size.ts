import { type Locale, factsOf } from '../../content/locales.ts';

const kilo = 1000;

/** The size of a file as people read it, in a language: `240 kB`, `1,2 MB` (decimal units). */
export function fileSize(lang: Locale, bytes: number): string {
  const large = bytes >= kilo * kilo;
  const value = large ? bytes / (kilo * kilo) : Math.max(1, bytes / kilo);
  return new Intl.NumberFormat(factsOf(lang).intl, { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0 }).format(value);
}
