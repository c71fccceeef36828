import type { Words } from '../fields/words.ts';

const shape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The refusal of a time that is not `HH:MM` on a 24-hour clock, or nothing. Empty is allowed. */
export const notAClockTime = (value: unknown): Words | undefined =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && shape.test(value))
    ? undefined
    : { nl: 'Schrijf de tijd als 09:30 of 18:00.', en: 'Write the time as 09:30 or 18:00.' };
