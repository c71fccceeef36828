import type { Answer } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import type { Typed } from '../../content/forms/sign-up.ts';
import { type Frame, frame } from '../views/frame.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

/** Code and telephone number find a sign-up again. */
export interface FindView {
  readonly page: 'find';
  readonly frame: Frame;
  readonly typed: Typed;
  readonly found: Extract<Answer, { page: 'find' }>['found'];
}

export function findView(source: Source, { lang, typed, found }: Extract<Answer, { page: 'find' }>): FindView {
  const title = say(lang, 'yours.find');
  return { page: 'find', typed, found, frame: answering(frame(source, lang, { path: '/sign-up', title, description: say(lang, 'yours.find.text'), noindex: true }), found !== 'not-asked') };
}
