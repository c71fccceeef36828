import { one } from '../fields/relation.ts';
import { blockOf, heading } from './block.ts';

export const hours = blockOf('hours', { nl: 'Openingstijden', en: 'Opening hours' }, { nl: 'Openingstijden', en: 'Opening hours' }, [
  heading(), one('location', { nl: 'Plek', en: 'Place' }, 'locations', { required: true }),
]);
