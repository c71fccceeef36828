import { article } from '../fields/article.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const pages = contentCollection({
  slug: 'pages', singular: { nl: 'Pagina', en: 'Page' }, plural: { nl: 'Pagina’s', en: 'Pages' }, group: groups.stories,
  title: 'title', fields: article(),
});
