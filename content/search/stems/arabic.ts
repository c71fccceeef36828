import { unprefixed, without } from './endings.ts';

const articles = ['وبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const particles = ['و', 'ف', 'ب', 'ل', 'ك'];
const endings = ['اتكم', 'اتك', 'اته', 'اتها', 'يات', 'كما', 'هما', 'ات', 'ون', 'ين', 'ان', 'تي', 'تك', 'ته', 'تها', 'تنا', 'كم', 'هم', 'ها', 'نا', 'يه', 'ه', 'ي', 'ك', 'ا'];

/** Arabic without the article and what sticks to it, and with or without the ending. A first letter that may be a particle may also be the word's own: both are kept. */
export function arabic(word: string): string[] {
  const bare = unprefixed(word, articles);
  const ways = bare === word ? [word, unprefixed(word, particles, 3)] : [bare];
  return [...new Set(ways.flatMap((one) => [one, without(one, endings)]))];
}

const persianEndings = ['هايشان', 'هايتان', 'هايمان', 'هايم', 'هايت', 'هايش', 'هايي', 'هاي', 'ها', 'ترين', 'تر', 'شان', 'تان', 'مان', 'ام', 'ات', 'اش', 'ي'];

/** Persian without the endings of number and owner and without می. Half-spaces are gone, so a joined word and one with a half-space are alike. */
export function persian(word: string): string[] {
  const bare = unprefixed(word, ['نمي', 'مي']);
  return [...new Set([bare, without(bare, persianEndings)])];
}
