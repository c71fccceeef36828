import type { BasePayload, PayloadRequest, Where } from 'payload';
import { activitySlug } from '../activity/collection.ts';
import { peopleOf } from '../activity/people.ts';
import type { ActivityRow } from '../activity/write-row.ts';

/** What changed in a document since a moment, as far as somebody working in one language sees it. */
export interface ChangedSince {
  /** The account that changed it last, and what it is called; nobody when only the program did. */
  readonly who: string | undefined;
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Names of the fields, without the numbers of rows. */
  readonly fields: readonly string[];
}

export interface Place { readonly kind: string; /** Id as text; empty for a global. */ readonly document: string; readonly language: string }

/** Reads from the log what people changed in a document after `since` (milliseconds since 1970): what all languages share, and the texts of this language. Nothing when they changed nothing there. */
export async function changedSince(payload: BasePayload, { kind, document, language }: Place, since: number, req?: PayloadRequest): Promise<ChangedSince | undefined> {
  const where: Where = { and: [{ kind: { equals: kind } }, { document: { equals: document } }, { at: { greater_than: since } }, { what: { not_in: ['confirmed', 'planned', 'planned-off'] } }] };
  const { docs } = await payload.db.find({ collection: activitySlug, where, sort: ['-at', '-id'], limit: 200, pagination: false, ...(req ? { req } : {}) } as never) as unknown as { docs: ActivityRow[] };
  const seen = docs.filter((row) => !row.language || row.language === language || language === 'all');
  const [last] = seen;
  if (!last) return undefined;
  const nameOf = await peopleOf(payload, [last]);
  return { who: last.who, name: nameOf(last), at: last.at, fields: [...new Set(seen.flatMap(({ fields }) => (fields ? fields.split(' ') : [])))] };
}
