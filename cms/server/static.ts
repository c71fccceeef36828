import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { cacheControl, publicHeaders } from '../../content/headers.ts';
import { isLocale, sourceLocale } from '../../content/locales.ts';
import type { Live } from '../publishing/live.ts';
import type { Entry } from '../publishing/release.ts';
import { LastAsked } from './last-asked.ts';

type Form = 'br' | 'gzip' | 'plain';
type Ready = readonly [headers: Record<string, string | number>, body: Buffer];

/** Ready answers in the form that a release holds; a new release brings new files, and the old ones go with their release. */
const ready = new WeakMap<Entry, Ready>();
/** Those in a form that is made when somebody asks for it: few clients take no brotli, and for them a server need not hold everything twice. */
const made = new LastAsked<Ready>(8 * 1024 ** 2);

function answerOf(entry: Entry, form: Form, path: string): Ready {
  if (form !== (entry.br ? 'br' : 'plain')) return made.get(`${etagOf(entry, form)} ${path}`, () => { const answer = makeAnswer(entry, form, path); return [answer, answer[1].byteLength]; });
  let answer = ready.get(entry);
  if (!answer) ready.set(entry, (answer = makeAnswer(entry, form, path)));
  return answer;
}

function makeAnswer(entry: Entry, form: Form, path: string): Ready {
  const body = bodyOf(entry, form);
  return [
    {
      ...publicHeaders,
      'Content-Type': entry.type,
      'Content-Length': body.byteLength,
      'Cache-Control': path.startsWith('/assets/') ? cacheControl.asset : cacheControl.page,
      ETag: etagOf(entry, form),
      Vary: 'Accept-Encoding',
      ...(form === 'plain' ? {} : { 'Content-Encoding': form }),
    },
    body,
  ];
}

function bodyOf(entry: Entry, form: Form): Buffer {
  if (form === 'br' && entry.br) return entry.br;
  const plain = entry.plain ?? brotliDecompressSync(entry.br ?? Buffer.alloc(0));
  return form === 'gzip' ? gzipSync(plain) : plain;
}

const etagOf = (entry: Entry, form: Form): string => `"${entry.hash}${form === 'plain' ? '' : `-${form}`}"`;

/** The best form that the client takes and the file has. `q=0` refuses. */
export function formFor(accepted: string | undefined, entry: Pick<Entry, 'br'>): Form {
  if (!accepted) return 'plain';
  const takes = (name: string) => accepted.split(',').some((part) => {
    const [coding = '', ...parameters] = part.trim().toLowerCase().split(';');
    return coding === name && !parameters.some((parameter) => /^\s*q=0(?:\.0*)?$/.test(parameter));
  });
  if (!entry.br) return 'plain';
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'plain';
}

/** Answers from the live release: no disk, no rendering, no template. 404 in the language of the address. */
export function serveRelease(live: Live, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  const found = path === undefined ? undefined : live.find(path);
  if (found && path !== undefined) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
    return send(found, path, 200, request, response);
  }
  if (path !== undefined && path !== '/' && path.endsWith('/')) return refuse(response, 308, { Location: path.replace(/\/+$/, '') || '/' });
  const first = (path ?? '').split('/', 2)[1];
  const language = isLocale(first) ? first : sourceLocale;
  const page = live.find(`/${language}/404`);
  if (!page) return refuse(response, live.release ? 404 : 503, live.release ? {} : { 'Retry-After': '5' });
  return send(page, `/${language}/404`, 404, request, response);
}

/** Path without query; nothing for one that is not valid. Slashes are not doubled into another host. */
function pathOf(url: string): string | undefined {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (path.includes('//')) return undefined;
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

function send(entry: Entry, path: string, status: 200 | 404, request: IncomingMessage, response: ServerResponse): void {
  const form = formFor(request.headers['accept-encoding'], entry);
  const [headers, body] = answerOf(entry, form, path);
  const asked = request.headers['if-none-match'];
  if (status === 200 && asked && (asked === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === headers.ETag))) {
    const { 'Content-Length': _length, 'Content-Type': _type, 'Content-Encoding': _encoding, ...rest } = headers;
    response.writeHead(304, rest);
    response.end();
    return;
  }
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...publicHeaders, 'Content-Length': 0, ...headers });
  response.end();
}
