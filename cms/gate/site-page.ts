import { documentAt } from '../collections/site-path.ts';

/** Pages of this site that are made of no single document. */
const made = /^(?:\/|\/(?:topics|services|places|calendar|flyers|news|reports|organisations|volunteer|ask|asked|join|sign-up|translations|words|letters|letters\/other)|\/calendar\/(?:past|kind\/[a-z-]+)|\/(?:calendar\.ics|news\.xml))$/;
/** Files that editors gave the site. */
const file = /^\/media\/[^/]+$/;

export interface Wanted { readonly collection: string; readonly slug: string }

/** What must be public for a path of this site (without the language) to lead somewhere: nothing more, a document, or it never does. */
export function needs(path: string): 'nothing' | Wanted | 'more' {
  if (made.test(path) || file.test(path)) return 'nothing';
  return documentAt(`/nl${path}`) ?? 'more';
}
