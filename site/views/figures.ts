import type { Locale } from '../../content/locales.ts';
import { numberIn } from './number.ts';

/** One figure, for the chart and for the table: both show `number`, and the bar is as long as `share` says. */
export interface FigureRow<L> {
  readonly label: L;
  readonly value: number;
  /** The number in the language's own grouping, Latin digits. */
  readonly number: string;
  readonly about: boolean;
  /** Length of the bar in percent of the longest, to a tenth. A bar below zero has no length. */
  readonly share: number;
}

/** Figures ready to draw: the longest bar is 100. */
export function figureRows<L>(rows: readonly { readonly label: L; readonly value: number; readonly about: boolean }[], lang: Locale): FigureRow<L>[] {
  const longest = Math.max(0, ...rows.map((row) => row.value));
  return rows.map(({ label, value, about }) => ({
    label, value, about, number: numberIn(lang, value),
    share: longest > 0 ? Math.max(0, Math.round((value / longest) * 1000) / 10) : 0,
  }));
}
