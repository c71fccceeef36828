import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Difference } from './differences.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
interface Splice { readonly from: number; readonly to: number; readonly text: string }

export interface Dress {
  readonly differences: readonly Difference[];
  /** HTML that stands before everything else in the page but the link that skips to its text. */
  readonly bar: string;
  /** HTML at the end of the head. */
  readonly head: string;
  /** Where a link inside the site leads in the preview; nothing to leave it as it is. */
  readonly leadTo: (href: string) => string | undefined;
}

/**
 * A page of the site as a preview: the passages that differ are marked, links inside the site stay in the preview, the site's own scripts are gone, so that nothing can be sent
 * from here. All else is the same bytes.
 */
export function dressed(html: string, { differences, bar, head, leadTo }: Dress): string {
  const splices: Splice[] = differences.flatMap(({ kind, offset }) => (offset === undefined ? [] : [{ from: offset, to: offset, text: ` data-differs="${kind}"` }]));
  const walk = (node: Node): void => {
    if (isElement(node)) {
      const at = node.sourceCodeLocation;
      if (node.tagName === 'script' && at && !node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')) splices.push({ from: at.startOffset, to: at.endOffset, text: '' });
      if (node.tagName === 'head' && at?.endTag) splices.push({ from: at.endTag.startOffset, to: at.endTag.startOffset, text: head });
      if (node.tagName === 'body' && at?.startTag) barAt = at.startTag.endOffset;
      if (node.attrs.some(({ name, value }) => name === 'class' && value === 'skip') && at) barAt = at.endOffset;
      const href = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined;
      const [place, target] = [at?.attrs?.href, href && leadTo(href)];
      if (place && target) splices.push({ from: place.startOffset, to: place.endOffset, text: `href="${target.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` });
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  let barAt: number | undefined;
  walk(parse(html, { sourceCodeLocationInfo: true }));
  if (barAt !== undefined) splices.push({ from: barAt, to: barAt, text: bar });
  let [made, last] = ['', 0];
  for (const { from, to, text } of splices.sort((a, b) => a.from - b.from || a.to - b.to)) {
    made += html.slice(last, from) + text;
    last = to;
  }
  return made + html.slice(last);
}

const isElement = (node: Node): node is Element => 'tagName' in node;
