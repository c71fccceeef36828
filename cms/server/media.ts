import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { publicHeaders } from '../../content/headers.ts';
import { typeOf } from '../publishing/built-files.ts';

/** Pictures are shown; anything else an editor uploaded is offered as a file, and nothing of it runs. */
const shown = /^(?:image\/(?:png|webp|avif|jpeg)|application\/pdf)$/;

/** Sends one uploaded file. Only plain names in the folder of uploads; the name may be in any script. */
export async function serveMedia(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = nameOf(request.url ?? '');
  const file = name && join(folder, name);
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile() || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { ...publicHeaders, 'Content-Length': 0 });
    response.end();
    return;
  }
  const type = /\.jpe?g$/i.test(file) ? 'image/jpeg' : typeOf(file);
  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const headers = { ...publicHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'public, max-age=3600', ETag: etag };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const disposition = shown.test(type) ? 'inline' : 'attachment';
  response.writeHead(200, { ...headers, 'Content-Type': shown.test(type) ? type : 'application/octet-stream', 'Content-Length': found.size, 'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(basename(file))}` });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent((url.split('?', 1)[0] ?? '').slice('/media/'.length));
    return name && name !== '.' && name !== '..' && !/[/\\\0]/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
