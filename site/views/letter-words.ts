import type { Letter, Sender, Word } from '../../content/snapshot.ts';
import type { Source } from './source.ts';
import { wordsNamed } from './word-line.ts';

/** The words that stand on a kind of letter, the ones to look for first; from a known sender only those that this sender writes. */
export function letterWords(source: Source, letter: Letter, sender: Sender | undefined): Word[] {
  const all = wordsNamed(source, letter.words);
  return sender ? all.filter(({ senders }) => senders.length === 0 || senders.includes(sender.slug)) : all;
}
