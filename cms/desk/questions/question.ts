import type { QuestionDone } from '../../../content/codes/question-done.ts';
import type { SpokenLanguage } from '../../../content/codes/spoken-languages.ts';
import type { Day } from '../../../content/dates/days.ts';

/** A topic, a language that is in no list. */
export const other = 'other';

/** A question at the desk, as it is counted: codes and a day. Who asked, who noted it and when on that day is nowhere in it. */
export interface Question {
  /** Made by the device on which it was noted: sent twice, it is one question. */
  readonly key: string;
  readonly day: Day;
  /** Slug of a topic, or `other`. */
  readonly topic: string;
  readonly language: SpokenLanguage | typeof other;
  readonly done: QuestionDone;
  /** Slug of an organisation, where it is known to which one. */
  readonly referredTo?: string | undefined;
}
