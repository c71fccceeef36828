import type { Rule } from '../rule.ts';
import { hrefsOf, isInternal, pathOfHref } from '../hrefs.ts';

/** A link into the site must lead to a page that the public can open. */
export const pages: Rule = (pieces, { pageExists }) => hrefsOf(pieces).filter(({ href }) => isInternal(href) && !pageExists(pathOfHref(href))).map(({ path, href, locale }) => ({
  kind: 'page', path, ...(locale ? { locale } : {}), at: href,
  words: { nl: `De pagina ${href} staat niet op de site. Verander de link, of publiceer die pagina eerst.`, en: `The page ${href} is not on the site. Change the link, or publish that page first.` },
}));
