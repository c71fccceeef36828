import { linkList } from '../fields/link-list.ts';
import { blockOf, heading } from './block.ts';

export const links = blockOf('links', { nl: 'Links', en: 'Links' }, { nl: 'Links', en: 'Links' }, [
  heading(), linkList('links', { nl: 'Links', en: 'Links' }),
]);
