import { wordsIn } from '../../../content/words.ts';
import { sentencesOf } from '../../language/readability.ts';

/** Most words of a sentence that is given to a machine: it loses the thread in longer ones, and so do readers. The editor is told so at a shorter length already. */
export const longestSentence = 25;

/** Whether a Dutch text has a sentence that is too long to be translated well by a machine. */
export const isHard = (source: string): boolean => source.split(/\n\s*\n/).flatMap(sentencesOf).some((sentence) => wordsIn(sentence) > longestSentence);
