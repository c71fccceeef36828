import type { CollectionName, DocumentOf, GlobalName, GlobalOf } from '../../content/snapshot.ts';

/**
 * A document on its way out, before zod has looked at it. Every field of the snapshot must be named, none else can be:
 * a field that is added to the snapshot is a type error here until somebody decides where it comes from.
 */
export type Candidate<C extends CollectionName> = { readonly [Field in keyof DocumentOf<C>]-?: unknown };
export type GlobalCandidate<G extends GlobalName> = { readonly [Field in keyof GlobalOf<G>]-?: unknown };
