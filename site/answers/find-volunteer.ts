import type { Answer } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from '../views/frame.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

type FindVolunteer = Extract<Answer, { page: 'find-volunteer' }>;

/** Code and telephone number find the personal page of a volunteer again. */
export interface FindVolunteerView extends Pick<FindVolunteer, 'page' | 'typed' | 'found'> { readonly frame: Frame }

export const findVolunteerView = (source: Source, { page, lang, typed, found }: FindVolunteer): FindVolunteerView => ({
  page, typed, found, frame: answering(frame(source, lang, { path: '/joined', title: say(lang, 'join.find'), description: say(lang, 'join.find.text'), noindex: true }), found !== 'not-asked'),
});
