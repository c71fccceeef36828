import type { Words } from '../../../fields/words.ts';

/** What came of something that was done at the desk; the address of the list carries it, and never a name. */
export const outcomes = {
  added: { nl: 'Deze persoon staat op de lijst.', en: 'This person is on the list.' },
  full: { nl: 'Er zijn al genoeg mensen voor deze taak. Verhoog eerst het aantal bij de datum.', en: 'There are enough people for this role. First raise the number at the date.' },
  clash: { nl: 'Deze persoon heeft op die tijd al een andere dienst.', en: 'This person already has another shift at that time.' },
  'not-open': { nl: 'Deze persoon mag deze taak nu niet doen, of de dienst staat niet meer op de site.', en: 'This person may not do this role now, or the shift is not on the site any more.' },
  busy: { nl: 'Er is niets veranderd. Probeer het over een minuut opnieuw.', en: 'Nothing has changed. Try again in a minute.' },
  'no-choice': { nl: 'Kies eerst een persoon.', en: 'First choose a person.' },
  removed: { nl: 'Deze persoon staat niet meer op de lijst. De plaats is vrij.', en: 'This person is off the list. The place is free.' },
  'no-reason': { nl: 'Er is niets veranderd: schrijf waarom, in ten hoogste 200 tekens.', en: 'Nothing has changed: write why, in at most 200 characters.' },
  came: { nl: 'Genoteerd: deze persoon was er.', en: 'Noted: this person was there.' },
  'not-came': { nl: 'Genoteerd: deze persoon was er niet.', en: 'Noted: this person was not there.' },
  'no-hours': { nl: 'Schrijf hoeveel uren, tussen 0,25 en 24.', en: 'Write how many hours, between 0.25 and 24.' },
  gone: { nl: 'Dit kon niet meer: de dienst is intussen veranderd.', en: 'This was not possible any more: the shift changed meanwhile.' },
} satisfies Record<string, Words>;
export type Outcome = keyof typeof outcomes;

/** Those that went as they were meant. */
export const good: readonly Outcome[] = ['added', 'removed', 'came', 'not-came'];
export const outcomeIn = (text: string): Outcome | undefined => (Object.keys(outcomes) as Outcome[]).find((outcome) => outcome === text);
