import { isLocale, type Locale } from '../../content/locales.ts';
import type { Audio, Clip } from '../../content/snapshot.ts';
import { whole } from '../recordings/part-names.ts';
import { spokenParts } from '../recordings/spoken.ts';
import { numberOf, plainOf, rowsOf } from './stored-field.ts';
import { type Stored, uploads } from './stored.ts';

/**
 * The recordings of a document, each with whether its text is still the one that was read: a function of hashes alone, like the freshness of translations. Nothing when
 * there are none; a recording of a block that is gone or has no translation is not offered.
 * @param stored with the rows of its recordings as `recordings` @param fields what is read before the blocks
 */
export function toAudio(stored: Stored, fields: readonly string[]): Audio | undefined {
  const byLanguage = Map.groupBy(rowsOf(stored.recordings), ({ language }) => language);
  const entries = [...byLanguage].flatMap(([language, rows]): [Locale, Audio[Locale]][] => {
    if (!isLocale(language)) return [];
    const now = new Map(spokenParts(stored, language, fields).map(({ part, hash }) => [part, hash]));
    const clips = new Map(rows.flatMap((row): [string, Clip][] => {
      const [part, file] = [plainOf(row.part) ?? '', plainOf(row.file)];
      const hash = now.get(part);
      return hash && file ? [[part, { url: `/${uploads}/${file}`, seconds: numberOf(row.seconds) ?? 0, bytes: numberOf(row.bytes) ?? 0, stale: hash !== row.hash }]] : [];
    }));
    const page = clips.get(whole);
    clips.delete(whole);
    return page || clips.size > 0 ? [[language, { ...(page ? { whole: page } : {}), blocks: Object.fromEntries([...clips].sort(([one], [other]) => (one < other ? -1 : 1))) }]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) : undefined;
}
