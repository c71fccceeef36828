import type { Answer } from '../../content/answers.ts';
import type { Typed } from '../../content/forms/sign-up.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from '../views/frame.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

type FindAsked = Extract<Answer, { page: 'find-asked' }>;

/** Code and telephone number or e-mail address find a request again. */
export interface FindAskedView {
  readonly page: 'find-asked';
  readonly frame: Frame;
  readonly typed: Typed;
  readonly found: FindAsked['found'];
}

export function findAskedView(source: Source, { lang, typed, found }: FindAsked): FindAskedView {
  const title = say(lang, 'asked.find');
  return { page: 'find-asked', typed, found, frame: answering(frame(source, lang, { path: '/asked', title, description: say(lang, 'asked.find.text'), noindex: true }), found !== 'not-asked') };
}
