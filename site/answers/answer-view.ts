import type { Answer } from '../../content/answers.ts';
import type { Source } from '../views/source.ts';
import { type AskAgainView, askAgainView } from './ask.ts';
import { type AskedView, askedView } from './asked.ts';
import { type BesideView, besideView } from './beside.ts';
import { type DirectoryView, directoryView } from './directory.ts';
import { type CheckView, checkView } from './check.ts';
import { type FeedbackView, feedbackView } from './feedback.ts';
import { type FindView, findView } from './find.ts';
import { type FindAskedView, findAskedView } from './find-asked.ts';
import { type FormView, formView } from './form.ts';
import { type FindVolunteerView, findVolunteerView } from './find-volunteer.ts';
import { type JoinAgainView, joinAgainView } from './join.ts';
import { type SearchView, searchView } from './search.ts';
import { type ReportedView, reportedView } from './reported.ts';
import { type VolunteerOwnView, volunteerOwnView } from './volunteer.ts';
import { type YoursView, yoursView } from './yours.ts';

export type AnswerView = FormView | CheckView | YoursView | FindView | AskAgainView | AskedView | FindAskedView | ReportedView | JoinAgainView | FindVolunteerView | VolunteerOwnView | FeedbackView | SearchView | BesideView | DirectoryView;

/** What the answer to one person shows; nothing when its sitting is not public any more. */
export function answerView(source: Source, answer: Answer): AnswerView | undefined {
  switch (answer.page) {
    case 'form': return formView(source, answer);
    case 'check': return checkView(source, answer);
    case 'yours': return yoursView(source, answer);
    case 'find': return findView(source, answer);
    case 'ask': return askAgainView(source, answer);
    case 'asked': return askedView(source, answer);
    case 'find-asked': return findAskedView(source, answer);
    case 'reported': return reportedView(source, answer);
    case 'join': return joinAgainView(source, answer);
    case 'find-volunteer': return findVolunteerView(source, answer);
    case 'volunteer': return volunteerOwnView(source, answer);
    case 'feedback': return feedbackView(source, answer);
    case 'search': return searchView(source, answer);
    case 'organisations': return directoryView(source, answer);
    case 'beside': return besideView(source, answer);
  }
}
