import { privateHeaders } from '../../signup/admin/pages/page.ts';
import { type AskedOfRequest, refuse } from './gate.ts';

/** What a browser may show as a picture; the server drew them anew when they came. */
const shown = ['image/webp', 'image/jpeg', 'image/png', 'image/avif'];

/** A picture that came with a request, by its place from 1. Nothing in it can run or fetch, whatever it is, and no copy stays on the way. */
export async function picture(asked: AskedOfRequest): Promise<Response> {
  const file = (await asked.inbox.store.filesOf(asked.request.id))[Number(asked.req.routeParams?.number) - 1];
  if (!file || !shown.includes(file.type)) return refuse(asked.req, 'none');
  return new Response(Buffer.from(file.data, 'base64'), { headers: {
    ...privateHeaders, 'Cache-Control': 'private, no-store', 'Content-Type': file.type, 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cross-Origin-Resource-Policy': 'same-origin', 'Content-Disposition': 'inline',
  } });
}
