import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Payload } from 'payload';
import { isLocale } from '../../content/locales.ts';
import type { Responder } from '../../content/responder.ts';
import { BodyTooLarge, bytesOf, letItEnd } from '../desk/http/read-body.ts';
import type { PublicState } from '../public/state.ts';
import type { Stored } from '../public/stored.ts';
import type { Live } from '../publishing/live.ts';
import { askedFrom } from './address.ts';
import { Drafts, type Typed } from './drafts.ts';
import { previewPage, type Shown } from './preview-page.ts';
import { files, previewHeaders } from './sheets.ts';
import { visitorOf } from './visitor.ts';

export interface PreviewParts {
  readonly payload: Payload;
  /** What is public now. It is never changed: a draft is laid over it for one answer. */
  readonly state: () => PublicState;
  readonly live: Pick<Live, 'find'>;
  /** The site's pages on demand, for nothing but drafts. */
  readonly responder: Responder;
  readonly now?: () => Date;
  readonly log: { error(message: string): void };
}

/** Drafts in the real pages, for signed-in people. */
export interface Preview {
  /** Answers what is under `/preview`; false for everybody who is not signed in, and for what is not there: the site then answers as for any unknown address. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

/** Most bytes of a form: a page of forty long blocks is a tenth of it. */
const mostTyped = 2 * 1024 * 1024;
const types = { [files.style]: ['preview.css', 'text/css; charset=utf-8'], [files.script]: ['preview.js', 'text/javascript; charset=utf-8'] } as const;

/** Opens the preview of a server. */
export function openPreview({ payload, state, live, responder, now = () => new Date(), log }: PreviewParts): Preview {
  const drafts = new Drafts(payload);
  const bytes = new Map<string, Promise<Buffer>>();
  const file = (name: string) => bytes.get(name) ?? bytes.set(name, readFile(join(import.meta.dirname, 'files', name))).get(name)!;
  const livePage = (path: string) => {
    const found = live.find(path);
    return found && (found.plain ?? brotliDecompressSync(found.br ?? Buffer.alloc(0))).toString('utf8');
  };

  return {
    async answer(request, response, path) {
      if (path !== '/preview' && !path.startsWith('/preview/')) return false;
      const method = request.method ?? 'GET';
      const visitor = ['GET', 'HEAD', 'POST'].includes(method) ? await visitorOf(payload, request) : undefined;
      if (!visitor) return false;
      const own = types[path as keyof typeof types];
      if (own) {
        if (method !== 'POST') send(request, response, 200, own[1], await file(own[0]));
        return method !== 'POST';
      }
      const asked = askedFrom(request.url ?? '');
      const draft = asked && (await drafts.read(asked.of, visitor));
      if (!asked || !draft) return false;
      const { snapshot } = state();
      let document = draft;
      let typed = false;
      if (method === 'POST') {
        const read = await typedIn(request);
        if (typeof read === 'number') {
          send(request, response, read, 'text/plain; charset=utf-8', Buffer.from('Dit kwam niet goed aan. This did not arrive well.'));
          return true;
        }
        // A form of another document, or one that this person cannot save: what is stored is shown.
        const isOfThis = 'global' in asked.of || read.data.id === undefined || read.data.id === null || String(read.data.id) === asked.of.id;
        if (isOfThis && (await drafts.mayChange(asked.of, visitor, read.locale))) {
          document = await drafts.typedOver(asked.of, draft, read, visitor, snapshot.day);
          typed = true;
        }
      }
      const page = await previewPage({ asked, document, typed, language: visitor.language, drafts, state: state(), now: now(), responder, livePage, series: (id) => drafts.read({ collection: 'events', id }, visitor) });
      if (!page) return false;
      if (page.error) log.error(`a preview could not be made: ${page.error}`);
      send(request, response, page.status, 'text/html; charset=utf-8', Buffer.from(page.html));
      return true;
    },
  };
}

/** The form that was sent, or the status with which it is refused. */
async function typedIn(request: IncomingMessage): Promise<Typed | 400 | 413> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return 400;
  try {
    const { locale, data } = JSON.parse((await bytesOf(request, mostTyped)).toString('utf8')) as { locale?: unknown; data?: unknown };
    return isLocale(locale) && typeof data === 'object' && data !== null && !Array.isArray(data) ? { locale, data: data as Stored } : 400;
  } catch (error) {
    letItEnd(request);
    return error instanceof BodyTooLarge ? 413 : 400;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: Shown['status'] | 400 | 413, type: string, body: Buffer): void {
  response.writeHead(status, { ...previewHeaders, 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}
