import type { Word } from './snapshot.ts';

/** One way in which a word of letters is written in Dutch. */
export interface Spelling {
  readonly spelling: string;
  /** The word that it belongs to. */
  readonly slug: string;
  /** Everybody knows it: it is not worth a link where Dutch is read. */
  readonly everyday: boolean;
}

type Spelled = Pick<Word, 'slug' | 'word' | 'forms' | 'everyday'>;

/** Every spelling of these words, by slug and then as the editors wrote them. */
export const spellingsIn = (words: Readonly<Record<string, Spelled>>): Spelling[] => Object.keys(words).sort().flatMap((slug) => {
  const { word, forms, everyday = [] } = words[slug]!;
  const known = new Set(everyday.map(spellingKey));
  return [word, ...forms].map((spelling) => ({ spelling, slug, everyday: known.has(spellingKey(spelling)) }));
});

/** Whether two versions of a word are written alike; what they mean may differ. */
export const sameSpelling = (one: Spelled | null | undefined, other: Spelled | null | undefined): boolean => written(one) === written(other);
const written = (word: Spelled | null | undefined) => (word ? JSON.stringify([word.slug, word.word, word.forms, word.everyday ?? []]) : '');

/** What two ways of typing one spelling have in common: capitals, kinds of spaces and of apostrophes do not count. */
export const spellingKey = (spelling: string): string => spelling.normalize('NFC').toLowerCase().replace(/[\s\u00a0]+/g, ' ').replaceAll('’', "'").trim();
