import type { Words } from '../fields/words.ts';

type Id = string | number;

/** What somebody says in two clicks about a place on one or more days. Times are `HH:MM`; the place is the id of its document. */
export type PlaceClosure =
  | { readonly which: 'closed' }
  | { readonly which: 'opens-later'; readonly at: string }
  | { readonly which: 'closes-earlier'; readonly at: string }
  | { readonly which: 'other-place'; readonly place: Id }
  | { readonly which: 'as-usual' };

/** What somebody says in two clicks about one date of a series. */
export type DateClosure =
  | { readonly which: 'cancelled' }
  /** `end` where the end moves along. */
  | { readonly which: 'starts-later'; readonly at: string; readonly end?: string | undefined }
  | { readonly which: 'other-place'; readonly place: Id }
  | { readonly which: 'as-usual' };

export const placeKinds = ['closed', 'opens-later', 'closes-earlier', 'other-place', 'as-usual'] as const satisfies readonly PlaceClosure['which'][];
export const dateKinds = ['cancelled', 'starts-later', 'other-place', 'as-usual'] as const satisfies readonly DateClosure['which'][];

/** Either what is to be stored, or one sentence that says why not and what to do. */
export type Decided<T> = { readonly becomes: T } | { readonly refused: Words };

export const refusals = {
  past: { nl: 'Deze dag is voorbij. Kies vandaag of een latere dag.', en: 'This day is over. Choose today or a later day.' },
  notOpen: { nl: 'Op deze dag is het al gesloten. Er is niets te veranderen.', en: 'It is closed on this day already. There is nothing to change.' },
  noHours: { nl: 'De openingstijden van deze dag zijn niet bekend. Vraag een redacteur om ze bij de plek in te vullen.', en: 'The hours of this day are not known. Ask an editor to fill them in at the place.' },
  notATime: { nl: 'Schrijf de tijd zo: 18:30.', en: 'Write the time like this: 18:30.' },
  notLater: { nl: 'Kies een tijd na de gewone begintijd en voor het einde.', en: 'Choose a time after the usual start and before the end.' },
  notEarlier: { nl: 'Kies een tijd voor de gewone sluitingstijd en na de opening.', en: 'Choose a time before the usual closing and after the opening.' },
  twoTimes: { nl: 'Deze dag heeft twee openingstijden. Kies een tijd binnen de laatste (later open) of de eerste (eerder dicht), of vraag een redacteur.', en: 'This day has two opening times. Choose a time within the last (opens later) or the first (closes earlier), or ask an editor.' },
  noStart: { nl: 'De begintijd van deze datum is niet bekend. Vraag een redacteur om hem in te vullen.', en: 'The start of this date is not known. Ask an editor to fill it in.' },
  samePlace: { nl: 'Het is daar al. Kies een andere plek.', en: 'It is there already. Choose another place.' },
  noPlace: { nl: 'Kies een plek uit de lijst.', en: 'Choose a place from the list.' },
  asUsual: { nl: 'Dit is al zoals altijd.', en: 'This is as usual already.' },
  planned: { nl: 'Een redacteur heeft dit zo gepland. Vraag een redacteur om het terug te zetten.', en: 'An editor planned it like this. Ask an editor to set it back.' },
  cancelled: { nl: 'Deze datum gaat niet door. Zet hem eerst terug met “Toch zoals altijd”.', en: 'This date is cancelled. First set it back with “As usual after all”.' },
} as const satisfies Record<string, Words>;
