import { z } from 'zod';
import { questionsDone } from '../../../content/codes/question-done.ts';
import { spokenLanguages } from '../../../content/codes/spoken-languages.ts';
import { addDays, type Day, isDay } from '../../../content/dates/days.ts';
import { other, type Question } from './question.ts';

/** What a question may be about, as it is published. */
export interface Known { readonly topics: ReadonlySet<string>; readonly organisations: ReadonlySet<string>; readonly today: Day }

/** What was not chosen, or is nothing that can be chosen. */
export type QuestionFault = 'key' | 'topic' | 'language' | 'done';

/** A phone may have been without a connection for so many days. */
const longestWait = 60;
/** No room for a word: hexadecimal digits, as `crypto.randomUUID` makes them. */
const keyShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const sent = z.object({
  key: z.string().regex(keyShape), topic: z.string().regex(slugShape), language: z.enum([...spokenLanguages, other]), done: z.enum(questionsDone),
  day: z.unknown().optional(), referredTo: z.unknown().optional(),
});

/**
 * A question as a form or a phone sent it. Nothing but codes comes through: every other field is dropped, and a text where a code belongs is a fault.
 * A topic that is not published (any more) counts as `other`, so that no text becomes a topic. A day to come, or longer ago than a phone waits, is a clock
 * that is wrong: it counts as today.
 */
export function readQuestion(typed: unknown, { topics, organisations, today }: Known): { readonly question: Question } | { readonly faults: readonly QuestionFault[] } {
  const read = sent.safeParse(typed);
  if (!read.success) {
    const at = new Set(read.error.issues.map(({ path: [name] }) => name));
    const faults = (['key', 'topic', 'language', 'done'] as const).filter((name) => at.has(name));
    return { faults: faults.length > 0 ? faults : ['key'] };
  }
  const { key, topic, language, done, day, referredTo } = read.data;
  const organisation = done === 'referred' && typeof referredTo === 'string' && organisations.has(referredTo) ? referredTo : undefined;
  const could = typeof day === 'string' && isDay(day) && day <= today && day >= addDays(today, -longestWait);
  return { question: { key, topic: topics.has(topic) ? topic : other, language, done, day: could ? day : today, ...(organisation && { referredTo: organisation }) } };
}
