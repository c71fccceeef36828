/**
 * Groups of figures of a year, in the order of a report. `questions-…`: what was asked at the desk. `evenings` to `volunteers`: what took place and who was there.
 * `requests` and `answering`: what was asked through forms, and the days until the first answer (median).
 */
export const figureGroups = [
  'totals', 'questions-topic', 'questions-language', 'questions-done', 'questions-month', 'evenings', 'guests', 'volunteers', 'requests', 'answering',
] as const;
export type FigureGroup = (typeof figureGroups)[number];

/** Fewer than this many are not told to the public: a person could be known by it. */
export const fewest = 5;
