import type { Locale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Organisation } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { type Freshness, freshness } from './freshness.ts';
import { must } from './must.ts';
import { caution } from './provenance.ts';
import type { Source } from './source.ts';

/** Another organisation, as the directory and the pages that refer to it show it. Its name stays as it is everywhere. */
export interface OrganisationView {
  readonly slug: string;
  readonly name: string;
  readonly summary: Said;
  readonly city?: string;
  readonly street?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly hours: Organisation['hours'];
  readonly freshness: Freshness;
  /** That a machine made its words, or that they are older than the Dutch. */
  readonly caution?: string;
}

export function organisationOf(source: Source, organisation: Organisation, lang: Locale): OrganisationView {
  const { slug, name, city, street, website, phone, hours, sourceYear, lastVerified } = organisation;
  return {
    slug, name, summary: must(organisation.summary, within(organisation, lang)), city, street, website, phone, hours,
    freshness: freshness(source, sourceYear, lastVerified), caution: caution(lang, organisation),
  };
}

/** Organisations by slug, in the given order; what is not public is left out. */
export const organisationsNamed = (source: Source, slugs: readonly string[], lang: Locale): OrganisationView[] =>
  slugs.flatMap((slug) => { const found = source.one('organisations', slug); return found ? [organisationOf(source, found, lang)] : []; });
