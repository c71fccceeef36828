import { article } from '../fields/article.ts';
import { checkedOn } from '../fields/checked.ts';
import { choice } from '../fields/choice.ts';
import { languageLabels } from '../fields/codes/languages.ts';
import { languages } from '../fields/languages.ts';
import { file, one } from '../fields/relation.ts';
import { repeatedLanguage } from '../validation/repeated-language.ts';
import { sentence } from '../validation/sentence.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const flyers = contentCollection({
  slug: 'flyers', singular: { nl: 'Flyer', en: 'Flyer' }, plural: { nl: 'Flyers', en: 'Flyers' }, group: groups.help,
  title: 'title', columns: ['topic'],
  fields: [
    ...article(),
    one('topic', { nl: 'Onderwerp', en: 'Topic' }, 'topics', { sidebar: true }),
    one('location', { nl: 'Plek', en: 'Place' }, 'locations', { sidebar: true }),
    languages('languages', { nl: 'Talen waarin wij helpen', en: 'Languages in which we help' }),
    {
      type: 'array', name: 'pdfs', label: { nl: 'Pdf per taal', en: 'PDF per language' }, labels: { singular: { nl: 'Pdf', en: 'PDF' }, plural: { nl: 'Pdf’s', en: 'PDFs' } },
      validate: (rows, { req }) => {
        const words = repeatedLanguage(rows);
        return words ? sentence(req, words) : true;
      },
      fields: [{ type: 'row', fields: [
        choice('language', { nl: 'Taal', en: 'Language' }, languageLabels, { required: true }),
        file('file', { nl: 'Bestand', en: 'File' }, 'application/pdf', { required: true }),
      ] }],
    },
    checkedOn(),
  ],
});
