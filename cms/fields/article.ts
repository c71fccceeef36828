import type { BlocksField, Field } from 'payload';
import { blocks } from '../blocks/index.ts';
import { line, paragraph } from './text.ts';

const pageBlocks = (): BlocksField => ({
  type: 'blocks', name: 'blocks', label: { nl: 'Inhoud', en: 'Content' }, blocks: [], blockReferences: blocks.map(({ slug }) => slug) as never,
  labels: { singular: { nl: 'Blok', en: 'Block' }, plural: { nl: 'Blokken', en: 'Blocks' } },
  admin: { description: { nl: 'De blokken zijn in alle talen dezelfde; alleen de teksten erin worden vertaald.', en: 'The blocks are the same in all languages; only the texts in them are translated.' } },
});

/** What every page with a text of its own has: a title, a summary, blocks. */
export const article = (): [title: Field, summary: Field, content: Field] => [
  line('title', { nl: 'Titel', en: 'Title' }, { required: true }),
  paragraph('summary', { nl: 'Samenvatting', en: 'Summary' }, { required: true, description: { nl: 'Een of twee zinnen, voor lijsten en zoekmachines.', en: 'One or two sentences, for lists and search engines.' } }),
  pageBlocks(),
];
