import { paragraphs } from '../../content/markup.ts';

const loose = /https?:\/\/[^\s()<>]+|www\.[^\s()<>]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;
const ended = (address: string) => address.replace(/[.,;:!?،؛؟。።፣»”’)\]]+$/u, '').toLowerCase();

/** Where the links of a text lead, and the web and e-mail addresses that it says. */
export const linksIn = (text: string): string[] => paragraphs(text).flat().flatMap((part) =>
  (part.kind === 'link' ? [part.href, ...part.label.match(loose)?.map(ended) ?? []] : part.value.match(loose)?.map(ended) ?? []));
