import type { ArrayField } from 'payload';
import { notAPath, notAWebAddress } from '../validation/addresses.ts';
import { notOneTarget } from '../validation/link-target.ts';
import { sentence } from '../validation/sentence.ts';
import { plain } from './plain.ts';
import { line } from './text.ts';
import type { Words } from './words.ts';

/** Links: each to a page of this site (`path`, without the language) or to another site (`url`). */
export const linkList = (name: string, label: Words): ArrayField => ({
  type: 'array', name, label, labels: { singular: { nl: 'Link', en: 'Link' }, plural: { nl: 'Links', en: 'Links' } },
  validate: (rows, { req }) => {
    const words = notOneTarget(rows);
    return words ? sentence(req, words) : true;
  },
  fields: [
    line('label', { nl: 'Woorden', en: 'Words' }, { required: true }),
    { type: 'row', fields: [
      plain('path', { nl: 'Pagina op deze site', en: 'Page on this site' }, { check: notAPath, description: { nl: 'Zonder taal, zoals /topics/debts', en: 'Without the language, such as /topics/debts' } }),
      plain('url', { nl: 'Of een andere site', en: 'Or another site' }, { check: notAWebAddress, description: { nl: 'Zoals https://voorbeeld.nl', en: 'Such as https://example.org' } }),
    ] },
  ],
});
