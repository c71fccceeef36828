import type { Locale } from '../../content/locales.ts';
import { type CardView, card } from './card.ts';
import { inOrder } from './in-order.ts';
import type { Source } from './source.ts';

type Field = 'services' | 'flyers' | 'organisations';
interface Naming { readonly slug: string; readonly order: number; readonly services?: readonly string[]; readonly flyers: readonly string[]; readonly organisations: readonly string[] }

const indexes = new WeakMap<readonly Naming[], Map<Field, Map<string, Naming[]>>>();

/** The documents of a list that name another one in a field, in the editors' order; indexed once per snapshot. */
function naming<D extends Naming>(documents: readonly D[], field: Field, slug: string): readonly D[] {
  const fields = indexes.get(documents) ?? new Map<Field, Map<string, Naming[]>>();
  indexes.set(documents, fields);
  let index = fields.get(field);
  if (!index) {
    index = new Map();
    for (const document of inOrder(documents)) {
      for (const named of document[field] ?? []) index.set(named, [...(index.get(named) ?? []), document]);
    }
    fields.set(field, index);
  }
  return (index.get(slug) ?? []) as readonly Naming[] as readonly D[];
}

/** Topics that point to this document. */
export const topicsWith = (source: Source, field: Field, slug: string, lang: Locale): CardView[] =>
  naming(source.all('topics'), field, slug).map((topic) => card('/topics', topic, lang));

/** Services that point to this flyer or organisation. */
export const servicesWith = (source: Source, field: 'flyers' | 'organisations', slug: string, lang: Locale): CardView[] =>
  naming(source.all('services'), field, slug).map((service) => card('/services', service, lang));

/** Documents by slug, in the given order; what is not public is left out. */
export const topicsNamed = (source: Source, slugs: readonly string[], lang: Locale): CardView[] =>
  slugs.flatMap((slug) => { const found = source.one('topics', slug); return found ? [card('/topics', found, lang)] : []; });
export const servicesNamed = (source: Source, slugs: readonly string[], lang: Locale): CardView[] =>
  slugs.flatMap((slug) => { const found = source.one('services', slug); return found ? [card('/services', found, lang)] : []; });
export const flyersNamed = (source: Source, slugs: readonly string[], lang: Locale): CardView[] =>
  slugs.flatMap((slug) => { const found = source.one('flyers', slug); return found ? [card('/flyers', found, lang)] : []; });
export const eventsNamed = (source: Source, slugs: readonly string[], lang: Locale): CardView[] =>
  slugs.flatMap((slug) => { const found = source.one('events', slug); return found ? [card('/events', found, lang)] : []; });
