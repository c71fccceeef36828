import { body } from '../fields/text.ts';
import { blockOf, heading } from './block.ts';

export const text = blockOf('text', { nl: 'Tekst', en: 'Text' }, { nl: 'Teksten', en: 'Texts' }, [
  heading(), body('body', { nl: 'Tekst', en: 'Text' }, { required: true }),
]);
