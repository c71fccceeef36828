import type { CollectionSlug, Payload } from 'payload';
import type { Place } from './external-links.ts';
import { linkChecksSlug } from './collection.ts';
import type { LinkCheck } from './link-check.ts';

export type StoredCheck = LinkCheck & { readonly id: number | string; readonly places?: readonly Place[] | null };

const collection = linkChecksSlug as CollectionSlug;

/** Where what is known of links is kept. */
export class LinkStore {
  readonly #db: Payload['db'];

  constructor({ db }: Pick<Payload, 'db'>) {
    this.#db = db;
  }

  async all(): Promise<readonly StoredCheck[]> {
    return (await this.#db.find<StoredCheck & Record<string, unknown>>({ collection, pagination: false, limit: 0 })).docs;
  }

  async broken(): Promise<readonly StoredCheck[]> {
    return (await this.#db.find<StoredCheck & Record<string, unknown>>({ collection, where: { state: { in: ['broken', 'moved'] } }, pagination: false, limit: 0 })).docs;
  }

  async put(before: StoredCheck | undefined, check: LinkCheck, places: readonly Place[]): Promise<void> {
    const data = { ...check, places } as unknown as Record<string, unknown>;
    if (before) await this.#db.updateOne({ collection, id: before.id, data, returning: false });
    else await this.#db.create({ collection, data });
  }

  async forget(ids: readonly (number | string)[]): Promise<void> {
    if (ids.length > 0) await this.#db.deleteMany({ collection, where: { id: { in: [...ids] } } });
  }
}
