import type { Pdf } from '../../content/flyer-files.ts';
import type { CollectionName, Picture } from '../../content/snapshot.ts';

/** What the documents that use an upload show of it. */
export interface Upload {
  readonly url: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Only for pictures. */
  readonly picture?: Picture;
  /** What was read from a PDF. */
  readonly pdf?: Pick<Pdf, 'pages' | 'thumbnail'>;
}

/** Answers what a relation may show. Whatever is not public is not there. */
export interface Lookup {
  /** The slug of a document by its id; nothing when it is not public. */
  slug(collection: CollectionName, link: unknown): string | undefined;
  /** The slugs of those that are public, in the editor's order. */
  slugs(collection: CollectionName, links: unknown): string[];
  upload(link: unknown): Upload | undefined;
}
