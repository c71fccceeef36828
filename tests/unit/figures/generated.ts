import fc from 'fast-check';
import { eventKinds } from '../../../content/codes/event-kinds.ts';
import { questionsDone } from '../../../content/codes/question-done.ts';
import { spokenLanguages } from '../../../content/codes/spoken-languages.ts';
import type { FigureSources, GuestParty } from '../../../cms/desk/figures/sources.ts';
import type { Question } from '../../../cms/desk/questions/question.ts';

const topics = ['debts', 'housing', 'work', 'energy', 'other'];
export const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

/** One question at the desk. */
export const question: fc.Arbitrary<Question> = fc.record({
  key: fc.uuid(), day: fc.tuple(fc.constantFrom(...months), fc.integer({ min: 1, max: 28 })).map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`),
  topic: fc.constantFrom(...topics), language: fc.constantFrom(...spokenLanguages.slice(0, 6), 'other' as const), done: fc.constantFrom(...questionsDone),
});

/** Questions one by one, as the counts that a store answers. */
export function countsOf(questions: readonly Question[]): FigureSources['questions'] {
  return [...Map.groupBy(questions, ({ day, topic, language, done }) => [day.slice(0, 7), topic, language, done].join(' ')).values()]
    .map((same) => ({ month: same[0]!.day.slice(0, 7), topic: same[0]!.topic, language: same[0]!.language, done: same[0]!.done, n: same.length }));
}

const size = fc.integer({ min: 0, max: 4 });
export const party: fc.Arbitrary<GuestParty> = fc.record({ adults: size, teens: size, children: size, toddlers: size }).chain((people) => {
  const persons = people.adults + people.teens + people.children + people.toddlers;
  return fc.record({ party: fc.constant(people), persons: fc.constant(persons), arrived: fc.integer({ min: 0, max: persons }) });
});

const request = fc.record({ form: fc.constantFrom('energy-visit', 'tutoring', 'goods', 'report-debts', 'report-racism'), at: fc.integer({ min: 0, max: 1e10 }), wait: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }) })
  .map(({ form, at, wait }) => ({ form, kind: form.startsWith('report') ? 'report' as const : 'request' as const, at, firstAnswerAt: wait === undefined ? undefined : at + wait }));

/** What a year may have kept. */
export const sources: fc.Arbitrary<{ readonly each: readonly Question[]; readonly kept: FigureSources }> = fc.record({
  each: fc.array(question, { maxLength: 150 }),
  evenings: fc.array(fc.record({ day: fc.constant('2026-05-05'), kind: fc.constantFrom(...eventKinds) }), { maxLength: 30 }),
  sittings: fc.array(fc.record({ kind: fc.option(fc.constantFrom(...eventKinds), { nil: undefined }), parties: fc.array(party, { maxLength: 8 }) }), { maxLength: 12 }),
  volunteers: fc.array(fc.record({ roles: fc.subarray(['cook', 'host', 'desk']) }), { maxLength: 20 }),
  shifts: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 8 }) }), { maxLength: 20 }),
  requests: fc.array(request, { maxLength: 60 }),
  visits: fc.nat(20),
}).map(({ each, ...rest }) => ({ each, kept: { ...rest, questions: countsOf(each), months, reportForms: ['report-debts', 'report-racism'] } }));
