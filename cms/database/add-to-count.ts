import type { BasePayload } from 'payload';

/** A row that counts something: `key` is unique, the rest says what is counted. */
export interface Counted { readonly key: string; readonly [column: string]: string }

/**
 * Adds to the number `n` of the row with this key, which is made when it is not there. One statement of the adapter on both databases, so that those who come at the same
 * time are all counted. Says whether it was added: not when there would be more than `most`.
 */
export async function addToCount({ db }: Pick<BasePayload, 'db'>, collection: string, row: Counted, { by = 1, most }: { readonly by?: number; readonly most?: number } = {}): Promise<boolean> {
  const and = [{ key: { equals: row.key } }, ...(most === undefined ? [] : [{ n: { less_than_equal: most - by } }])];
  // `where`, never `id`: with an id the conditions are forgotten.
  const added = async () => (await db.updateOne({ collection, where: { and }, data: { n: { $inc: by } }, options: { atomic: true } } as never) as unknown) !== null;
  if (await added()) return true;
  try {
    await db.create({ collection, data: { ...row, n: by } } as never);
    return true;
  } catch (error) {
    // Both adapters say that a unique value is there with a validation error: it is full, or somebody made it just now.
    if (error instanceof Error && error.name === 'ValidationError') return added();
    throw error;
  }
}
