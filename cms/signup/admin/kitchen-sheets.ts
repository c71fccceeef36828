import type { BasePayload, CollectionConfig } from 'payload';
import type { SignUpDesk } from '../desk.ts';
import { kitchenCounts, type KitchenCounts } from './kitchen-counts.ts';

export const kitchenSheetsSlug = 'kitchen-sheets';

/** What the kitchen was told, and when: counts, nothing of a person. Private all the same. */
export const KitchenSheets: CollectionConfig = {
  slug: kitchenSheetsSlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false,
  fields: [
    /** Sitting and number: a second click on “freeze” meets the first one here. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'sitting', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'at', type: 'number', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'counts', type: 'json', required: true },
  ],
};

export interface FrozenSheet {
  /** 1 for the first of a sitting; the kitchen may have paper with an older one. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** By a person's hand, or at the closing time of sign-up. */
  readonly by: 'hand' | 'closing';
  readonly counts: KitchenCounts;
}

/** The last sheet that was frozen for a sitting. */
export async function frozenSheet(payload: BasePayload, sitting: string): Promise<FrozenSheet | undefined> {
  const { docs: [sheet] } = await payload.find({ collection: kitchenSheetsSlug as never, where: { sitting: { equals: sitting } }, sort: '-number', limit: 1, pagination: false, depth: 0 });
  return sheet as unknown as FrozenSheet | undefined;
}

/**
 * Freezes the counts of a sitting as they are now.
 * @param after the number of the sheet that was seen before, 0 for none: whoever clicks twice, or two at once, freeze once
 */
export async function freezeSheet(payload: BasePayload, desk: SignUpDesk, sitting: string, by: FrozenSheet['by'], after: number): Promise<void> {
  const counts = kitchenCounts(await desk.store.ofSitting(sitting), desk.sitting(sitting)?.menus ?? []);
  const number = after + 1;
  try {
    // By the adapter, one statement outside transactions: inside one, MongoDB tells the second of two at once of a conflict, not that the key is there.
    await payload.db.create({ collection: kitchenSheetsSlug, data: { key: `${sitting} ${number}`, sitting, number, at: desk.now(), by, counts } });
  } catch (error) {
    // Both adapters say with a validation error that the key is there: another froze at the same time.
    if (!(error instanceof Error && error.name === 'ValidationError')) throw error;
  }
}

/** Freezes the sheet of every sitting whose sign-up closed and that has none yet. For the sweep: cheap when there is nothing to do. */
export async function freezeWhatClosed(payload: BasePayload, desk: SignUpDesk): Promise<void> {
  for (const { slug } of await desk.store.current(desk.now())) {
    const sitting = desk.sitting(slug);
    if (!sitting || sitting.cancelled || desk.now() < sitting.closesAt || (await frozenSheet(payload, slug))) continue;
    await freezeSheet(payload, desk, slug, 'closing', 0);
  }
}
