import { choice } from '../fields/choice.ts';
import { readiness } from '../fields/readiness.ts';
import { one } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { clock, day } from '../fields/time.ts';
import { contentGlobal } from './content-global.ts';

const kindIs = (...kinds: string[]) => (data: { kind?: string }) => kinds.includes(data.kind ?? '');

export const notice = contentGlobal({
  slug: 'notice', label: { nl: 'Melding op elke pagina', en: 'Notice on every page' },
  description: { nl: 'Voor vandaag dicht, later open, een andere plek. De vaste meldingen zijn al in twaalf talen.', en: 'For closed today, opening later, another place. The fixed notices are in twelve languages already.' },
  openings: { role: 'desk', fields: ['kind', 'date', 'from', 'place', 'text'] },
  fields: [
    choice('kind', { nl: 'Melding', en: 'Notice' }, {
      none: { nl: 'Geen', en: 'None' }, 'closed-today': { nl: 'Dicht', en: 'Closed' }, 'opens-later': { nl: 'Later open', en: 'Opens later' },
      'other-place': { nl: 'Op een andere plek', en: 'At another place' }, text: { nl: 'Eigen tekst', en: 'Own text' },
    }, { required: true, defaultValue: 'none' }),
    { ...day('date', { nl: 'Op', en: 'On' }), admin: { ...day('date', { nl: '', en: '' }).admin, condition: kindIs('closed-today', 'opens-later', 'other-place') } },
    { ...clock('from', { nl: 'Open vanaf', en: 'Open from' }), admin: { placeholder: '11:00', condition: kindIs('opens-later') } } as ReturnType<typeof clock>,
    { ...one('place', { nl: 'Andere plek', en: 'Other place' }, 'locations'), admin: { condition: kindIs('other-place') } } as ReturnType<typeof one>,
    { ...paragraph('text', { nl: 'Tekst', en: 'Text' }), admin: { condition: kindIs('text') } } as ReturnType<typeof paragraph>,
    readiness(),
  ],
});
