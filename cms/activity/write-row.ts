import type { PayloadRequest } from 'payload';
import { personOf } from '../access/role.ts';
import { activitySlug } from './collection.ts';
import type { Deed } from './deed.ts';

/** A row of the log, as it is kept. */
export interface ActivityRow {
  readonly at: number;
  readonly who: string;
  readonly kind: string;
  readonly document?: string | null;
  readonly language?: string | null;
  readonly what: Deed;
  readonly live?: boolean | null;
  readonly fields?: string | null;
}

/** Writes a row in the transaction of `req`. What the program does by itself is nobody's deed: the start content, dates that are planned, a job without a person. */
export async function writeRow(req: PayloadRequest, row: Omit<ActivityRow, 'who'>): Promise<void> {
  const person = personOf(req);
  if (!person || req.context.planning) return;
  await req.payload.db.create({ collection: activitySlug, data: { ...row, who: String(person.id) }, req, returning: false } as never);
}
