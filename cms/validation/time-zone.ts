import type { Words } from '../fields/words.ts';

/** The refusal of a name that is no time zone, or nothing. */
export function notATimeZone(value: unknown): Words | undefined {
  try {
    if (typeof value === 'string' && value.includes('/')) return void new Intl.DateTimeFormat('nl', { timeZone: value });
  } catch { /* falls through to the refusal */ }
  return { nl: 'Schrijf een tijdzone, zoals Europe/Amsterdam.', en: 'Write a time zone, such as Europe/Amsterdam.' };
}
