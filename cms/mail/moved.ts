import { movedPhrases, now, usual } from '../../content/closures/moved.ts';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type MovedSession, movedSince } from '../signup/decisions/moved.ts';
import type { Telling } from './telling.ts';

/** What is otherwise than this person was told before, a phrase each; with the date where there are several. Nothing when it is not written down. */
export function movedWords(telling: Telling, lang: Locale): string[] {
  const { row, snapshot, sitting } = telling;
  const last = row.history.findLast(({ what }) => what === 'moved');
  if (!last?.values?.was || last.values.told === undefined) return [];
  const { moved } = movedSince(String(last.values.was), String(last.values.told), snapshot.day);
  const several = sitting.sessions.length > 1 || moved.length > 1;
  return moved.flatMap((session) => phrasesOf(telling, session, lang).map((phrase) => (several ? `${longDate(lang, session.after.date)}: ${phrase}` : phrase)));
}

function phrasesOf({ sitting: { sessions, event }, snapshot }: Telling, { before, after }: MovedSession, lang: Locale): string[] {
  if (after.off) return [say(lang, 'event.cancelled')];
  if (before.off) return [say(lang, 'closures.onAfterAll')];
  const session = sessions.find(({ date }) => date === after.date);
  const expected = session && usual(session, event, snapshot.day);
  const nameOf = (slug: string) => snapshot.locations[slug]?.name;
  // Back at what people expect anyhow: that says more than how far it moved.
  if (session && expected && movedPhrases(lang, expected, now(session, event), nameOf).length === 0) return [say(lang, 'closures.asUsual')];
  return movedPhrases(lang, before, after, nameOf);
}

/** Whether the last thing that happened is that a cancelled date takes place after all. */
export const isBackOn = ({ row: { history } }: Pick<Telling, 'row'>): boolean => history.at(-1)?.what === 'on';
