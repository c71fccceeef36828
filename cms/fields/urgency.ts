import type { Urgency } from '../../content/codes/urgency.ts';
import { choice } from './choice.ts';
import type { Words } from './words.ts';

const urgencyLabels: Record<Urgency, Words> = {
  now: { nl: 'Nu: vandaag of deze week', en: 'Now: today or this week' }, soon: { nl: 'Binnenkort: er is een datum', en: 'Soon: there is a date' }, calm: { nl: 'Rustig: geen haast', en: 'Calm: no haste' },
};

/** How soon a reader must do something. */
export const urgency = () => choice('urgency', { nl: 'Haast', en: 'Urgency' }, urgencyLabels, { required: true, sidebar: true, defaultValue: 'soon' });
