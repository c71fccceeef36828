/** Kinds of event: the calendar's filter, and the icon on the plate. */
export const eventKinds = ['dinner', 'kids', 'evening', 'course', 'meeting'] as const;
export type EventKind = (typeof eventKinds)[number];
