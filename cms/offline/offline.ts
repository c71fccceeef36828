import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { publicHeaders } from '../../content/headers.ts';
import { isLocale, type Locale } from '../../content/locales.ts';
import type { Live } from '../publishing/live.ts';
import type { Release } from '../publishing/release.ts';
import { makePack, type PackContext } from './make-pack.ts';
import { workerText } from './worker-text.ts';

export interface OfflineParts extends Omit<PackContext, 'day'> {
  readonly live: Live;
  readonly day: () => string;
  /** `OFFLINE=off`: nothing is saved any more, and what was saved is deleted when the phone is next on line. */
  readonly off: boolean;
}

export interface Offline {
  /** Answers `/sw.js` and `/{lang}/pack.json`; false when a request is for something else. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

const compress = promisify(brotliCompress);
const packPath = /^\/([a-z]{2})\/pack\.json$/;

/** What the server does for phones without a connection: the worker, and the list of what belongs to a pack. Nothing here is about a person. */
export function openOffline({ live, day, isQuiet, mediaSize, off }: OfflineParts): Offline {
  const worker = Buffer.from(off ? workerText.off : workerText.on);
  let made: { readonly release: Release; readonly packs: Map<Locale, Promise<Buffer>> } | undefined;

  const packIn = (release: Release, lang: Locale): Promise<Buffer> => {
    if (made?.release !== release) made = { release, packs: new Map() };
    const { packs } = made;
    const pack = packs.get(lang) ?? makePack(release, lang, { day: day(), isQuiet, mediaSize }).then((list) => Buffer.from(JSON.stringify(list)));
    packs.set(lang, pack);
    pack.catch(() => packs.delete(lang));
    return pack;
  };

  return {
    async answer(request, response, path) {
      const lang = packPath.exec(path)?.[1];
      const reads = request.method === 'GET' || request.method === 'HEAD';
      if (!reads || (path !== '/sw.js' && !isLocale(lang))) return false;
      if (path === '/sw.js') {
        await send(request, response, 'text/javascript; charset=utf-8', worker, 'no-cache');
        return true;
      }
      // A pack is of one piece, also while a change on every page goes live in parts.
      await live.whole();
      const { release } = live;
      if (off || !release || !isLocale(lang)) {
        response.writeHead(404, { ...publicHeaders, 'Content-Length': 0, 'Cache-Control': 'no-store' });
        response.end();
        return true;
      }
      await send(request, response, 'application/json', await packIn(release, lang), 'no-store');
      return true;
    },
  };
}

async function send(request: IncomingMessage, response: ServerResponse, type: string, body: Buffer, kept: 'no-cache' | 'no-store'): Promise<void> {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = { ...publicHeaders, 'Content-Type': type, 'Cache-Control': kept, ETag: etag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const small = /(?:^|[\s,])br(?:$|[\s,;])/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = small ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : body;
  response.writeHead(200, { ...headers, 'Content-Length': bytes.byteLength, ...(small ? { 'Content-Encoding': 'br' } : {}) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
