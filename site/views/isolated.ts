import { type Locale, factsOf } from '../../content/locales.ts';

/**
 * A piece of text for a file without markup, kept whole where the text around it runs the other way (U+2068 … U+2069):
 * an address in Dutch letters inside an Arabic line. Unchanged where both run alike.
 */
export const isolated = (value: string, of: Locale, within: Locale): string =>
  factsOf(of).dir === factsOf(within).dir ? value : `\u2068${value}\u2069`;
