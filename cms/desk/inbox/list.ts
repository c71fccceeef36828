import type { BasePayload, Where } from 'payload';
import { requestStates, type RequestState } from '../../../content/answers.ts';
import { requestsSlug } from '../requests/collection.ts';
import type { Request } from '../requests/request.ts';
import { isSought } from './decisions/search.ts';
import { lateBefore, openStates } from './decisions/waiting.ts';
import type { SeenForm } from './seen-forms.ts';
import type { InboxReads } from './store/inbox-reads.ts';

/** Requests on one page of the list. */
export const perPage = 25;
/** Most requests that a search shows. */
const mostFound = 200;

/** What the list shows. `late`: waits longer than promised. `due`: its day is over. */
export interface Filter {
  readonly form: string | undefined;
  readonly state: RequestState | 'open' | 'all';
  readonly mine: boolean;
  readonly late: 'late' | 'due' | undefined;
  readonly sought: string;
  /** From 1. */
  readonly page: number;
}

/** The filter in an address; what makes no sense there is left out. */
export function filterIn(given: (name: string) => string): Filter {
  const [state, late, page, sought] = [given('state'), given('late'), Number(given('page')), given('q').trim().slice(0, 100)];
  const known = requestStates.find((one) => one === state);
  return {
    form: given('form') || undefined, state: known ?? (state === 'all' || (state === '' && sought !== '') ? 'all' : 'open'), mine: given('mine') !== '',
    late: late === 'late' || late === 'due' ? late : undefined, sought, page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as a query, with what is to be different. */
export function queryOf(filter: Filter, more: Partial<Filter> = {}): string {
  const { form, state, mine, late, sought, page } = { ...filter, ...more };
  const query = new URLSearchParams({ ...(form && { form }), ...(state !== 'open' && { state }), ...(mine && { mine: '1' }), ...(late && { late }), ...(sought && { q: sought }), ...(page > 1 && { page: String(page) }) });
  return `?${query.toString()}`;
}

interface Asking { readonly payload: BasePayload; readonly reads: InboxReads; readonly forms: readonly SeenForm[]; readonly user: string | number; readonly now: number; readonly today: string }

/** A page of the list: the oldest first, among the forms that were given and no others. */
export async function listRequests({ payload, reads, forms, user, now, today }: Asking, filter: Filter): Promise<{ readonly rows: Request[]; readonly all: number; readonly pages: number }> {
  const chosen = forms.filter(({ slug }) => filter.form === undefined || slug === filter.form);
  const nobody = { rows: [], all: 0, pages: 0 };
  if (chosen.length === 0) return nobody;
  const conditions: Where[] = [{ form: { in: chosen.map(({ slug }) => slug) } }];
  if (filter.state !== 'all') conditions.push({ state: { in: filter.state === 'open' ? [...openStates, 'doubted'] : [filter.state] } });
  if (filter.mine) conditions.push({ assignedTo: { equals: user } });
  if (filter.late === 'due') conditions.push({ state: { in: [...openStates] } }, { dueOn: { less_than: today } });
  if (filter.late === 'late') {
    const promised = chosen.flatMap(({ slug, promiseDays }): Where[] => { const before = lateBefore(promiseDays, now); return before === undefined ? [] : [{ and: [{ form: { equals: slug } }, { at: { less_than: before } }] }]; });
    if (promised.length === 0) return nobody;
    conditions.push({ state: { in: [...openStates] } }, { firstAnswerAt: { exists: false } }, { or: promised });
  }
  if (filter.sought !== '') {
    const found = (await reads.contents(chosen.map(({ slug }) => slug))).filter((content) => isSought(content, filter.sought)).slice(0, mostFound);
    if (found.length === 0) return nobody;
    conditions.push({ id: { in: found.map(({ id }) => id) } });
  }
  const { docs, totalDocs, totalPages } = await payload.find({ collection: requestsSlug, where: { and: conditions }, sort: ['at', 'id'], limit: perPage, page: filter.page, depth: 0, overrideAccess: true } as never);
  return { rows: docs as unknown as Request[], all: totalDocs, pages: totalPages };
}
