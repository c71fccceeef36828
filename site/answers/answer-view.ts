import type { Answer } from '../../content/answers.ts';
import type { Source } from '../views/source.ts';
import { type CheckView, checkView } from './check.ts';
import { type FindView, findView } from './find.ts';
import { type FormView, formView } from './form.ts';
import { type YoursView, yoursView } from './yours.ts';

export type AnswerView = FormView | CheckView | YoursView | FindView;

/** What the answer to one person shows; nothing when its sitting is not public any more. */
export function answerView(source: Source, answer: Answer): AnswerView | undefined {
  switch (answer.page) {
    case 'form': return formView(source, answer);
    case 'check': return checkView(source, answer);
    case 'yours': return yoursView(source, answer);
    case 'find': return findView(source, answer);
  }
}
