import { unprefixed, without } from './endings.ts';

/** The last syllable without its vowel: an ending changes it (ቤት, ቤቱ). */
const open = (word: string): string => {
  const code = word.charCodeAt(word.length - 1);
  return code >= 0x1200 && code <= 0x137f ? word.slice(0, -1) + String.fromCharCode((code & ~7) | 5) : word;
};
const stemsOf = (beginnings: readonly string[], endings: readonly string[]) => (word: string): string[] => {
  const ways = [...new Set([word, unprefixed(word, beginnings, 2)])];
  return [...new Set(ways.flatMap((one) => [one, open(without(one, endings, 2))]))];
};

/** Amharic and Tigrinya write "of", "to", "with" and "my" into the word: with and without them it is the same word. Letters are folded already. */
export const amharic = stemsOf(['ስለ', 'እንደ', 'የ', 'በ', 'ለ', 'ከ'], ['ዎችዎን', 'ዎችዎ', 'ዎችን', 'ዎች', 'ያችን', 'ዎን', 'ዬን', 'ዎ', 'ዬ', 'ችን', 'ች', 'ን', 'ም', 'ው', 'ዋ', 'ት']);
export const tigrinya = stemsOf(['ን', 'ብ', 'ዝ'], ['ታትኩም', 'ታትኪ', 'ታት', 'ኦት', 'ኩም', 'ክን', 'ካ', 'ኪ', 'ይ', 'ና', 'ን', 'ት']);
