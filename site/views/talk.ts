import type { Said } from '../../content/answers.ts';
import type { Locale } from '../../content/locales.ts';
import { type MomentWords, momentWords } from './moment.ts';
import { type Written, written } from './written.ts';

/** One line of what went to and fro. */
export interface TalkLine {
  readonly from: Said['from'];
  readonly moment: MomentWords;
  readonly text: Written;
}

/** What was said about a request or a report, oldest first. */
export const talkLines = (said: readonly Said[], timeZone: string, lang: Locale): TalkLine[] =>
  [...said].sort((a, b) => a.at - b.at).map(({ at, from, text }) => ({ from, moment: momentWords(at, timeZone, lang), text: written(text, lang) }));
