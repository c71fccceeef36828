/** Parts of a day: somebody who can be visited or can help says these. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** A weekday (1 is Monday) with a part of it, as a form sends it: `5-evening`. */
export const partsOfWeek: readonly string[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => dayParts.map((part) => `${weekday}-${part}`));
