import { monthName } from '../../../../content/figures/row-label.ts';
import { say } from '../../../../content/messages.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import { type ShownGroup, shownRows } from './figure-rows.ts';

interface Props { readonly group: ShownGroup; readonly content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>; readonly language: AdminLanguage }

/** Measures of the drawings, in pixels. */
const bars = { width: 420, row: 44, thick: 14 } as const;
const columns = { width: 420, height: 170, foot: 22, head: 18 } as const;
/** So many letters of a label fit; the table beside it has them all. */
const fits = 46;
const short = (label: string): string => (label.length > fits ? `${label.slice(0, fits - 1)}…` : label);

/** A group of figures as a chart: months as columns, everything else as bars. The table beside it says the same. */
export function FigureChart(props: Props) {
  const { group, language } = props;
  const months = group.name === 'questions-month';
  const ids = { title: `chart-${group.name}`, words: `chart-${group.name}-words` };
  const rows = shownRows(group, props.content, language);
  const longest = Math.max(1, ...rows.map(({ value }) => value));
  const height = months ? columns.head + columns.height + columns.foot : rows.length * bars.row;
  return (
    <svg role="img" aria-labelledby={`${ids.title} ${ids.words}`} viewBox={`0 0 ${bars.width} ${height}`} className="chart">
      <title id={ids.title}>{say(language, `tally.${group.name}`)}</title>
      <desc id={ids.words}>{say(language, months ? 'tally.columns' : 'tally.bars')}</desc>
      {months ? rows.map(({ code, value }, at) => {
        const [wide, tall] = [columns.width / 12, (value / longest) * columns.height];
        const middle = (at + 0.5) * wide;
        return (
          <g key={code}>
            <rect x={middle - wide * 0.32} y={columns.head + columns.height - tall} width={wide * 0.64} height={tall} className="bar" />
            <text x={middle} y={columns.head + columns.height - tall - 4} textAnchor="middle" className="small">{value > 0 ? value : ''}</text>
            <text x={middle} y={height - 4} textAnchor="middle">{monthName(language, code, 'narrow')}</text>
          </g>
        );
      }) : rows.map(({ code, label, value, number }, at) => {
        const long = (value / longest) * (bars.width - 110);
        return (
          <g key={code}>
            <text x={0} y={at * bars.row + 16}>{short(label)}</text>
            <rect x={0} y={at * bars.row + 22} width={long} height={bars.thick} className="bar" />
            <text x={long + (long > 0 ? 6 : 0)} y={at * bars.row + 34} className="number">{number}</text>
          </g>
        );
      })}
    </svg>
  );
}
