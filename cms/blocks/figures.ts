import { choice } from '../fields/choice.ts';
import { yes } from '../fields/plain.ts';
import { line } from '../fields/text.ts';
import { blockOf, heading } from './block.ts';

export const figures = blockOf('figures', { nl: 'Cijfers', en: 'Figures' }, { nl: 'Cijfers', en: 'Figures' }, [
  heading(true),
  choice('chart', { nl: 'Vorm', en: 'Form' }, { bars: { nl: 'Staven', en: 'Bars' }, numbers: { nl: 'Getallen', en: 'Numbers' } }, { required: true, defaultValue: 'bars' }),
  {
    type: 'array', name: 'rows', label: { nl: 'Regels', en: 'Rows' }, minRows: 1,
    labels: { singular: { nl: 'Regel', en: 'Row' }, plural: { nl: 'Regels', en: 'Rows' } },
    fields: [{ type: 'row', fields: [
      line('label', { nl: 'Wat', en: 'What' }, { required: true }),
      { type: 'number', name: 'value', label: { nl: 'Getal', en: 'Number' }, required: true },
      yes('about', { nl: 'Ongeveer', en: 'About' }),
    ] }],
  },
  line('source', { nl: 'Bron', en: 'Source' }),
]);
