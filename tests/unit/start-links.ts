import { paragraphs } from '../../content/markup.ts';
import type { Snapshot, Text } from '../../content/snapshot.ts';
import { textsIn } from '../../content/start/readiness.ts';

/** The addresses of the links in one text of one language, in order of address. */
export const linksIn = (value: string): string[] =>
  paragraphs(value).flat().flatMap((part) => (part.kind === 'link' ? [part.href] : [])).sort();

/** All addresses inside the site that the texts and link blocks of a snapshot name. */
export function inlineLinks(snapshot: Snapshot): string[] {
  const inTexts = textsIn(snapshot).flatMap((text: Text) => Object.values(text).flatMap(linksIn));
  const inBlocks = [...JSON.stringify(snapshot).matchAll(/"path":"(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  return [...new Set([...inTexts, ...inBlocks])].filter((href) => href.startsWith('/'));
}
