import type { Words } from '../words.ts';

/** A select keeps strings: `'1'` is Monday. The snapshot has the number. */
export const weekdayLabels: Record<string, Words> = {
  1: { nl: 'Maandag', en: 'Monday' }, 2: { nl: 'Dinsdag', en: 'Tuesday' }, 3: { nl: 'Woensdag', en: 'Wednesday' }, 4: { nl: 'Donderdag', en: 'Thursday' },
  5: { nl: 'Vrijdag', en: 'Friday' }, 6: { nl: 'Zaterdag', en: 'Saturday' }, 7: { nl: 'Zondag', en: 'Sunday' },
};

/** Which of that weekday in the month; `'-1'` is the last. The snapshot has the number. */
export const ordinalLabels: Record<string, Words> = {
  1: { nl: 'De eerste', en: 'The first' }, 2: { nl: 'De tweede', en: 'The second' }, 3: { nl: 'De derde', en: 'The third' },
  4: { nl: 'De vierde', en: 'The fourth' }, 5: { nl: 'De vijfde', en: 'The fifth' }, '-1': { nl: 'De laatste', en: 'The last' },
};
