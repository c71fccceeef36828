import type { CollectionSlug, FlattenedBlock, FlattenedField, GlobalSlug, Payload } from 'payload';
import type { Stored } from '../public/stored.ts';
import { type BlocksOf, type Leaf, leavesOf } from './leaves.ts';

/** Name of the field in which a document remembers what its translations were made from. */
export const memoryField = 'translation';

/** Something with texts in twelve languages: a collection by its slug, or a global. */
export type Translated = { readonly collection: CollectionSlug } | { readonly global: GlobalSlug };

type Schema = Pick<Payload, 'collections' | 'globals' | 'blocks'>;

export const blocksIn = ({ blocks }: Pick<Payload, 'blocks'>): BlocksOf => (type) => (blocks as Partial<Record<string, FlattenedBlock>>)[type];

/** The fields of a kind of document; none for one that does not exist. */
export function fieldsOf(payload: Schema, what: Translated): readonly FlattenedField[] {
  if ('global' in what) return payload.globals.config.find(({ slug }) => slug === what.global)?.flattenedFields ?? [];
  return payload.collections[what.collection]?.config.flattenedFields ?? [];
}

/** Whether documents of this kind remember what their translations were made from. */
export const remembers = (payload: Schema, what: Translated): boolean => fieldsOf(payload, what).some(({ name }) => name === memoryField);

/** Every collection whose documents have texts in twelve languages. */
export const translatedCollections = (payload: Schema): CollectionSlug[] => (Object.keys(payload.collections) as CollectionSlug[]).filter((collection) => remembers(payload, { collection }));
export const translatedGlobals = (payload: Schema): GlobalSlug[] => payload.globals.config.map(({ slug }) => slug as GlobalSlug).filter((global) => remembers(payload, { global }));

/** Every text of a document, in reading order. */
export const leavesIn = (payload: Schema, what: Translated, document: Stored): Leaf[] => leavesOf(fieldsOf(payload, what), document, blocksIn(payload));
