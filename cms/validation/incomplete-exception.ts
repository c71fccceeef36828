import type { Words } from '../fields/words.ts';

interface Row { readonly date?: unknown; readonly kind?: unknown; readonly from?: string | null; readonly to?: string | null; readonly place?: unknown }

/** The refusal of exceptions that lack what their kind needs, end before they start, or stand twice, or nothing. */
export function incompleteException(rows: unknown): Words | undefined {
  const days = new Set<string>();
  for (const [index, { date, kind, from, to, place }] of (Array.isArray(rows) ? rows as Row[] : []).entries()) {
    const at = (nl: string, en: string): Words => ({ nl: `Dag ${index + 1}: ${nl}`, en: `Day ${index + 1}: ${en}` });
    const dayOfRow = typeof date === 'string' ? date.slice(0, 10) : '';
    if (dayOfRow && days.has(dayOfRow)) return at('deze dag staat er al.', 'this day is there already.');
    days.add(dayOfRow);
    if (kind === 'hours' && !(from && to)) return at('vul de andere tijd in, van en tot.', 'fill in the other time, from and until.');
    if (Boolean(from) !== Boolean(to)) return at('vul een begintijd en een eindtijd in.', 'fill in a start and an end.');
    if (from && to && to <= from) return at(`de eindtijd ${to} komt niet na de begintijd ${from}.`, `the end ${to} does not come after the start ${from}.`);
    if (kind === 'place' && !place) return at('kies de andere plek.', 'choose the other place.');
  }
  return undefined;
}
