import type { Work } from './work.ts';

/** The parts that some work is about, by the name of their document. */
export function partsByDocument(works: readonly Pick<Work, 'document' | 'part'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { document, part } of works) parts.set(document, (parts.get(document) ?? new Set()).add(part));
  return parts;
}
