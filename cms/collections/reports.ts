import { article } from '../fields/article.ts';
import { yearFigures } from '../fields/figures.ts';
import { count } from '../fields/plain.ts';
import { file } from '../fields/relation.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const reports = contentCollection({
  slug: 'reports', singular: { nl: 'Jaarverslag', en: 'Annual report' }, plural: { nl: 'Jaarverslagen', en: 'Annual reports' }, group: groups.stories,
  title: 'title', columns: ['year'], sort: '-year', slugSource: { from: 'year' },
  fields: [
    ...article(),
    ...yearFigures,
    { ...count('year', { nl: 'Jaar', en: 'Year' }, { required: true, min: 2000, max: 2100, sidebar: true }), unique: true },
    file('pdf', { nl: 'Pdf', en: 'PDF' }, 'application/pdf', { sidebar: true }),
  ],
});
