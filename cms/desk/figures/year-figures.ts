import type { FigureGroup } from '../../../content/codes/figures.ts';
import type { Day } from '../../../content/dates/days.ts';
import type { Snapshot, Text, YearFigures } from '../../../content/snapshot.ts';
import { conceal } from './conceal.ts';
import type { CountedGroup } from './figures-of.ts';

/** The name a row is known by today, kept with the figures: a topic that goes later still has its name in the report of the year. */
function labelOf({ topics, roles, forms }: Pick<Snapshot, 'topics' | 'roles' | 'forms'>, group: FigureGroup, code: string): Text | undefined {
  if (group === 'questions-topic') return topics[code]?.title;
  if (group === 'volunteers') return roles[code]?.title;
  return group === 'requests' || group === 'answering' ? forms[code]?.title : undefined;
}

/** The figures of a year for a report: as the public may see them, with the day on which they were taken. Totals of nothing and groups without rows are left out. */
export function yearFiguresOf(groups: readonly CountedGroup[], content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>, takenOn: Day): YearFigures {
  return {
    origin: 'counted', takenOn,
    groups: conceal(groups).filter(({ rows }) => rows.length > 0).map(({ name, rows }) => ({
      name,
      rows: rows.filter(({ value }) => name !== 'totals' || value !== 0).map((row) => {
        const label = labelOf(content, name, row.code);
        return label ? { ...row, label } : row;
      }),
    })),
  };
}
