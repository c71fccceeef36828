import { type Locale, locales } from '../../../content/locales.ts';
import { pick } from '../../../content/pick.ts';
import type { Source } from '../source.ts';
import { type LinkedData, known } from './linked-data.ts';
import { placeLd } from './place.ts';

/** The foundation itself, in every language under one `@id`. */
export const organisationId = (source: Source): string => `${source.siteUrl}/#organisation`;

/** The foundation as a schema.org NGO. */
export function organisationLd(source: Source, lang: Locale): LinkedData {
  const settings = source.global('settings');
  const desk = source.one('locations', settings.desk);
  return known({
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': organisationId(source),
    name: settings.name,
    url: `${source.siteUrl}/${lang}`,
    slogan: pick(settings.motto, lang)?.value,
    telephone: settings.phone,
    email: settings.email,
    knowsLanguage: [...locales],
    location: desk && placeLd(source, lang, desk, { nested: true }),
  });
}
