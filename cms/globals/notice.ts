import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { clock } from '../fields/time.ts';
import { contentGlobal } from './content-global.ts';
import { noticeDay } from './notice-day.ts';

const onlyWhen = <F extends { admin?: object }>(kind: string, field: F): F => ({ ...field, admin: { ...field.admin, condition: (data: { kind?: string }) => data.kind === kind } });

export const notice = contentGlobal({
  slug: 'notice', label: { nl: 'Melding op elke pagina', en: 'Notice on every page' },
  description: {
    nl: 'Vandaag dicht, later open, een andere plek. Deze meldingen zijn al in twaalf talen: u hoeft niets te vertalen. Klik op “Publiceer wijzigingen”.',
    en: 'Closed today, opening later, another place. These notices are in twelve languages already: you need not translate. Click “Publish changes”.',
  },
  openings: { role: 'desk', fields: ['kind', 'date', 'from', 'place', 'text'] },
  fields: [
    choice('kind', { nl: 'Melding', en: 'Notice' }, {
      none: { nl: 'Geen melding', en: 'No notice' }, 'closed-today': { nl: 'Dicht', en: 'Closed' }, 'opens-later': { nl: 'Later open', en: 'Opens later' },
      'other-place': { nl: 'Op een andere plek', en: 'At another place' }, text: { nl: 'Eigen tekst', en: 'Own text' },
    }, { required: true, defaultValue: 'none' }),
    noticeDay(),
    onlyWhen('opens-later', clock('from', { nl: 'Open vanaf', en: 'Open from' }, { required: true })),
    onlyWhen('other-place', one('place', { nl: 'Andere plek', en: 'Other place' }, 'locations', { required: true })),
    onlyWhen('text', paragraph('text', { nl: 'Tekst', en: 'Text' }, { required: true })),
  ],
});
