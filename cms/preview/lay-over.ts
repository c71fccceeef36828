import { pathOf } from '../collections/site-path.ts';
import type { Problem } from '../public/problem.ts';
import { globalKey, keyOf, type NodeKey, sourceOf } from '../public/node.ts';
import type { Read } from '../public/settle.ts';
import { nextState, type PublicState } from '../public/state.ts';
import { idOf, type Stored, uploads } from '../public/stored.ts';
import type { Target } from './address.ts';

/** The site as it would be if a draft were published now. */
export interface LaidOver {
  readonly state: PublicState;
  /** The document's own page, or one that shows it; without the language. Nothing when it is shown nowhere. */
  readonly path: string | undefined;
  /** Where it is now; nothing when it is not live. */
  readonly livePath: string | undefined;
  /** Why it would not be shown, or not whole. */
  readonly problem: Problem | undefined;
}

/** Stands for an address that is made at the first save. */
const noSlugYet = 'concept';

/**
 * Lays a draft over what is public. Nothing else changes: what it points at shows only if it is public itself. But a date has no page without its series, so
 * `series`, its draft, comes along when the series is not public.
 */
export function layOver(previous: PublicState, of: Target, draft: Stored, now: Date, series?: Stored): LaidOver {
  const key = keyOfTarget(of);
  const stored: Stored = { ...draft, _status: 'published', ...('slug' in draft || !('global' in of) ? { slug: draft.slug || noSlugYet } : {}) };
  const reads: Read[] = [[key, stored]];
  if (series && !previous.nodes.get(keyOf('events', idOf(series) ?? ''))?.shown) reads.unshift([keyOf('events', idOf(series) ?? ''), { ...series, _status: 'published', slug: series.slug || noSlugYet }]);
  const state = nextState(previous, reads, now);
  return {
    state, path: pagePath(state, of, key), livePath: pagePath(previous, of, key),
    problem: state.problems.find(({ collection, id }) => ('global' in of ? collection === of.global : collection === of.collection && String(id) === of.id)),
  };
}

const keyOfTarget = (of: Target): NodeKey => ('global' in of ? globalKey(of.global) : keyOf(of.collection, of.id));

function pagePath(state: PublicState, of: Target, key: NodeKey): string | undefined {
  if ('global' in of) return '/';
  if (of.collection !== uploads) return shownPath(state, key);
  for (const [other, { asked }] of state.nodes) if (asked.has(key)) { const path = shownPath(state, other); if (path) return path; }
  return undefined;
}

function shownPath(state: PublicState, key: NodeKey): string | undefined {
  const source = sourceOf(key);
  const shown = state.nodes.get(key)?.shown;
  return source === 'globals' || source === uploads || !shown ? undefined : pathOf(source, shown as { slug?: unknown; year?: unknown });
}
