import type { AskAgain } from '../../content/answers.ts';
import { ask, type AskView } from '../views/ask.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

/** The page of a request form again, with what was typed and what is not right. */
export interface AskAgainView {
  readonly page: 'ask';
  readonly again: Pick<AskAgain, 'typed' | 'faults' | 'refused'>;
  readonly ask: AskView;
}

export function askAgainView(source: Source, { lang, form, typed, faults, refused }: AskAgain): AskAgainView | undefined {
  const view = ask.view(source, { lang, slug: form });
  return view && { page: 'ask', again: { typed, faults, refused }, ask: { ...view, frame: answering(view.frame, faults.length > 0 || refused !== undefined) } };
}
