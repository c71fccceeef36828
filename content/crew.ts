import type { Event, Occurrence, Shift } from './snapshot.ts';

/** Who is needed at a date: its own crew, else that of its event. */
export const crewOf = (event: Pick<Event, 'crew'>, occurrence?: Pick<Occurrence, 'crew'>): readonly Shift[] => occurrence?.crew ?? event.crew ?? [];
