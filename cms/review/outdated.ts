import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import type { Freshness } from '../../content/freshness.ts';

/** What readers of a language read that was made from an older Dutch. */
export interface Outdated { readonly language: Locale; readonly pages: number; readonly words: number }

/** Per language how many published documents and words are outdated; languages without any are left out. */
export function outdatedFor(snapshot: Snapshot): Outdated[] {
  const { globals: _globals, ...collections } = snapshot;
  const known = Object.values(collections).flatMap((collection) => (typeof collection === 'object' && collection !== null ? Object.values(collection as Record<string, { freshness?: Freshness }>) : [])).flatMap(({ freshness }) => freshness ?? []);
  return locales.filter((language) => language !== sourceLocale).flatMap((language) => {
    const words = known.map(({ languages }) => languages[language]?.outdated ?? 0).filter((n) => n > 0);
    return words.length > 0 ? [{ language, pages: words.length, words: words.reduce((sum, n) => sum + n, 0) }] : [];
  });
}
