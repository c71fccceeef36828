import type { ArrayField } from 'payload';
import { icon } from './presentation.ts';
import { line } from './text.ts';

/** “In short”: three pictograms with a few words, at the top of a page. */
export const short = (): ArrayField => ({
  type: 'array', name: 'short', label: { nl: 'In het kort', en: 'In short' }, maxRows: 3,
  labels: { singular: { nl: 'Pictogram', en: 'Pictogram' }, plural: { nl: 'Pictogrammen', en: 'Pictograms' } },
  admin: { description: { nl: 'Drie pictogrammen met elk een paar woorden. Ze staan boven aan de pagina.', en: 'Three pictograms with a few words each. They stand at the top of the page.' } },
  fields: [icon({ required: true }), line('text', { nl: 'Een paar woorden', en: 'A few words' }, { required: true })],
});
