import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { withNotes } from '../../../cms/preview/notes.ts';
import type { Stored } from '../../../cms/public/stored.ts';
import { derivedOf } from '../../../cms/translation/derive.ts';
import { leavesOf } from '../../../cms/translation/leaves.ts';
import type { Author } from '../../../cms/translation/remember.ts';

const fields = [{ type: 'text', name: 'title', localized: true }] as unknown as readonly FlattenedField[];
const leaves = (document: Stored) => leavesOf(fields, document, () => undefined);
const typed = (before: Stored, title: object, locale: 'nl' | 'ar', author: Author, minor = false) => {
  const after = { ...before, title };
  return withNotes(after, { locale, before: leaves(before), now: leaves(after), author, minor, today: '2026-11-22' });
};
const told = (document: Stored) => derivedOf(document, leaves(document)).freshness?.languages.ar;
const person: Author = { by: 'person', account: 1 };

it('a preview tells of translations what the save would', () => {
  const translated = typed({ title: { nl: 'Schulden' } }, { nl: 'Schulden', ar: 'ديون' }, 'ar', person);
  expect(told(translated)).toMatchObject({ made: 'person', checked: false, outdated: 0, unchecked: 1 });
  expect(told(typed({ title: { nl: 'Schulden' } }, { nl: 'Schulden', ar: 'ديون' }, 'ar', { ...person, checked: 1 }))).toMatchObject({ checked: true, unchecked: 0 });
  expect(told(typed(translated, { nl: 'Geld', ar: 'ديون' }, 'nl', person))).toMatchObject({ outdated: 1, older: { title: '2026-11-22' } });
  expect(told(typed(translated, { nl: 'Schulden!', ar: 'ديون' }, 'nl', person, true))).toMatchObject({ outdated: 0 });
});
