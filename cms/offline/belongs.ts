import { isDay } from '../../content/dates/days.ts';
import type { Locale } from '../../content/locales.ts';

/** Folders whose pages somebody without a connection needs. A page type that is not named here stays out until somebody decides. */
const kept: ReadonlySet<string> = new Set(['topics', 'services', 'places', 'calendar', 'events', 'menus', 'flyers', 'words', 'letters', 'organisations', 'volunteer', 'ask']);
/** Directly behind the language stand pages of text too; these are none, or of no use without a connection. */
const leftOut: ReadonlySet<string> = new Set(['404', 'answer', 'search', 'sign-up', 'asked', 'joined', 'join', 'news', 'reports', 'translations', 'postcode']);

/**
 * Whether a page belongs to the pack of a language. Pure: by its path, the release's day, and whether nobody shall be seen to read it.
 * Not what is over, not small prints of flyers, not pages for one person, not other languages.
 */
export function belongsToPack(path: string, lang: Locale, { day, isQuiet }: { readonly day: string; readonly isQuiet: (path: string) => boolean }): boolean {
  const [first, folder = '', ...rest] = path.slice(1).split('/');
  if (first !== lang || isQuiet(path.slice(lang.length + 1))) return false;
  if (folder === '') return true;
  if (rest.length === 0 && !kept.has(folder)) return !leftOut.has(folder) && !folder.includes('.');
  const last = rest.at(-1) ?? '';
  if (!kept.has(folder) || last.includes('.')) return false;
  if (folder === 'calendar' && last === 'past') return false;
  if (folder === 'flyers' && rest.length > 1) return false;
  return !(folder === 'events' && rest.length > 1 && isDay(last) && last < day);
}
