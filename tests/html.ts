import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of text of a page, with the language and direction that hold for it. */
export interface TextNode {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Names of the elements around it, innermost first. */
  readonly around: readonly string[];
}

export interface Attribute {
  readonly element: string;
  readonly name: string;
  readonly value: string;
  /** Language that holds for the element. */
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ReadPage {
  readonly texts: readonly TextNode[];
  readonly attributes: readonly Attribute[];
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const silent = new Set(['script', 'style']);

/** Reads a page as a browser would: each text and attribute with the `lang` and `dir` it inherits. */
export function readPage(html: string): ReadPage {
  const texts: TextNode[] = [];
  const attributes: Attribute[] = [];
  const walk = (node: Node, lang: string, dir: string, around: readonly string[]): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (node.value.trim() !== '') texts.push({ text: node.value, lang, dir, around });
      return;
    }
    if (isElement(node)) {
      const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      lang = own.lang ?? lang;
      // Drawings say it with an attribute of their own.
      dir = own.dir ?? own.direction ?? dir;
      around = [node.tagName, ...around];
      for (const { name, value } of node.attrs) attributes.push({ element: node.tagName, name, value, lang, attributes: own });
      if (silent.has(node.tagName)) return;
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, lang, dir, around);
  };
  walk(parse(html), '', 'ltr', []);
  return { texts, attributes };
}
