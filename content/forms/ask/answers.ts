import type { LanguageLevel, SpokenLanguage } from '../../codes/spoken-languages.ts';
import type { FormField } from './field.ts';

/** A language that somebody speaks; the level where it is asked. */
export interface Spoken { readonly code: SpokenLanguage; readonly level?: LanguageLevel | undefined }

/** The answer to a field of each kind. Files are kept apart: here is how many came. */
export interface AnswerOf {
  readonly text: string;
  readonly 'long-text': string;
  readonly name: string;
  /** Empty where it was not given; the number as it is called from anywhere. */
  readonly reach: { readonly phone: string; readonly email: string };
  /** Values of options. */
  readonly choice: string;
  readonly choices: readonly string[];
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `5-evening`: Friday evening. */
  readonly days: readonly string[];
  /** `2312 AB`, and the number with what follows it. */
  readonly postcode: { readonly postcode: string; readonly number: string };
  readonly languages: readonly Spoken[];
  readonly file: number;
  readonly consent: true;
}
export type AnswerValue = AnswerOf[keyof AnswerOf];

/** What somebody answered, by the name of the field. What was not asked, or left open, is not in it. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** The answer to a field, as its kind has it. */
export const answerTo = <F extends FormField>(field: F, answers: Answers): AnswerOf[F['kind']] | undefined => answers[field.name] as AnswerOf[F['kind']] | undefined;
