import { spokenFields } from '../recordings/spoken-fields.ts';
import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { codesOf, dayOf, plainOf, textOf, textOrEmpty } from './stored-field.ts';
import { toAudio } from './to-audio.ts';

/** Spaces around a spelling are a slip of the pen, and an empty one is none. */
const spellingsOf = (value: unknown) => codesOf(value).map((form) => form.trim()).filter(Boolean);

/** A Dutch word on letters. */
export const toWord = (stored: Stored, lookup: Lookup): Candidate<'words'> => ({
  ...documentPart(stored),
  word: plainOf(stored.word)?.trim(),
  forms: spellingsOf(stored.forms),
  everyday: spellingsOf(stored.everyday).length > 0 ? spellingsOf(stored.everyday) : undefined,
  name: textOf(stored.name),
  means: textOrEmpty(stored.means),
  todo: textOrEmpty(stored.todo),
  urgency: stored.urgency ?? 'soon',
  topics: lookup.slugs('topics', stored.topics),
  services: lookup.slugs('services', stored.services),
  senders: lookup.slugs('senders', stored.senders),
  official: plainOf(stored.official),
  checkedOn: dayOf(stored.checkedOn),
  audio: toAudio(stored, spokenFields('words')),
});
