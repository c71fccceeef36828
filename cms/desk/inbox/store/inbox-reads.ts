import type { Answers } from '../../../../content/forms/ask/answers.ts';
import type { RequestState } from '../../../../content/answers.ts';
import type { Request } from '../../requests/request.ts';

/** How many requests of a form are in a state, and how many of them wait longer for a first answer than is promised. */
export interface Tally { readonly form: string; readonly state: RequestState; readonly n: number; readonly late: number }
/** What somebody wrote, to be searched and compared. */
export interface Content { readonly id: Request['id']; readonly code: string; readonly form: string; readonly state: RequestState; readonly at: number; readonly answers: Answers }
/** When a request came and was first answered, milliseconds since 1970. */
export interface FirstAnswer { readonly form: string; readonly at: number; readonly firstAnswerAt: number }

/** What the inbox counts over all requests of some forms: each is one query, whatever their number. Beside the counts nothing is read of reports. */
export interface InboxReads {
  /** @param lateBefore for each form that promises something, the moment before which a request must have come to be late */
  tallies(forms: readonly string[], lateBefore: Readonly<Record<string, number>>): Promise<Tally[]>;
  /**
   * Those whose answers were not deleted, the latest first.
   * @param holding only those that hold one of these texts are needed; a database that cannot look into answers gives all
   */
  contents(forms: readonly string[], holding?: readonly string[]): Promise<Content[]>;
  /** Those first answered since a moment. */
  firstAnswers(forms: readonly string[], since: number): Promise<FirstAnswer[]>;
}
