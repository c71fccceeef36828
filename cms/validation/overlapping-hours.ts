import type { Words } from '../fields/words.ts';
import { weekdayLabels } from '../fields/codes/weekdays.ts';

interface Row { readonly weekday?: string | number | null; readonly from?: string | null; readonly to?: string | null }

const words = (weekday: string | number, nl: string, en: string): Words => {
  const name = weekdayLabels[String(weekday)];
  return { nl: `${name?.nl}: ${nl}`, en: `${name?.en}: ${en}` };
};

/** The refusal of opening hours that end before they start or that overlap on one weekday, or nothing. Rows that are not complete are skipped. */
export function overlappingHours(rows: unknown): Words | undefined {
  const complete = (Array.isArray(rows) ? rows as Row[] : []).flatMap(({ weekday, from, to }) => (weekday && from && to ? [{ weekday: String(weekday), from, to }] : []));
  for (const { weekday, from, to } of complete)
    if (to <= from) return words(weekday, `de eindtijd ${to} komt niet na de begintijd ${from}.`, `the end ${to} does not come after the start ${from}.`);
  const sorted = complete.toSorted((a, b) => a.weekday.localeCompare(b.weekday) || a.from.localeCompare(b.from));
  for (const [index, row] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.weekday === row.weekday && next.from < row.to)
      return words(row.weekday, `${row.from}–${row.to} en ${next.from}–${next.to} overlappen elkaar.`, `${row.from}–${row.to} and ${next.from}–${next.to} overlap.`);
  }
  return undefined;
}
