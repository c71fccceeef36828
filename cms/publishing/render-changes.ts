import type { Responder } from '../../content/responder.ts';
import { typeOfPath } from './built-files.ts';
import { type CheckContext, type Problem, check } from './checks.ts';
import type { ChangedKeys } from './changed-keys.ts';
import { compressible, quickBrotli } from './compress.ts';
import type { KnownPages } from './page-facts.ts';
import type { Entry } from './release.ts';
import { hashOf } from './release-store.ts';

export interface RenderedPage {
  readonly path: string;
  readonly entry: Entry;
  readonly digest: string;
  readonly reads: readonly string[];
}

/** The pages that a change of the snapshot may concern. */
export interface ConcernedPages {
  /** To be looked at, in the site's order. */
  readonly paths: readonly string[];
  /** Pages that are no more. */
  readonly removed: readonly string[];
  /** Whether a page is new or is no more: pages that link to it, and it, belong together. */
  readonly comesOrGoes: boolean;
}

export interface ChangedPages {
  readonly rendered: readonly RenderedPage[];
  /** Pages that were looked at again but show what they showed: only what they read may have changed. */
  readonly unchanged: readonly Pick<RenderedPage, 'path' | 'digest' | 'reads'>[];
  readonly problems: readonly Problem[];
  /** Pages that were not looked at, because as many as were asked for are rendered. */
  readonly rest: readonly string[];
}

/** So many pages are on their way at once: while one is rendered the others are weighed and compressed beside this thread. A few only, so that the requests of residents come between. */
const together = 4;

/**
 * Which pages have to be looked at. The responder must already use the new snapshot.
 * @param keys what changed, in the words of `Source` reads; `undefined` looks at every page
 */
export function concernedPages(responder: Responder, known: KnownPages, keys: ChangedKeys | undefined): ConcernedPages {
  const all = responder.paths();
  const existing = new Set(all);
  const touched = keys && known.reading(keys);
  const removed = [...known.paths()].filter((path) => !existing.has(path));
  const paths = all.filter((path) => !touched || touched.has(path) || !known.get(path));
  return { paths, removed, comesOrGoes: removed.length > 0 || paths.some((path) => !known.get(path)) };
}

/**
 * Renders those of the pages whose view really differs, and checks them.
 * @param most after so many rendered pages the others are the `rest`
 */
export async function renderChanges(responder: Responder, known: KnownPages, paths: readonly string[], context: CheckContext, most = Infinity): Promise<ChangedPages> {
  const making: Promise<RenderedPage | undefined>[] = [];
  const unchanged: Pick<RenderedPage, 'path' | 'digest' | 'reads'>[] = [];
  const problems: Problem[] = [];
  const failed = (path: string) => (error: unknown): undefined => {
    problems.push({ path, kind: 'render', detail: error instanceof Error ? error.message : String(error) });
  };
  const make = async (path: string, digest: string, reads: readonly string[]): Promise<RenderedPage> => {
    const { status, body, error } = await responder.render(path);
    if (status !== 200) throw new Error(error ?? `status ${status}`);
    const type = typeOfPath(path);
    const plain = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    problems.push(...check(path, type, plain, context));
    return { path, entry: await entryOf(type, plain), digest, reads };
  };

  let looked = 0;
  for (const path of paths) {
    if (making.length >= most) break;
    looked += 1;
    try {
      const { digest, reads } = responder.describe(path);
      if (known.get(path)?.digest === digest) {
        unchanged.push({ path, digest, reads });
        continue;
      }
      making.push(make(path, digest, reads).catch(failed(path)));
    } catch (error) {
      failed(path)(error);
    }
    if (making.length >= together) await making[making.length - together];
  }
  const rendered = (await Promise.all(making)).filter((page) => page !== undefined);
  return { rendered, unchanged, problems, rest: paths.slice(looked) };
}

/** A file of a release from its plain bytes, quickly compressed; `bestBrotli` follows when nobody waits. */
export async function entryOf(type: string, plain: Buffer): Promise<Entry> {
  const hash = hashOf(plain);
  if (!compressible(type)) return { type, hash, size: plain.byteLength, plain };
  return { type, hash, size: plain.byteLength, br: await quickBrotli(plain) };
}
