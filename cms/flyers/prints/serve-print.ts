import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { cacheControl, publicHeaders } from '../../../content/headers.ts';
import { isPrintName } from './print-name.ts';

/** Sends one printed flyer. Its name holds the digest of its bytes, so a browser may keep it for good. */
export async function servePrint(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? '').split('?', 1)[0]?.slice('/prints/'.length) ?? '';
  const found = isPrintName(name) && (request.method === 'GET' || request.method === 'HEAD') ? await stat(join(folder, name)).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.writeHead(404, { ...publicHeaders, 'Content-Length': 0 });
    response.end();
    return;
  }
  const headers = { ...publicHeaders, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'", 'Cache-Control': cacheControl.asset, ETag: `"${name.slice(-20, -4)}"` };
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': 'application/pdf', 'Content-Length': found.size, 'Content-Disposition': `inline; filename="${name}"` });
  if (request.method === 'HEAD') response.end();
  else createReadStream(join(folder, name)).on('error', () => response.destroy()).pipe(response);
}
