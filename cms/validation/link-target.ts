import type { Words } from '../fields/words.ts';

interface Row { readonly path?: string | null; readonly url?: string | null }

/** The refusal of links that lead nowhere, or to two places, or nothing. */
export function notOneTarget(rows: unknown): Words | undefined {
  const wrong = (Array.isArray(rows) ? rows as Row[] : []).findIndex(({ path, url }) => Boolean(path) === Boolean(url));
  return wrong < 0 ? undefined : {
    nl: `Link ${wrong + 1}: vul een pagina op deze site in, of een andere site.`,
    en: `Link ${wrong + 1}: fill in a page on this site, or another site.`,
  };
}
