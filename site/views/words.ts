import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';
import { byWord, type WordLine, wordLine } from './word-line.ts';

export interface WordsView {
  readonly frame: Frame;
  /** By the first letter of the Dutch word: that is what the reader sees on the letter. */
  readonly groups: readonly { readonly letter: string; readonly words: readonly WordLine[] }[];
}

const initial = (word: string): string => word.normalize('NFD').charAt(0).toUpperCase();

/** `/{lang}/words`: every Dutch word of letters that is explained. */
export const words: PageType<WordsView> = {
  name: 'words',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/words`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const all = source.all('words');
    const groups = Map.groupBy(all.toSorted(byWord), ({ word }) => initial(word));
    return {
      frame: frame(source, lang, { path: '/words', title: say(lang, 'words.title'), description: say(lang, 'words.lead'), shows: all }),
      groups: [...groups].map(([letter, list]) => ({ letter, words: list.map((word) => wordLine(word, lang)) })),
    };
  },
};
