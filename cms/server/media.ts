import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { publicHeaders } from '../../content/headers.ts';
import { byteRange } from './byte-range.ts';
import { typeOf } from '../publishing/built-files.ts';

/** Pictures are shown and recordings played; anything else an editor uploaded is offered as a file, and nothing of it runs. */
const shown = /^(?:image\/(?:png|webp|avif|jpeg)|application\/pdf|audio\/ogg|audio\/x-caf)$/;

/** Sends one uploaded file, or the part of it that a player asks for. Only plain names in the folder of uploads; the name may be in any script. */
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
  const headers = { ...publicHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'public, max-age=3600', 'Accept-Ranges': 'bytes', ETag: etag };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const disposition = shown.test(type) ? 'inline' : 'attachment';
  // Of a file that changed since its first part was fetched all is sent.
  const ifRange = request.headers['if-range'];
  const range = request.method === 'GET' && (ifRange === undefined || ifRange === etag) ? byteRange(request.headers.range, found.size) : undefined;
  if (range === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${found.size}`, 'Content-Length': 0 });
    response.end();
    return;
  }
  const { from, to } = range ?? { from: 0, to: found.size - 1 };
  response.writeHead(range ? 206 : 200, { ...headers, ...(range ? { 'Content-Range': `bytes ${from}-${to}/${found.size}` } : {}), 'Content-Type': shown.test(type) ? type : 'application/octet-stream', 'Content-Length': to - from + 1, 'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(basename(file))}` });
  if (request.method === 'HEAD') response.end();
  else if (found.size === 0) response.end();
  else createReadStream(file, { start: from, end: to }).on('error', () => response.destroy()).pipe(response);
}

/** What an upload weighs, by its address; nothing when it is not there. */
export const mediaSizeIn = (folder: string) => async (url: string): Promise<number | undefined> => {
  const name = nameOf(url);
  return name ? stat(join(folder, name)).then(({ size }) => size, () => undefined) : undefined;
};

function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent((url.split('?', 1)[0] ?? '').slice('/media/'.length));
    return name && name !== '.' && name !== '..' && !/[/\\\0]/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
