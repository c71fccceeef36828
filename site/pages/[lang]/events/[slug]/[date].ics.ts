import type { APIRoute } from 'astro';
import { occurrenceFeed } from '../../../../views/occurrence-feed.ts';
import { staticPaths, viewOf } from '../../../../views/of.ts';

export const getStaticPaths = () => staticPaths(occurrenceFeed);
export const GET: APIRoute = (context) =>
  new Response(viewOf(context, occurrenceFeed), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
