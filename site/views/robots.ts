import type { PageType } from './page-type.ts';

/** `/robots.txt`: everything may be read; where the list of pages is. */
export const robots: PageType<string> = {
  name: 'robots',
  params: () => [{}],
  path: () => '/robots.txt',
  view: (source) => `User-agent: *\nAllow: /\nDisallow: /admin\nDisallow: /api\nDisallow: /preview\n\nSitemap: ${source.siteUrl}/sitemap-index.xml\n`,
};
