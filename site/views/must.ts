import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Text } from '../../content/snapshot.ts';

/** A text that the source always has. Throws when even the Dutch is not there. */
export function must(text: Text | undefined, lang: Locale): Said {
  const said = pick(text, lang);
  if (!said) throw new Error('A text has no Dutch source');
  return said;
}
