import { isPlain, isRow, type Row, sameValue } from '../activity/same-value.ts';

type Values = Readonly<Record<string, unknown>>;

/** One field that two people changed, each in another way. */
export interface Conflict {
  /** Where it stands in what the second sent, such as `blocks.0.body`; as the form names its fields. */
  readonly path: string;
  readonly theirs: unknown;
}
export interface Merged<T> { readonly value: T; readonly conflicts: readonly Conflict[] }

/** What is not content: the second's save says these anew. */
const notMerged = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt', 'globalType']);

/**
 * Brings a form that was filled in from an older state together with what others saved since. What one of the two changed stays; what both changed the same way too; what they changed
 * differently is a conflict, and holds `mine` here. Rows are known by their ids, so a row that somebody deleted does not come back and an order that somebody changed stays.
 * A pure function of three states of one document in one language.
 */
export function merge(base: Values, mine: Values, theirs: Values): Merged<Record<string, unknown>> {
  const conflicts: Conflict[] = [];
  return { value: mergeValues(base, mine, theirs, '', conflicts), conflicts };
}

function mergeValues(base: Values, mine: Values, theirs: Values, at: string, conflicts: Conflict[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mine).map(([name, value]) => [name, at === '' && notMerged.has(name) ? value : mergeOne(base[name], value, theirs[name], at + name, conflicts)]));
}

function mergeOne(base: unknown, mine: unknown, theirs: unknown, path: string, conflicts: Conflict[]): unknown {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
  if (sameValue(base, mine)) return theirs;
  if (isRows(mine) && isRows(theirs) && isRows(base) && [mine, theirs, base].some((rows) => rows?.length)) return mergeRows(base ?? [], mine ?? [], theirs ?? [], path, conflicts);
  if (isPlain(mine) && isPlain(theirs) && isPlain(base ?? {}) && !('relationTo' in mine)) return mergeValues((base ?? {}) as Values, mine, theirs, `${path}.`, conflicts);
  conflicts.push({ path, theirs });
  return mine;
}

function mergeRows(base: readonly Row[], mine: readonly Row[], theirs: readonly Row[], path: string, conflicts: Conflict[]): readonly Row[] {
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)];
  const moved = (rows: readonly Row[]) => ids(rows) !== ids(base);
  if (moved(mine) && moved(theirs) && ids(mine) !== ids(theirs)) {
    conflicts.push({ path, theirs });
    return mine;
  }
  const order = moved(mine) ? mine : theirs;
  // Who deletes a row deletes what stood in it: not what somebody wrote there meanwhile.
  const losesMine = mine.some((row) => !order.some(({ id }) => id === row.id) && !sameValue(before.get(row.id), row));
  const losesTheirs = theirs.some((row) => !order.some(({ id }) => id === row.id) && !sameValue(before.get(row.id), row));
  if (losesMine || losesTheirs) {
    conflicts.push({ path, theirs });
    return mine;
  }
  return order.map((row) => {
    const [was, ours, others] = [before.get(row.id), own.get(row.id), other.get(row.id)];
    if (!ours || !others) return row;
    return mergeValues(was ?? {}, ours, others, `${path}.${mine.indexOf(ours)}.`, conflicts);
  });
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const ids = (rows: readonly Row[]): string => rows.map(({ id }) => String(id)).join();
const isRows = (value: unknown): value is readonly Row[] | null | undefined => value === undefined || value === null || (Array.isArray(value) && value.every((row) => isRow(row) && row.id !== undefined && row.id !== null));
