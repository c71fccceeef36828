import type { APIRoute } from 'astro';
import { newsFeed } from '../../views/news-feed.ts';
import { staticPaths, viewOf } from '../../views/of.ts';

export const getStaticPaths = () => staticPaths(newsFeed);
export const GET: APIRoute = (context) =>
  new Response(viewOf(context, newsFeed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
