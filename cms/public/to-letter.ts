import { spokenFields } from '../recordings/spoken-fields.ts';
import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { dayOf, numberOf, plainOf, rowsOf, textOf, textOrEmpty } from './stored-field.ts';
import { toAudio } from './to-audio.ts';

/** A kind of letter. A step without a title is one that nobody finished; it is left out. */
export const toLetter = (stored: Stored, lookup: Lookup): Candidate<'letters'> => ({
  ...documentPart(stored),
  title: textOf(stored.title),
  summary: textOrEmpty(stored.summary),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  urgency: stored.urgency ?? 'soon',
  words: lookup.slugs('words', stored.words),
  byWhen: textOrEmpty(stored.byWhen),
  steps: rowsOf(stored.steps).flatMap((step) => {
    const title = textOf(step.title);
    return title ? [{ id: step.id, title, body: textOf(step.body) }] : [];
  }),
  late: textOrEmpty(stored.late),
  bring: textOf(stored.bring),
  topics: lookup.slugs('topics', stored.topics),
  services: lookup.slugs('services', stored.services),
  official: plainOf(stored.official),
  checkedOn: dayOf(stored.checkedOn),
  audio: toAudio(stored, spokenFields('letters')),
});
