import { requestStates, type RequestState } from '../../../content/answers.ts';
import { lateBefore, median, openStates } from './decisions/waiting.ts';
import type { Inbox } from './inbox.ts';
import type { SeenForm } from './seen-forms.ts';

/** How it stands with a form. */
export interface FormOverview {
  readonly form: SeenForm;
  readonly counts: Readonly<Record<RequestState, number>>;
  /** How many wait longer for a first answer than is promised. */
  readonly late: number;
  /** How many are not done. */
  readonly open: number;
}

/** How it stands with each form, with one query whatever their number. */
export async function overview({ reads, now }: Pick<Inbox, 'reads' | 'now'>, forms: readonly SeenForm[]): Promise<FormOverview[]> {
  if (forms.length === 0) return [];
  const promised = forms.flatMap(({ slug, promiseDays }) => { const before = lateBefore(promiseDays, now()); return before === undefined ? [] : [[slug, before] as const]; });
  const tallies = Map.groupBy(await reads.tallies(forms.map(({ slug }) => slug), Object.fromEntries(promised)), ({ form }) => form);
  return forms.map((form) => {
    const own = tallies.get(form.slug) ?? [];
    const counts = Object.fromEntries(requestStates.map((state) => [state, own.find((tally) => tally.state === state)?.n ?? 0])) as Record<RequestState, number>;
    return { form, counts, late: own.reduce((sum, { late }) => sum + late, 0), open: openStates.reduce((sum, state) => sum + counts[state], 0) };
  });
}

const lately = 90 * 24 * 60 * 60 * 1000;

/** The middle time to a first answer of the last 90 days, in milliseconds, by form; a form without one is not in it. */
export async function answerTimes({ reads, now }: Pick<Inbox, 'reads' | 'now'>, forms: readonly SeenForm[]): Promise<ReadonlyMap<string, number>> {
  if (forms.length === 0) return new Map();
  const answered = Map.groupBy(await reads.firstAnswers(forms.map(({ slug }) => slug), now() - lately), ({ form }) => form);
  return new Map([...answered].flatMap(([form, rows]) => { const middle = median(rows.map(({ at, firstAnswerAt }) => Math.max(0, firstAnswerAt - at))); return middle === undefined ? [] : [[form, middle] as const]; }));
}
