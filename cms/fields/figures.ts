import type { Field } from 'payload';

/**
 * The figures of a year, as the snapshot has them. Nobody types them: the field is written by the endpoint that takes them, and by the start content. Its versions are
 * those of the document. Beside it a view of them, for reading.
 */
export const yearFigures: Field[] = [
  { name: 'figures', type: 'json', label: { nl: 'Cijfers van het jaar', en: 'Figures of the year' }, access: { create: () => false, update: () => false }, admin: { hidden: true } },
  { name: 'figuresView', type: 'ui', label: { nl: 'Cijfers van het jaar', en: 'Figures of the year' }, admin: { components: { Field: '/desk/figures/views/FiguresOfReport.tsx#FiguresOfReport' } } },
];
