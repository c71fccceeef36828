import type { Rule } from '../rule.ts';
import { hrefsOf, isInternal } from '../hrefs.ts';

/** A link to another site that is known not to work. Only a warning: it may work again tomorrow. */
export const links: Rule = (pieces, { brokenLinks }) => hrefsOf(pieces).flatMap(({ path, href, locale }) => {
  const words = isInternal(href) ? undefined : brokenLinks.get(href);
  return words ? [{ kind: 'link', path, ...(locale ? { locale } : {}), at: href, words: { nl: `${href}: ${words.nl}`, en: `${href}: ${words.en}` } }] : [];
});
