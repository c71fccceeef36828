import type { BasePayload, CollectionSlug } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { idFrom } from '../signup/store/store.ts';
import type { ActivityRow } from './write-row.ts';

type Named = Pick<ActivityRow, 'kind' | 'document'>;
/** A document of the log, as one word. */
export const keyOf = ({ kind, document }: Named): string => `${kind}/${document ?? ''}`;

/** A document that is there now. */
export interface Known {
  readonly title: string;
  /** When it was made, milliseconds since 1970. What the log says of its number before that was another, which is gone: SQLite gives the number of the last one away again. */
  readonly since: number;
}

/** What the documents of these rows are called now, by `keyOf`; those that are gone, and globals, are left out. */
export async function titlesOf(payload: BasePayload, rows: readonly Named[]): Promise<ReadonlyMap<string, Known>> {
  const titles = new Map<string, Known>();
  const perKind = Map.groupBy(rows.filter(({ kind, document }) => document && kind in payload.collections), ({ kind }) => kind);
  await Promise.all([...perKind].map(async ([kind, some]) => {
    const title = payload.collections[kind as CollectionSlug].config.admin.useAsTitle ?? 'id';
    const ids = [...new Set(some.map(({ document }) => idFrom(String(document))))];
    const { docs } = await payload.find({ collection: kind as CollectionSlug, where: { id: { in: ids } }, trash: true, draft: true, locale: sourceLocale, depth: 0, limit: 0, pagination: false, select: { [title]: true, createdAt: true } as never });
    for (const document of docs as unknown as Record<string, unknown>[]) titles.set(keyOf({ kind, document: String(document.id) }), { title: String(document[title] || document.id), since: Date.parse(String(document.createdAt)) || 0 });
  }));
  return titles;
}
