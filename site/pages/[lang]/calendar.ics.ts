import type { APIRoute } from 'astro';
import { calendarFeed } from '../../views/calendar-feed.ts';
import { staticPaths, viewOf } from '../../views/of.ts';

export const getStaticPaths = () => staticPaths(calendarFeed);
export const GET: APIRoute = (context) =>
  new Response(viewOf(context, calendarFeed), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
