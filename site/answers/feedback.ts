import type { Feedback } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import { inLanguage } from '../views/address.ts';
import { type CardView, card } from '../views/card.ts';
import { type Frame, frame, hasFeedback } from '../views/frame.ts';
import { pageTypes } from '../views/page-types.ts';
import type { PageType, Params } from '../views/page-type.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';

/** What follows a click on one of the two buttons at the foot of a page. */
export interface FeedbackView extends Pick<Feedback, 'did' | 'typed' | 'faults' | 'refused'> {
  readonly page: 'feedback';
  readonly frame: Frame;
  /** The form for what is wrong with the site, when there is one. */
  readonly problem?: CardView | undefined;
}

/** Nothing for a page that is not there, or that has no such buttons. */
export function feedbackView(source: Source, { lang, path, did, typed, faults, refused }: Feedback): FeedbackView | undefined {
  const found = pagesOf(source).get(inLanguage(lang, path));
  const own = (found?.type.view(source, found.params) as { readonly frame?: Frame } | undefined)?.frame;
  if (!own || !hasFeedback(own)) return undefined;
  const problem = source.all('forms').find(({ audience, open }) => audience === 'site' && open);
  return {
    page: 'feedback', did, typed, faults, refused,
    // The language links lead to the page itself: the answer is of one moment.
    frame: answering(frame(source, lang, { path, title: say(lang, 'feedback.thanks'), description: say(lang, 'feedback.thanks'), noindex: true }), faults.length > 0 || refused !== undefined),
    problem: problem && card('/ask', problem, lang),
  };
}

const known = new WeakMap<Source, ReadonlyMap<string, { readonly type: PageType; readonly params: Params }>>();

function pagesOf(source: Source) {
  const pages = known.get(source) ?? new Map(pageTypes.flatMap((type) => type.params(source).map((params) => [type.path(params), { type, params }] as const)));
  known.set(source, pages);
  return pages;
}
