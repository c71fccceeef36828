import type { Day } from '../../../../content/dates/days.ts';
import type { Question } from '../question.ts';

/** How many questions of a month have the same answers. */
export interface QuestionCount extends Pick<Question, 'topic' | 'language' | 'done'> {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly n: number;
}

/** How many questions of a day are about a topic. */
export interface TopicCount extends Pick<Question, 'day' | 'topic'> { readonly n: number }

/** Where the log of help questions is kept. Each method happens wholly or not at all. Days are both included. */
export interface QuestionStore {
  /** Adds what is not there yet, and answers the keys that were new. */
  add(questions: readonly Question[]): Promise<string[]>;
  /** Takes a question out again; false when it is not there. */
  remove(key: string): Promise<boolean>;
  /** Notes to which organisation somebody was referred; false when there is no such question, or nobody was referred. */
  refer(key: string, organisation: string): Promise<boolean>;
  counts(from: Day, to: Day): Promise<QuestionCount[]>;
  topicsByDay(from: Day, to: Day): Promise<TopicCount[]>;
  /** The first day of which anything is known; nothing while the log is empty. */
  firstDay(): Promise<Day | undefined>;
}
