import type { SpokenLanguage } from '../../content/codes/spoken-languages.ts';
import { factsOf, isLocale } from '../../content/locales.ts';

/** A language by its own name, as its speakers read it. */
export interface SpokenName {
  readonly code: SpokenLanguage;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

const rightToLeft: readonly SpokenLanguage[] = ['ps', 'ur'];

/** The site's own languages as everywhere on the site; others as Unicode's tables name them in themselves. */
export function spokenName(code: SpokenLanguage): SpokenName {
  if (isLocale(code)) return { code, name: factsOf(code).name, dir: factsOf(code).dir };
  return { code, name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code, dir: rightToLeft.includes(code) ? 'rtl' : 'ltr' };
}
