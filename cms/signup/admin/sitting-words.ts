import type { SittingSeen } from './sitting-sheet.ts';
import type { Speech } from './speech.ts';

/** The name of a sitting: the event's; its address when it is off the site. */
export const eventName = ({ published, slug }: SittingSeen, { language }: Pick<Speech, 'language'>): string => published?.event.title[language] ?? published?.event.title.nl ?? slug;

/** When it is: `vrijdag 27 november 2026, 18:00–21:00`; for a course the first and the last date. */
export function dateWords({ published }: SittingSeen, { day, say }: Speech): string {
  const [first, last] = [published?.sessions[0], published?.sessions.at(-1)];
  if (!published || !first || !last) return say({ nl: 'niet meer op de site', en: 'not on the site any more' });
  if (first !== last) return say({ nl: `${published.sessions.length} keer: ${day(first.date)} tot en met ${day(last.date)}`, en: `${published.sessions.length} times: ${day(first.date)} to ${day(last.date)}` });
  return [day(first.date), [first.start, first.end].filter(Boolean).join('–')].filter(Boolean).join(', ');
}
