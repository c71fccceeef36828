import { eventKinds } from '../../../content/codes/event-kinds.ts';
import { fewest, type FigureGroup } from '../../../content/codes/figures.ts';
import { questionsDone } from '../../../content/codes/question-done.ts';
import type { Total } from '../../../content/figures/row-label.ts';
import { median } from '../inbox/decisions/waiting.ts';
import { sumOfHours } from '../shifts/decisions/hours.ts';
import { withoutFew } from './conceal.ts';
import type { FigureSources, GuestParty } from './sources.ts';

/** One figure as it was counted. */
export interface Counted {
  /** As in the snapshot: a topic, a language, a month, a form … */
  readonly code: string;
  /** Nothing where even the desk is not told: few reports. */
  readonly value: number | undefined;
  /** Of how many people or cases it tells, where that is not the value itself. Nothing where it tells of nobody. */
  readonly of?: number | undefined;
  /** The total to which it adds up with others: told together with them, it could be computed. */
  readonly sum?: Total | undefined;
}
export interface CountedGroup { readonly name: FigureGroup; readonly rows: readonly Counted[] }

const day = 86_400_000;

/** Guests of a date: those seen at the door, where the door was kept; else those who had seats. */
const guestsOf = (parties: readonly GuestParty[]) => {
  const seen = parties.some(({ arrived }) => arrived > 0);
  const came = ({ arrived, persons }: GuestParty) => (seen ? arrived : persons);
  return {
    guests: sumOf(parties, came),
    // Of a group that did not come whole it is not known who stayed at home.
    children: sumOf(parties, (one) => Math.min(came(one), one.party.teens + one.party.children + one.party.toddlers)),
  };
};

/** The figures of a year, computed from what was kept of it and from nothing else; in the order of a report, each group with its rows in order. */
export function figuresOf({ questions, months, evenings, sittings, volunteers, shifts, requests, visits, reportForms }: FigureSources): CountedGroup[] {
  const asked = (by: 'topic' | 'language' | 'done' | 'month') => tally(questions, (one) => one[by], ({ n }) => n);
  const perMonth = asked('month');
  const came = sittings.map(({ kind, parties }) => ({ kind, ...guestsOf(parties) }));
  const perForm = Map.groupBy(requests, ({ form }) => form);
  const ofForm = (form: string) => perForm.get(form)?.length ?? 0;
  const isReport = new Set([...reportForms, ...requests.filter(({ kind }) => kind === 'report').map(({ form }) => form)]);
  const told = (n: number) => (n < fewest ? undefined : n);
  const reports = sumOf([...isReport], ofForm);
  const total = (code: Total, value: number | undefined, of?: number) => ({ code, value, of });
  return [
    { name: 'totals', rows: [
      total('questions', sumOf(questions, ({ n }) => n)), total('evenings', evenings.length, Infinity), total('guests', sumOf(came, ({ guests }) => guests)),
      total('meals', sumOf(came, ({ kind, guests }) => (kind === 'dinner' ? guests : 0))), total('children', sumOf(came, ({ children }) => children)),
      total('volunteers', volunteers.length), total('shifts', shifts.length, Infinity), total('hours', Math.round(sumOfHours(shifts)), Infinity),
      total('visits', visits), total('requests', requests.length - reports), total('reports', told(reports)),
    ] },
    { name: 'questions-topic', rows: adds('questions', mostFirst(asked('topic'))) },
    { name: 'questions-language', rows: adds('questions', mostFirst(asked('language'))) },
    { name: 'questions-done', rows: adds('questions', inOrder(questionsDone, asked('done'))) },
    { name: 'questions-month', rows: adds('questions', months.map((code) => ({ code, value: perMonth.get(code) ?? 0 }))) },
    { name: 'evenings', rows: inOrder(eventKinds, tally(evenings, ({ kind }) => kind)).map((row) => ({ ...row, of: Infinity })) },
    { name: 'guests', rows: adds('guests', inOrder(eventKinds, tally(came, ({ kind }) => kind ?? '', ({ guests }) => guests))) },
    { name: 'volunteers', rows: adds('volunteers', mostFirst(tally(volunteers.flatMap(({ roles }) => roles), (role) => role))) },
    { name: 'requests', rows: [
      ...adds('requests', mostFirst(new Map([...perForm].flatMap(([form, rows]) => (isReport.has(form) ? [] : [[form, rows.length] as const]))))),
      ...withoutFew(adds('reports', [...isReport].sort().map((form) => ({ code: form, value: told(ofForm(form)) })))),
    ] },
    { name: 'answering', rows: [...perForm].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([form, rows]) => {
      const times = rows.flatMap(({ at, firstAnswerAt }) => (typeof firstAnswerAt === 'number' ? [Math.max(0, firstAnswerAt - at)] : []));
      const middle = median(times);
      const of = times.length;
      return middle === undefined || (isReport.has(form) && of < fewest) ? [] : [{ code: form, value: Math.round(middle / day), of }];
    }) },
  ];
}

const adds = (sum: Total, rows: readonly Counted[]): Counted[] => rows.map((row) => ({ ...row, sum }));

const sumOf = <T>(list: readonly T[], number: (one: T) => number): number => list.reduce((sum, one) => sum + number(one), 0);

function tally<T>(list: readonly T[], code: (one: T) => string, number: (one: T) => number = () => 1): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of list) sums.set(code(one), (sums.get(code(one)) ?? 0) + number(one));
  return sums;
}

/** Those that were counted at all, the most first; `other` is the last. */
const mostFirst = (sums: ReadonlyMap<string, number>): Counted[] =>
  [...sums].filter(([, value]) => value > 0).sort(([a, n], [b, m]) => Number(a === 'other') - Number(b === 'other') || m - n || (a < b ? -1 : 1)).map(([code, value]) => ({ code, value }));

/** Those that were counted at all, in the order of their list. */
const inOrder = (codes: readonly string[], sums: ReadonlyMap<string, number>): Counted[] => codes.flatMap((code) => ((sums.get(code) ?? 0) > 0 ? [{ code, value: sums.get(code) }] : []));
