import type { News } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

const sorted = new WeakMap<readonly News[], readonly News[]>();

/** All news, newest first; on one day by slug. Sorted once per snapshot. */
export function newestFirst(source: Source): readonly News[] {
  const all = source.all('news');
  const known = sorted.get(all) ?? all.toSorted((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1));
  sorted.set(all, known);
  return known;
}
