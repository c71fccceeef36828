import type { Answer } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import type { FilledForm } from '../views/filled-form.ts';
import { event, type EventView } from '../views/event.ts';
import type { Frame } from '../views/frame.ts';
import { occurrence, type OccurrenceView } from '../views/occurrence.ts';
import type { Source } from '../views/source.ts';

/** The page of the form again, with what was typed and what is not right. */
export interface FormView {
  readonly page: 'form';
  readonly form: FilledForm;
  readonly occurrence?: OccurrenceView | undefined;
  readonly event?: EventView | undefined;
}

export function formView(source: Source, { lang, sitting, typed, faults, refused }: Extract<Answer, { page: 'form' }>): FormView | undefined {
  const date = source.one('occurrences', sitting);
  const own = date ? occurrence.view(source, { lang, slug: date.event, date: date.date }) : undefined;
  const series = date ? undefined : event.view(source, { lang, slug: sitting });
  if (!own && !series) return undefined;
  const wrong = faults.length > 0 || refused !== undefined;
  const named = <V extends { readonly frame: Frame }>(view: V): V => ({ ...view, frame: answering(view.frame, wrong) });
  return { page: 'form', form: { typed, faults, refused }, occurrence: own && named(own), event: series && named(series) };
}

/** The frame of an answer: out of search engines, and its title says first that something is not right. */
export const answering = (frame: Frame, wrong: boolean): Frame => ({
  ...frame, indexed: false, alternates: [], jsonLd: [],
  title: wrong ? { ...frame.title, value: `${say(frame.lang, 'signUp.error.prefix')} ${frame.title.value}` } : frame.title,
});
