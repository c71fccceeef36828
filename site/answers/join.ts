import type { Answer } from '../../content/answers.ts';
import { join, type JoinView } from '../views/join.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

type Join = Extract<Answer, { page: 'join' }>;

/** The form to become a volunteer again, with what was typed and what is not right. */
export interface JoinAgainView {
  readonly page: 'join';
  readonly again: Pick<Join, 'typed' | 'faults' | 'refused'>;
  readonly join: JoinView;
}

export function joinAgainView(source: Source, { lang, typed, faults, refused }: Join): JoinAgainView | undefined {
  const view = join.view(source, { lang });
  return view && { page: 'join', again: { typed, faults, refused }, join: { ...view, frame: answering(view.frame, faults.length > 0 || refused !== undefined) } };
}
