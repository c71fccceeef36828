import type { BasePayload, Where } from 'payload';
import { activitySlug } from './collection.ts';
import type { ActivityRow } from './write-row.ts';

/** Which rows are looked for; what is left out does not matter. */
export interface ActivityFilter {
  readonly kind?: string | undefined;
  readonly document?: string | undefined;
  readonly who?: string | undefined;
  /** Milliseconds since 1970; `before` is not part of it. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

/** A page of the log, the newest first. */
export interface ActivityPage { readonly rows: readonly (ActivityRow & { readonly id: string | number })[]; readonly page: number; readonly pages: number; readonly total: number }

const is = (name: string, value: string | undefined): Where[] => (value === undefined ? [] : [{ [name]: { equals: value } }]);

/** Reads a page of the log. With the rights of the program: who may see it is asked before. */
export async function readActivity({ db }: Pick<BasePayload, 'db'>, { kind, document, who, from, before }: ActivityFilter, page = 1, perPage = 50): Promise<ActivityPage> {
  const and = [
    ...is('kind', kind), ...is('document', document), ...is('who', who),
    ...(from === undefined ? [] : [{ at: { greater_than_equal: from } }]), ...(before === undefined ? [] : [{ at: { less_than: before } }]),
  ];
  const found = await db.find({ collection: activitySlug, where: { and }, sort: ['-at', '-id'], limit: perPage, page, pagination: true } as never) as unknown as { docs: ActivityPage['rows']; page?: number; totalPages: number; totalDocs: number };
  return { rows: found.docs, page: found.page ?? 1, pages: found.totalPages, total: found.totalDocs };
}
