import type { EventKind } from '../../../content/codes/event-kinds.ts';
import type { Day } from '../../../content/dates/days.ts';
import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import type { Request } from '../requests/request.ts';
import type { QuestionCount } from '../questions/store/store.ts';
import type { Worked } from '../shifts/decisions/hours.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';

/** A group of guests that had seats at a date that is over. What was said is gone by then; how many they were is not. */
export interface GuestParty {
  readonly party: SignUpAnswers['party'];
  readonly persons: number;
  /** How many were seen at the door. */
  readonly arrived: number;
}

/** What was kept in a year, from which its figures are computed. Whatever did not happen in the year, or not yet, is not in it. */
export interface FigureSources {
  readonly questions: readonly QuestionCount[];
  /** Months of the year that have begun, `YYYY-MM`. */
  readonly months: readonly string[];
  /** Published dates that took place. */
  readonly evenings: readonly { readonly day: Day; readonly kind: EventKind }[];
  /** Dates and courses that are over, with those who had seats. The kind is missing when the event is gone. */
  readonly sittings: readonly { readonly kind: EventKind | undefined; readonly parties: readonly GuestParty[] }[];
  /** Volunteers who took part at some time of the year. */
  readonly volunteers: readonly Pick<Volunteer, 'roles'>[];
  /** Shifts to which the desk saw a volunteer come. */
  readonly shifts: readonly Worked[];
  /** What came through forms in the year, robots left out. */
  readonly requests: readonly Pick<Request, 'form' | 'kind' | 'at' | 'firstAnswerAt'>[];
  /** Visits that were done in the year. */
  readonly visits: number;
  /** Slugs of the forms of report desks. */
  readonly reportForms: readonly string[];
}
