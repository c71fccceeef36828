import type { Locale } from '../../content/locales.ts';

/** The list of a collection's documents whose text in a language is missing or not checked, behind the address of the admin. */
export function listAddress(collection: string, locale: Locale, state: 'missing' | 'unchecked'): string {
  const query = new URLSearchParams({ locale, 'where[or][0][and][0][readiness][equals]': state });
  if (state === 'missing') query.set('where[or][1][and][0][readiness][exists]', 'false');
  return `/collections/${collection}?${query.toString()}`;
}
