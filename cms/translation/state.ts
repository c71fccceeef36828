import type { LeafState, Maker } from '../../content/freshness.ts';
import { type Hash, hashOf } from './hash.ts';
import type { Account, LanguageMemory, LeafPath, Made, SourceLeaf, SourceMemory } from './memory.ts';

/** One text in Dutch and in another language. `hash`: that of the Dutch, where it is known already. */
export interface Pair { readonly path: LeafPath; readonly source: string; readonly own: string; readonly hash?: Hash }

/** What a translation is. */
export interface State {
  readonly state: LeafState;
  readonly made: Maker;
  readonly checked: boolean;
  /** The Dutch that it was made from; nothing where there is no translation. */
  readonly from?: Hash;
  readonly account?: Account;
  /** The day on which its Dutch last changed in what it says. */
  readonly changedOn?: string;
}

/** What is remembered of a text, or what follows where nothing is: it was made from the Dutch that stood there when remembering began. */
export function madeOf({ path, source, hash = hashOf(source) }: Omit<Pair, 'own'>, memory: LanguageMemory, of: SourceLeaf | undefined): Made {
  const known = memory.leaves[path];
  return known ?? { from: of?.base ?? hash, by: 'unknown', ...(memory.was === 'checked' ? { checked: 'before' } : {}) };
}

/** Whether a text that was made from this Dutch is right for the Dutch of today. */
const isSame = (from: Hash, now: Hash, of: SourceLeaf | undefined): boolean => from === now || (of?.same.includes(from) ?? false);

/**
 * The state of a translation: a function of hashes alone, so that it needs no upkeep and cannot go wrong by order or by clock. Nothing when there is no Dutch: then there is
 * nothing to translate.
 */
export function stateOf({ path, source, own, hash = hashOf(source) }: Pair, memory: LanguageMemory, dutch: SourceMemory): State | undefined {
  if (source.trim() === '') return undefined;
  const of = dutch.leaves[path];
  const day = of?.changedOn === undefined ? {} : { changedOn: of.changedOn };
  const heldBack = memory.was === 'missing' && !memory.leaves[path];
  if (own.trim() === '' || heldBack) return { state: 'missing', made: 'unknown', checked: false, ...day };
  const { from, by, account, checked } = madeOf({ path, source, hash }, memory, of);
  const isChecked = checked !== undefined;
  const state = !isSame(from, hash, of) ? 'outdated' : isChecked ? 'fresh' : 'unchecked';
  return { state, made: by, checked: isChecked, from, ...day, ...(account === undefined ? {} : { account }) };
}
