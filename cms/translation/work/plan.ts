import type { TextNow } from '../queue/texts-now.ts';
import type { Hash } from '../hash.ts';
import type { LeafPath } from '../memory.ts';

/** What of work on texts goes into the document. */
export interface Plan {
  /** Texts that are new or changed, and the Dutch that each was made from. */
  readonly texts: Readonly<Record<LeafPath, string>>;
  readonly from: Readonly<Record<LeafPath, Hash>>;
  /** Texts that stay as they are: somebody went through them and found them right for the Dutch of now. */
  readonly confirmed: readonly LeafPath[];
  /** Texts that have no place in the document any more: their block was deleted. */
  readonly gone: readonly LeafPath[];
}

type Now = Pick<TextNow, 'path' | 'own' | 'now' | 'state'>;

/**
 * What to write of texts that were worked on. A text made from an older Dutch is written with that Dutch, so that it counts as outdated at once; one that stayed as it was
 * is right for the Dutch of now only when that is the Dutch that was seen. Empty texts say nothing.
 */
export function planOf(work: { readonly texts: Readonly<Record<LeafPath, string>>; readonly from: Readonly<Record<LeafPath, Hash>> }, now: readonly Now[]): Plan {
  const plan = { texts: {} as Record<LeafPath, string>, from: {} as Record<LeafPath, Hash>, confirmed: [] as LeafPath[], gone: [] as LeafPath[] };
  const known = new Map(now.map((text) => [text.path, text]));
  for (const [path, written] of Object.entries(work.texts)) {
    const text = known.get(path);
    const seen = work.from[path] ?? text?.now;
    if (written.trim() === '') continue;
    if (!text || seen === undefined) plan.gone.push(path);
    else if (text.state === 'missing' || written.trim() !== text.own.trim()) [plan.texts[path], plan.from[path]] = [written, seen];
    else if (text.state !== 'fresh' && seen === text.now) plan.confirmed.push(path);
  }
  return plan;
}
