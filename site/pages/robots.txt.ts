import type { APIRoute } from 'astro';
import { viewOf } from '../views/of.ts';
import { robots } from '../views/robots.ts';

export const GET: APIRoute = (context) =>
  new Response(viewOf(context, robots), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
