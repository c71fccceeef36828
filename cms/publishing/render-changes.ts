import type { Responder } from '../../content/responder.ts';
import { typeOfPath } from './built-files.ts';
import { type Problem, check } from './checks.ts';
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

export interface ChangedPages {
  readonly rendered: readonly RenderedPage[];
  readonly removed: readonly string[];
  /** Pages that were looked at again but show what they showed: only what they read may have changed. */
  readonly unchanged: readonly Pick<RenderedPage, 'path' | 'digest' | 'reads'>[];
  readonly problems: readonly Problem[];
}

const ahead = 3;

/**
 * Renders the pages that a change of the snapshot may concern and whose view really differs, and checks them.
 * The responder must already use the new snapshot.
 * @param keys what changed, in the words of `Source` reads; `undefined` looks at every page
 * @param fixedFiles files no view makes (stylesheets, icons), which links may lead to
 */
export async function renderChanges(
  responder: Responder,
  known: KnownPages,
  keys: ChangedKeys | undefined,
  fixedFiles: ReadonlySet<string>,
  publicContacts: ReadonlySet<string>,
): Promise<ChangedPages> {
  const paths = responder.paths();
  const existing = new Set(paths);
  const touched = keys && known.reading(keys);
  const removed = [...known.paths()].filter((path) => !existing.has(path));
  const rendered: Promise<RenderedPage>[] = [];
  const unchanged: Pick<RenderedPage, 'path' | 'digest' | 'reads'>[] = [];
  const problems: Problem[] = [];
  const context = { exists: (path: string) => existing.has(path) || fixedFiles.has(path), publicContacts };

  for (const path of paths) {
    const before = known.get(path);
    if (before && touched && !touched.has(path)) continue;
    try {
      const { digest, reads } = responder.describe(path);
      if (before?.digest === digest) {
        unchanged.push({ path, digest, reads });
        continue;
      }
      const { status, body, error } = await responder.render(path);
      if (status !== 200) throw new Error(error ?? `status ${status}`);
      const type = typeOfPath(path);
      const plain = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
      problems.push(...check(path, type, plain, context));
      // The next page is rendered while this one is compressed; a few ahead at most, so that the requests of residents come between.
      rendered.push(entryOf(type, plain).then((entry) => ({ path, entry, digest, reads })));
      if (rendered.length > ahead) await rendered[rendered.length - 1 - ahead];
    } catch (error) {
      problems.push({ path, kind: 'render', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return { rendered: await Promise.all(rendered), removed, unchanged, problems };
}

/** A file of a release from its plain bytes, quickly compressed; `bestForms` follow when nobody waits. */
export async function entryOf(type: string, plain: Buffer): Promise<Entry> {
  const hash = hashOf(plain);
  if (!compressible(type)) return { type, hash, size: plain.byteLength, plain };
  return { type, hash, size: plain.byteLength, br: await quickBrotli(plain) };
}
