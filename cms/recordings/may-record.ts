import type { Person } from '../access/role.ts';
import type { Locale } from '../../content/locales.ts';

/** Who may read texts aloud at all. */
export const records = ({ role }: Pick<Person, 'role'>): boolean => role === 'admin' || role === 'editor' || role === 'translator';

/** Whether this person may record in a language: editors and admins in every one, translators in their own. */
export const mayRecord = (person: Pick<Person, 'role' | 'languages'>, locale: Locale): boolean => records(person) && (person.role !== 'translator' || person.languages.includes(locale));
