import { icon } from '../fields/presentation.ts';
import { body, line } from '../fields/text.ts';
import { blockOf, heading } from './block.ts';

export const steps = blockOf('steps', { nl: 'Stappen', en: 'Steps' }, { nl: 'Stappen', en: 'Steps' }, [
  heading(),
  {
    type: 'array', name: 'steps', label: { nl: 'Stappen', en: 'Steps' }, minRows: 1,
    labels: { singular: { nl: 'Stap', en: 'Step' }, plural: { nl: 'Stappen', en: 'Steps' } },
    fields: [icon({}), line('title', { nl: 'Titel', en: 'Title' }, { required: true }), body('body', { nl: 'Tekst', en: 'Text' })],
  },
]);
