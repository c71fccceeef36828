import { email, phone } from '../fields/contact.ts';
import { one } from '../fields/relation.ts';
import { body } from '../fields/text.ts';
import { blockOf, heading } from './block.ts';

export const contact = blockOf('contact', { nl: 'Contact', en: 'Contact' }, { nl: 'Contact', en: 'Contact' }, [
  heading(), one('location', { nl: 'Plek', en: 'Place' }, 'locations'), phone(), email(), body('body', { nl: 'Tekst', en: 'Text' }),
]);
