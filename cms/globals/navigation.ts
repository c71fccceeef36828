import { linkList } from '../fields/link-list.ts';
import { contentGlobal } from './content-global.ts';

export const navigation = contentGlobal({
  slug: 'navigation', label: { nl: 'Links onderaan', en: 'Links at the foot' },
  fields: [linkList('footer', { nl: 'Onderaan elke pagina', en: 'At the foot of every page' })],
});
