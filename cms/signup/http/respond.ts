import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { publicHeaders } from '../../../content/headers.ts';
import type { Rendered } from '../../../content/responder.ts';

const compress = promisify(brotliCompress);
/** Answers to one person: kept by nobody, told to no other site. */
const personal = { ...publicHeaders, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' } as const;

/** Sends a page that was made for one person. */
export async function sendPage(request: IncomingMessage, response: ServerResponse, { type, body }: Rendered, status: number): Promise<void> {
  const small = /(?:^|[\s,])br(?:$|[\s,;])/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = small ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : body;
  response.writeHead(status, { ...personal, 'Content-Type': type, 'Content-Length': bytes.byteLength, Vary: 'Accept-Encoding', ...(small ? { 'Content-Encoding': 'br' } : {}) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Leads on by GET, so that a reload sends nothing again. `more`: further headers. */
export function seeOther(response: ServerResponse, path: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(303, { ...personal, ...more, Location: path, 'Content-Length': 0 });
  response.end();
}

/** @param age how long anybody may keep it, in seconds; 0 is not at all */
export function sendJson(request: IncomingMessage, response: ServerResponse, status: number, value: unknown, age = 0): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { ...personal, 'Content-Type': 'application/json', 'Content-Length': body.byteLength, 'Cache-Control': age > 0 ? `public, max-age=${age}` : 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...personal, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(sentence) });
  response.end(sentence);
}

/** Refuses a form that another site sends; true when it did. */
export function refusedFromElsewhere(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'POST' || request.headers['sec-fetch-site'] !== 'cross-site') return false;
  refuse(response, 403, 'Ga terug naar de site en probeer het daar. Go back to the site and try it there.');
  return true;
}
