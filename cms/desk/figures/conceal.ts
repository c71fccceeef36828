import { fewest, type FigureGroup } from '../../../content/codes/figures.ts';
import type { Counted, CountedGroup } from './figures-of.ts';

const few = ({ value, of = value }: Counted): boolean => value === undefined || (of !== undefined && of > 0 && of < fewest);

/**
 * Rows of a group without the values that tell of fewer than five, but of somebody. Where one alone would be left out of those that add up to a total, it could be
 * computed from the others: then the next smallest has no value either. Nothing that happened to nobody is a secret.
 */
export function withoutFew(rows: readonly Counted[]): Counted[] {
  const hidden = new Set(rows.filter(few));
  for (const [sum, parts] of Map.groupBy(rows, (row) => row.sum)) {
    if (sum === undefined || parts.filter((row) => hidden.has(row)).length !== 1) continue;
    const next = parts.filter((row) => !hidden.has(row) && (row.value ?? 0) > 0).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
    if (next) hidden.add(next);
  }
  return rows.map((row) => (hidden.has(row) ? { ...row, value: undefined } : row));
}

/** Totals that may be the same number as one row of a group. */
const sameAs = { dinner: 'meals', kids: 'children' } as const;

/** The figures as the public may see them. A row without a value tells of few, or could tell of few with what stands beside it. */
export function conceal(groups: readonly CountedGroup[]): { name: FigureGroup; rows: { code: string; value?: number }[] }[] {
  const told = groups.map(({ name, rows }) => ({ name, rows: withoutFew(rows) }));
  const kinds = new Set(told.find(({ name }) => name === 'guests')?.rows.flatMap(({ code, value }) => (value === undefined ? [code] : [])));
  const shut = new Set(Object.entries(sameAs).flatMap(([kind, total]) => (kinds.has(kind) ? [total as string] : [])));
  return told.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ code, value }) => (value === undefined || (name === 'totals' && shut.has(code)) ? { code } : { code, value })),
  }));
}
