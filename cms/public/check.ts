import { collections, globals, type CollectionName, type DocumentOf, type GlobalName, type GlobalOf } from '../../content/snapshot.ts';
import type { GlobalCandidate } from './candidate.ts';
import { compact } from './compact.ts';
import { emptyGlobals } from './empty-globals.ts';

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

/** `blocks.0.body: Invalid input`, one per fault. */
const sentence = (issues: Issues) => issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');

/** The second guard: only what has exactly the snapshot's shape goes on. Otherwise the answer is what is wrong. */
export function checkDocument<C extends CollectionName>(collection: C, candidate: unknown): { document: DocumentOf<C> } | { fault: string } {
  const result = collections[collection].safeParse(compact(candidate));
  return result.success ? { document: result.data as DocumentOf<C> } : { fault: sentence(result.error.issues) };
}

/** A global is needed by every page, so it always comes out: a field that does not fit is replaced by an empty one and reported. */
export function checkGlobal<G extends GlobalName>(name: G, candidate: GlobalCandidate<G>): { value: GlobalOf<G>; fault?: string } {
  const fields = compact(candidate) as Record<string, unknown>;
  const first = globals[name].safeParse(fields);
  if (first.success) return { value: first.data as GlobalOf<G> };
  const wrong = new Set(first.error.issues.map(({ path }) => path[0]));
  const sound = Object.fromEntries(Object.entries(fields).filter(([field]) => !wrong.has(field)));
  const fault = sentence(first.error.issues);
  return { value: globals[name].parse({ ...emptyGlobals[name], ...sound }) as GlobalOf<G>, fault };
}
