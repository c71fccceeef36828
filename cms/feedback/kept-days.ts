import { addDays, type Day } from '../../content/dates/days.ts';
import { dayIn } from '../../content/dates/instant.ts';

/** For how many days it is kept: how often something was said or opened, what readers wrote and searched, the monthly mails. */
export const keptDays = { counts: 365, lines: 180, letters: 60 } as const;

/** The first day that may still be there. @param at milliseconds since 1970 */
export const firstKept = (what: keyof typeof keptDays, at: number, timeZone: string): Day => addDays(dayIn(new Date(at), timeZone), -keptDays[what]);
