import type { Snapshot } from '../content/snapshot.ts';

const kept = { words: ['aanmaning', 'beschikking', 'bezwaar', 'deurwaarder', 'dwangbevel', 'toeslag'], senders: ['belastingdienst', 'cak'], letters: ['pay', 'reminder', 'unknown'] };

const only = <T>(documents: Readonly<Record<string, T>>, slugs: readonly string[]): Record<string, T> => Object.fromEntries(Object.entries(documents).filter(([slug]) => slugs.includes(slug)));

/**
 * The same content with a few words and letters: their pages are two thirds of the site and much alike, so that who proves something about publishing, or about other pages, need not
 * build them all again and again.
 */
export const fewWords = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  words: only(snapshot.words, kept.words), letters: only(snapshot.letters, kept.letters),
  senders: Object.fromEntries(Object.entries(only(snapshot.senders, kept.senders)).map(([slug, sender]) => [slug, { ...sender, letters: sender.letters.filter((letter) => kept.letters.includes(letter)) }])),
});
