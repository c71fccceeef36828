import { globals, type GlobalName } from '../../../content/snapshot.ts';
import type { PublicReader } from '../../../cms/public/reader.ts';
import { isPublished, type SourceName, type Stored, type StoredId, uploads } from '../../../cms/public/stored.ts';

type Fields = Record<string, unknown>;

/** A database in memory, with documents as Payload reads them for all languages; also drafts and private collections. */
export class FakeDesk implements PublicReader {
  readonly documents = new Map<string, Map<StoredId, Fields>>();
  readonly globals = new Map<string, Fields>();
  reads = 0;

  put(collection: string, id: StoredId, fields: Fields): void {
    const shelf = this.documents.get(collection) ?? new Map<StoredId, Fields>();
    shelf.set(id, { ...fields, id });
    this.documents.set(collection, shelf);
  }

  edit(collection: string, id: StoredId, fields: Fields): void {
    this.put(collection, id, { ...this.documents.get(collection)?.get(id), ...fields });
  }

  drop(collection: string, id: StoredId): void {
    this.documents.get(collection)?.delete(id);
  }

  async all(collection: SourceName): Promise<Stored[]> {
    this.reads += 1;
    return [...(this.documents.get(collection)?.values() ?? [])].filter((stored) => collection === uploads || isPublished(stored)).map((stored) => structuredClone(stored));
  }

  async some(collection: SourceName, ids: readonly StoredId[]): Promise<Stored[]> {
    return (await this.all(collection)).filter((stored) => ids.includes(stored.id as StoredId));
  }

  async global(name: GlobalName): Promise<Stored> {
    if (!Object.hasOwn(globals, name)) throw new Error(`No global ${name}`);
    return structuredClone(this.globals.get(name) ?? {});
  }
}
