import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A paragraph, heading, list item …: what a reader takes in at once. */
export interface Passage {
  readonly text: string;
  /** What makes two passages the same: the words, and where its links lead and which pictures stand in it. */
  readonly key: string;
  readonly lang: string;
  /** Where in the page an attribute of its element can be put in. */
  readonly offset: number;
}

/** Elements that stand within a line; all others begin a passage of their own. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'code', 'em', 'i', 'img', 'input', 'small', 'span', 'strong', 'sub', 'sup', 'svg', 'time', 'wbr']);
const silent = new Set(['script', 'style', 'template', 'svg']);
/** Attributes that a reader notices. */
const noticed = ['href', 'src', 'alt', 'datetime', 'placeholder'];

interface Open { readonly element: Element; readonly lang: string; readonly words: string[]; readonly facts: string[] }

/**
 * The passages of a page in the order in which they stand. `own`: the page's path without the language; links to it in any language count as equal, so that a new address
 * is one difference and not twelve.
 */
export function passagesOf(html: string, own: string): Passage[] {
  const open: Open[] = [];
  const walk = (node: Node, lang: string, within: Open | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      within?.words.push(node.value);
      return;
    }
    if (isElement(node)) {
      if (silent.has(node.tagName)) return;
      const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      // The ways to hand on the page hold its own address four times more.
      if (own.class?.split(' ').includes('onward')) return;
      lang = own.lang ?? lang;
      if (!inline.has(node.tagName)) open.push((within = { element: node, lang, words: [], facts: [] }));
      else if (node.tagName === 'br') within?.words.push(' ');
      for (const name of noticed) if (own[name] !== undefined) within?.facts.push(name === 'href' ? withoutOwn(own[name]) : own[name]);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, lang, within);
  };
  const withoutOwn = (href: string) => (href.replace(/^\/[a-z]{2}(?=\/|$)/, '') === own ? '=' : href);
  const page = parse(html, { sourceCodeLocationInfo: true });
  const body = bodyOf(page);
  if (body) walk(body.element, body.lang, undefined);
  return open.flatMap(({ element, lang, words, facts }) => {
    const text = words.join('').replace(/\s+/g, ' ').trim();
    const start = element.sourceCodeLocation?.startTag?.startOffset;
    if (start === undefined || (text === '' && facts.length === 0)) return [];
    return [{ text, key: [text, ...facts].join('\n'), lang, offset: start + 1 + element.tagName.length }];
  });
}

const isElement = (node: Node): node is Element => 'tagName' in node;

function bodyOf(page: DefaultTreeAdapterTypes.Document): { element: Element; lang: string } | undefined {
  const root = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const element = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  return element && { element, lang: root?.attrs.find(({ name }) => name === 'lang')?.value ?? '' };
}
