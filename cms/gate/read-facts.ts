import type { CollectionSlug, PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import { certainLanguage } from '../flyers/pdf/certain-language.ts';
import { readTerms } from '../glossary/read-terms.ts';
import { today } from '../globals/today.ts';
import { linkHint, type LinkCheck } from '../links/link-check.ts';
import { linkChecksSlug } from '../links/collection.ts';
import { publisherInThisProcess } from '../publishing/publisher-door.ts';
import { type Stored, type StoredId, uploads } from '../public/stored.ts';
import { plainOf } from '../public/stored-field.ts';
import { textIn } from '../translation/texts.ts';
import type { GateFacts, MediaFacts } from './facts.ts';
import { hrefsOf, isInternal, pathOfHref } from './hrefs.ts';
import type { Pieces } from './pieces.ts';
import { needs } from './site-page.ts';

export interface Judged {
  readonly pieces: Pieces;
  /** Slug of the collection; nothing for a global. */
  readonly collection?: string | undefined;
  /** Nothing for a document that is new. */
  readonly id?: StoredId | undefined;
  readonly judges: GateFacts['judges'];
  /** Whether warnings are asked for too: they need the glossary and what is known of other sites. */
  readonly withWarnings: boolean;
}

/** Below the hooks and access rules: it reads what is public, and of this document whether it is. */
async function find(req: PayloadRequest, collection: string, where: Record<string, unknown>): Promise<readonly Stored[]> {
  const { docs } = await req.payload.db.find<Stored & { id: StoredId }>({ collection: collection as CollectionSlug, where: where as never, pagination: false, limit: 0, req });
  return docs;
}

/** Reads what the rules must know of a document, and nothing that they do not ask for. */
export async function readFacts(req: PayloadRequest, { pieces, collection, id, judges, withWarnings }: Judged): Promise<GateFacts> {
  const hrefs = [...new Set(hrefsOf(pieces).map(({ href }) => href))];
  return {
    collection, judges,
    today: await today(req),
    wasPublic: collection === 'occurrences' && id !== undefined && (await find(req, collection, { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] })).length > 0,
    pageExists: await readPages(req, [...new Set(hrefs.filter(isInternal).map(pathOfHref))], { collection, slug: plainOf(pieces.document.slug) }),
    media: await readMedia(req, pieces.uploads.map((upload) => upload.id)),
    brokenLinks: withWarnings ? await readBroken(req, hrefs.filter((href) => !isInternal(href))) : new Map(),
    terms: withWarnings ? await readTerms(req.payload) : {},
  };
}

/** Which of these paths lead to a page. A link of a document to itself does, once it is published. */
async function readPages(req: PayloadRequest, paths: readonly string[], own: { readonly collection?: string | undefined; readonly slug?: string | undefined }): Promise<GateFacts['pageExists']> {
  const wanted = new Map(paths.map((path) => [path, needs(path)]));
  const there = new Set<string>();
  const documents = [...wanted.values()].flatMap((need) => (typeof need === 'object' ? [need] : []));
  for (const [collection, some] of Map.groupBy(documents, (need) => need.collection)) {
    const name = collection === 'reports' ? 'year' : 'slug';
    const slugs = some.map(({ slug }) => (name === 'year' ? Number(slug) : slug));
    for (const found of await find(req, collection, { and: [{ [name]: { in: slugs } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] })) there.add(`${collection}/${String(found[name])}`);
  }
  const publisher = publisherInThisProcess();
  return (path) => {
    const need = wanted.get(path);
    if (need === undefined || need === 'nothing') return true;
    const isDocument = typeof need === 'object' && (there.has(`${need.collection}/${need.slug}`) || (need.collection === own.collection && need.slug === own.slug));
    // Pages that the site has of itself look like pages of text, whose addresses stand directly behind the language too.
    const mayBeMade = need === 'more' || need.collection === 'pages';
    return isDocument || (mayBeMade && publisher?.shows?.(`/${sourceLocale}${path}`) === true);
  };
}

async function readMedia(req: PayloadRequest, ids: readonly StoredId[]): Promise<GateFacts['media']> {
  if (ids.length === 0) return new Map();
  const files = await find(req, uploads, { id: { in: [...new Set(ids)] } });
  return new Map(files.map((file): [string, MediaFacts] => [String(file.id), {
    isPicture: String(file.mimeType).startsWith('image/'), alt: textIn(file.alt, sourceLocale), language: certainLanguage(file.pdf),
  }]));
}

async function readBroken(req: PayloadRequest, urls: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (urls.length === 0) return new Map();
  const checks = await find(req, linkChecksSlug, { url: { in: urls } }) as unknown as readonly LinkCheck[];
  return new Map(checks.flatMap((check) => {
    const words = linkHint(check);
    return words ? [[check.url, words] as const] : [];
  }));
}
