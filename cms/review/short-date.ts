import type { Day } from '../../content/dates/days.ts';

/** `11-12-2026`, as people in the office write a day, in Dutch and in English alike. */
export const shortDate = (day: Day): string => day.split('-').toReversed().join('-');
