import { paragraphs } from '../../content/markup.ts';
import type { Said } from '../../content/pick.ts';

/** A text without its marks, in one line: for search engines. */
export const unmarked = ({ value, lang }: Said): Said =>
  ({ value: paragraphs(value).map((parts) => parts.map((part) => (part.kind === 'link' ? part.label : part.value)).join('')).join(' '), lang });
