/** A stretch of time, milliseconds since 1970; the end is not part of it. */
export interface Stretch { readonly startsAt: number; readonly endsAt: number }

/** Whether somebody would have to be at two shifts at once. One may begin when the other ends. */
export const clashes = (one: Stretch, others: readonly Stretch[]): boolean => others.some(({ startsAt, endsAt }) => one.startsAt < endsAt && startsAt < one.endsAt);
