import { checkLinks } from './checks/links.ts';
import { checkPersonalData } from './checks/personal-data.ts';
import { checkSize } from './checks/size.ts';

/** Why a page may not go live: shown to the editor with the page's link. */
export interface Problem {
  readonly path: string;
  readonly kind: 'render' | 'link' | 'size' | 'personal-data';
  /** What is wrong, as data: a word, an address, a number. The admin makes the sentence. */
  readonly detail: string;
}

export interface CheckContext {
  /** Whether a path (without fragment or query) will exist in the new release. */
  readonly exists: (path: string) => boolean;
  /** Contact details that are meant to be public, normalised by `normalContact`. */
  readonly publicContacts: ReadonlySet<string>;
}

/** Everything a page of text must pass before it goes live. Other types pass. */
export function check(path: string, type: string, body: Buffer, context: CheckContext): Problem[] {
  if (!type.startsWith('text/html')) return [];
  const html = body.toString('utf8');
  return [...checkSize(path, body.byteLength), ...checkLinks(path, html, context.exists), ...checkPersonalData(path, html, context.publicContacts)];
}
