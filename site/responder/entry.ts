import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import type { PageDigest, Rendered, Responder } from '../../content/responder.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { answerView } from '../answers/answer-view.ts';
import type { PageType, Params } from '../views/page-type.ts';
import { sheetsIn } from '../weigh-files.ts';
import { withWeight } from '../weight.ts';
import { pageTypes } from '../views/page-types.ts';
import { type Source, recordingSource, sourceOf } from '../views/source.ts';

const encoder = new TextEncoder();
/** Beside the built entry are the files that its pages link. */
const sheet = sheetsIn(fileURLToPath(new URL('../client', import.meta.url)));

/** The site's pages on demand; see the contract in `content/responder.ts`. */
export function createResponder(): Responder {
  const app = createApp({ streaming: false });
  let source: Source | undefined;
  let siteUrl = '';
  let pages: Map<string, { type: PageType; params: Params }> | undefined;
  /** The view that `describe` made last: `render` of the same path follows at once when it differs. */
  let described: { path: string; view: unknown } | undefined;

  const inUse = (): Source => {
    if (!source) throw new Error('The responder has no snapshot yet.');
    return source;
  };
  const index = () => {
    pages ??= new Map(pageTypes.flatMap((type) => type.params(inUse()).map((params) => [type.path(params), { type, params }] as const)));
    return pages;
  };

  const rendered = async (path: string, locals: App.Locals): Promise<Rendered> => {
    try {
      const response = await app.render(new Request(siteUrl + path), { locals });
      const type = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
      const body = type.startsWith('text/html') ? encoder.encode(await withWeight(await response.text(), sheet)) : new Uint8Array(await response.arrayBuffer());
      return { status: response.status, type, body };
    } catch (error) {
      return { status: 500, type: 'text/plain; charset=utf-8', body: encoder.encode(''), error: error instanceof Error ? error.message : String(error) };
    }
  };

  return {
    use(snapshot: Snapshot) {
      source = sourceOf(snapshot);
      siteUrl = snapshot.siteUrl;
      pages = undefined;
      described = undefined;
    },
    paths: () => [...index().keys()],
    describe(path): PageDigest {
      const page = index().get(path);
      if (!page) throw new Error(`There is no page ${path}`);
      const recorded = recordingSource(inUse());
      const view = page.type.view(recorded.source, page.params);
      described = { path, view };
      return { digest: createHash('sha1').update(JSON.stringify(view) ?? '').digest('base64url'), reads: [...recorded.reads].sort() };
    },
    async render(path): Promise<Rendered> {
      if (!index().has(path)) return { status: 404, type: 'text/plain; charset=utf-8', body: encoder.encode('') };
      return rendered(path, { source: inUse(), view: described?.path === path ? described.view : undefined });
    },
    async answer(answer): Promise<Rendered> {
      const view = answerView(inUse(), answer);
      if (!view) return { status: 404, type: 'text/plain; charset=utf-8', body: encoder.encode('') };
      return rendered(`/${answer.lang}/answer`, { source: inUse(), answer: view });
    },
  };
}
