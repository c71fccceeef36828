import type { Words } from '../../fields/words.ts';
import type { DateClosure, PlaceClosure } from '../closure.ts';

/** What stands on the buttons. */
export const placeLabels = {
  closed: { nl: 'Dicht', en: 'Closed' }, 'opens-later': { nl: 'Later open', en: 'Opens later' }, 'closes-earlier': { nl: 'Eerder dicht', en: 'Closes earlier' },
  'other-place': { nl: 'Andere plek', en: 'Other place' }, 'as-usual': { nl: 'Toch zoals altijd', en: 'As usual after all' },
} satisfies Record<PlaceClosure['which'], Words>;
export const dateLabels = {
  cancelled: { nl: 'Gaat niet door', en: 'Cancelled' }, 'starts-later': { nl: 'Begint later', en: 'Starts later' },
  'other-place': { nl: 'Andere plek', en: 'Other place' }, 'as-usual': { nl: 'Toch zoals altijd', en: 'As usual after all' },
} satisfies Record<DateClosure['which'], Words>;

export const words = {
  title: { nl: 'Vandaag anders?', en: 'Different today?' },
  lead: { nl: 'Twee keer klikken: wat is er anders, en ja. De site zegt het in twaalf talen, en wie is aangemeld krijgt bericht.', en: 'Two clicks: what is different, and yes. The site says it in twelve languages, and people who signed up get a message.' },
  nothing: { nl: 'De komende zeven dagen is er niets dat u kunt veranderen.', en: 'There is nothing in the next seven days that you can change.' },
  desk: { nl: 'Inloopspreekuur', en: 'Walk-in desk' },
  later: { nl: 'Het inloopspreekuur op een latere dag', en: 'The walk-in desk on a later day' },
  others: { nl: 'Andere plekken', en: 'Other places' },
  today: { nl: 'Vandaag', en: 'Today' },
  back: { nl: '← Terug zonder iets te veranderen', en: '← Back without changing anything' },
  admin: { nl: 'Naar het beheer', en: 'To the admin' },
  read: { nl: 'Zo lezen mensen het', en: 'How people read it' },
  more: { nl: 'De andere talen', en: 'The other languages' },
  where: { nl: 'Waar het staat', en: 'Where it stands' },
  mails: { nl: 'Wie bericht krijgt', en: 'Who gets a message' },
  confirm: { nl: 'Ja, zet het nu op de site', en: 'Yes, put it on the site now' },
  undo: { nl: 'Ja, zet het terug op de site', en: 'Yes, set it back on the site' },
  when: { nl: 'Hoe laat?', en: 'At what time?' },
  otherTime: { nl: 'Een andere tijd', en: 'Another time' },
  show: { nl: 'Bekijk', en: 'Show' },
  place: { nl: 'Waar?', en: 'Where?' },
  days: { nl: 'Hoe lang?', en: 'How long?' },
  end: { nl: 'En het einde?', en: 'And the end?' },
} satisfies Record<string, Words>;

/** What came of it, as the address of the list carries it. */
export const outcomes = {
  done: { nl: 'Het staat op de site.', en: 'It is on the site.' },
  soon: { nl: 'Het is bewaard en komt zo op de site.', en: 'It is saved and will be on the site in a moment.' },
  failed: { nl: 'Het is bewaard, maar de site kon niet worden bijgewerkt. Vraag een redacteur om op het begin van het beheer te kijken.', en: 'It is saved, but the site could not be updated. Ask an editor to look at the start of the admin.' },
} satisfies Record<string, Words>;
export type Outcome = keyof typeof outcomes;
