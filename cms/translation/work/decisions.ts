import type { Person } from '../../access/role.ts';
import type { Locale } from '../../../content/locales.ts';
import { sourceLocale } from '../../../content/locales.ts';
import type { Work } from './work.ts';

const day = 86_400_000;
/** What was taken and not touched for so long goes back by itself, so that a holiday or a lost interest blocks nobody. Its draft stays. */
export const patience = 14 * day;
/** How long finished work keeps who did it, and how long handed-in work waits: what nobody judged by then, perhaps because its document is gone, is free again with its draft. */
export const keepsAccount = 90 * day;

type Who = Pick<Person, 'id' | 'role' | 'languages'>;

/** Editors and admins: they may do what translators may, in every language, and judge their own work. */
export const isEditor = ({ role }: Pick<Person, 'role'>): boolean => role === 'editor' || role === 'admin';
/** Whether this person may translate into a language at all. Nobody translates into Dutch. */
export const translates = (person: Who, locale: Locale): boolean => locale !== sourceLocale && (isEditor(person) || (person.role === 'translator' && person.languages.includes(locale)));

/** Who has the work now, as the id of the account; nobody once it lay untouched too long. What was handed in stays with its writer until it is judged. */
export function holderOf({ state, account, touched }: Pick<Work, 'state' | 'account' | 'touched'>, now: number): string | undefined {
  if (state === 'handed-in') return account;
  return (state === 'taken' || state === 'back') && now - touched < patience ? account : undefined;
}

/** Whether this person may write in it: has it, and did not hand it in. */
export const mayWrite = (work: Work, person: Who, now: number): boolean => work.state !== 'handed-in' && holderOf(work, now) === String(person.id);

/** Whether this person may approve it or send it back: an editor, or another translator of the language. */
export const mayJudge = (work: Work, person: Who): boolean => work.state === 'handed-in' && translates(person, work.locale) && (isEditor(person) || work.account !== String(person.id));

/** Whether this person may say of a text on the site that it is right: an editor, or a translator who did not write it. @param author id of the account that wrote it */
export const mayCheck = (person: Who, locale: Locale, author: string | number | undefined): boolean => translates(person, locale) && (isEditor(person) || author === undefined || String(author) !== String(person.id));
