import type { SitemapOptions } from '@astrojs/sitemap';
import { alternateLinks } from './views/alternates.ts';
import { fileSource } from './views/file-source.ts';
import type { Frame } from './views/frame.ts';
import { pageTypes } from './views/page-types.ts';

/**
 * The sitemap lists a page only in the languages in which it is translated, each with links to the others; what is not to be indexed is
 * left out. Read from the Dutch views, because Dutch is never missing.
 */
export function sitemapLinks(): NonNullable<SitemapOptions> {
  let listed: Map<string, { lang: string; url: string }[]> | undefined;
  const linksOf = (url: string) => (listed ??= readViews()).get(url);
  return {
    filter: (url) => linksOf(url) !== undefined,
    serialize: (item) => ({ ...item, links: linksOf(item.url) ?? [] }),
    namespaces: { news: false, image: false, video: false },
  };
}

function readViews(): Map<string, { lang: string; url: string }[]> {
  const source = fileSource();
  const listed = new Map<string, { lang: string; url: string }[]>([[`${source.siteUrl}/`, []]]);
  for (const type of pageTypes) {
    for (const params of type.params(source)) {
      if (params.lang !== 'nl') continue;
      const frame = (type.view(source, params) as { frame?: Frame } | undefined)?.frame;
      if (!frame?.indexed) continue;
      const links = alternateLinks(source.siteUrl, frame.path, frame.alternates).map(({ lang, href }) => ({ lang, url: href }));
      for (const { lang, url } of links) if (lang !== 'x-default') listed.set(url, links);
    }
  }
  return listed;
}
