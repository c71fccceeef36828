import { locales, sourceLocale } from '../../content/locales.ts';
import type { GlobalName, GlobalOf, Readiness } from '../../content/snapshot.ts';

const readiness = Object.fromEntries(locales.map((locale) => [locale, locale === sourceLocale ? 'checked' : 'missing'])) as Readiness;

/** What the globals are before an editor has filled them in. `desk` is then no place's slug: pages must cope with a place that is not there. */
export const emptyGlobals: { readonly [G in GlobalName]: GlobalOf<G> } = {
  settings: { name: '', motto: {}, timeZone: 'Europe/Amsterdam', desk: 'none', deskLanguages: [], welcome: {}, promise: {} },
  navigation: { footer: [] },
  notice: { kind: 'none', readiness },
};
