import { fewest, type FigureGroup } from '../../content/codes/figures.ts';
import { longDate } from '../../content/dates/words.ts';
import { monthName, rowLabel } from '../../content/figures/row-label.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import type { YearFigures } from '../../content/snapshot.ts';
import { numberIn } from './number.ts';
import type { Source } from './source.ts';

export interface TallyRow {
  readonly label: Said;
  /** The label as it fits into a drawing; the table has all of it. */
  readonly short: string;
  /** The number in words of the page: `365`, `about 365`, `fewer than 5`. */
  readonly told: string;
  /** The number alone; nothing where it is not told. */
  readonly number?: string;
  /** Length of its bar in percent of the longest, to a tenth. */
  readonly share: number;
}

export interface TallyGroup {
  readonly name: FigureGroup;
  readonly heading: string;
  readonly hint?: string;
  /** `plates`: numbers that do not compare. `columns`: months. */
  readonly form: 'plates' | 'bars' | 'columns';
  readonly rows: readonly TallyRow[];
}

export interface YearFiguresView {
  readonly title: string;
  /** Where the figures come from and when they were taken. */
  readonly origin: string;
  readonly groups: readonly TallyGroup[];
  /** Why some numbers are not told, where some are not. */
  readonly fewer?: string;
}

/** About so many letters fit above a bar on a small telephone; a Chinese sign is as wide as two, an Ethiopic one as wide as one and a half. */
const fits = 42;
const widthOf = (sign: string): number => (/\p{Script=Han}/u.test(sign) ? 2 : /\p{Script=Ethiopic}/u.test(sign) ? 1.4 : 1);

/** A label cut to what fits, with a sign that it was. */
export function shortLabel(label: string): string {
  let wide = 0;
  const signs = [...label];
  const cut = signs.findIndex((sign) => { wide += widthOf(sign); return wide > fits; });
  return cut < 0 ? label : `${signs.slice(0, cut - 1).join('').trimEnd()}…`;
}

/** The figures of a year in a language, ready to draw. */
export function yearFiguresView(source: Source, { origin, takenOn, groups }: YearFigures, year: number, lang: Locale): YearFiguresView {
  const hidden = groups.some(({ rows }) => rows.some(({ value }) => value === undefined));
  const sentences = takenOn ? [say(lang, 'tally.takenOn', { date: longDate(lang, takenOn) }), say(lang, 'tally.counted')] : [say(lang, 'tally.counted')];
  return {
    title: say(lang, 'tally.title', { year }),
    origin: origin === 'typed' ? say(lang, 'tally.typed', { year }) : sentences.join(' '),
    groups: groups.map(({ name, rows }): TallyGroup => {
      const form = name === 'totals' ? 'plates' : name === 'questions-month' ? 'columns' : 'bars';
      const longest = Math.max(1, ...rows.map(({ value }) => value ?? 0));
      return {
        name, form, heading: say(lang, `tally.${name}`), ...(name === 'answering' && { hint: say(lang, 'tally.answering.hint') }),
        rows: rows.map((row): TallyRow => {
          const label = rowLabel(source, name, row, lang);
          const short = form === 'columns' ? monthName(lang, row.code, 'narrow') : shortLabel(label.value);
          if (row.value === undefined) return { label, short, told: say(lang, 'tally.fewer', { n: fewest }), share: 0 };
          const number = numberIn(lang, row.value);
          // Above a column there is no room for a separator.
          return { label, short, number: form === 'columns' ? String(row.value) : number, told: row.about ? say(lang, 'figures.about', { number }) : number, share: Math.round((row.value / longest) * 1000) / 10 };
        }),
      };
    }),
    ...(hidden && { fewer: say(lang, 'tally.fewer.why') }),
  };
}
