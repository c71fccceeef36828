import type { Maker } from '../../content/freshness.ts';
import { type Hash, hashOf } from './hash.ts';
import type { Account, LanguageMemory, LeafPath, Made, SourceLeaf, SourceMemory } from './memory.ts';
import { madeOf } from './state.ts';

/** Who or what writes translations, and who has checked them. */
export interface Author { readonly by: Maker; readonly account?: Account | undefined; readonly checked?: Account | undefined }

/** A Dutch text before and after a save. */
export interface SourceChange { readonly path: LeafPath; readonly before: string; readonly now: string }

/**
 * What the Dutch remembers after a save. Nothing is noted of a text that never changed.
 * @param minor only the spelling changed: translations stay right
 * @param today `YYYY-MM-DD`
 */
export function rememberSource(memory: SourceMemory, changes: readonly SourceChange[], { minor, today }: { readonly minor: boolean; readonly today: string }): SourceMemory {
  const leaves: Record<LeafPath, SourceLeaf> = {};
  for (const { path, before, now } of changes) {
    const known = memory.leaves[path];
    const [old, current] = [hashOf(before), hashOf(now)];
    if (before.trim() === '' || old === current) {
      if (known) leaves[path] = known;
      continue;
    }
    const base = known ? known.base : old;
    const kept = base === undefined ? {} : { base };
    leaves[path] = minor
      ? { ...kept, same: unique([...(known?.same ?? []), old], current), ...(known?.changedOn === undefined ? {} : { changedOn: known.changedOn }) }
      : { ...kept, same: [], changedOn: today };
  }
  return { leaves };
}

/** A text of another language before and after a save, and the Dutch beside it. */
export interface LanguageChange extends SourceChange {
  readonly source: string;
  /** The Dutch that the translator saw, where it is known; else the Dutch of now. */
  readonly from?: Hash | undefined;
}

/** What a language remembers after a save: a text that changed has a new author; one that stayed keeps what is known of it. */
export function rememberLanguage(memory: LanguageMemory, changes: readonly LanguageChange[], { by, account, checked }: Author): LanguageMemory {
  const leaves: Record<LeafPath, Made> = {};
  for (const { path, before, now, source, from } of changes) {
    const known = memory.leaves[path];
    if (now.trim() === '') continue;
    if (before.trim() === now.trim()) {
      if (known) leaves[path] = known;
      continue;
    }
    leaves[path] = { from: from ?? hashOf(source), by, ...(account === undefined ? {} : { account }), ...(checked === undefined ? {} : { checked }) };
  }
  return { ...memory, leaves };
}

/** Texts of a language are right for the Dutch of now, though they stay as they are; `checked` says who has read them. */
export function confirmLanguage(memory: LanguageMemory, texts: readonly { readonly path: LeafPath; readonly source: string; readonly own: string }[], dutch: SourceMemory, checked: Account | undefined): LanguageMemory {
  const leaves = { ...memory.leaves };
  for (const { path, source, own } of texts) {
    if (own.trim() === '') continue;
    const known = madeOf({ path, source }, memory, dutch.leaves[path]);
    leaves[path] = { ...known, from: hashOf(source), ...(checked === undefined ? {} : { checked }) };
  }
  return { ...memory, leaves };
}

/** The Dutch of now says the same as all that any translation was made from: one note in the Dutch, no language is touched. */
export function stillRight(dutch: SourceMemory, languages: readonly LanguageMemory[], texts: readonly { readonly path: LeafPath; readonly source: string }[]): SourceMemory {
  const leaves = { ...dutch.leaves };
  for (const { path, source } of texts) {
    const known = leaves[path];
    if (!known) continue;
    const made = languages.map((memory) => madeOf({ path, source }, memory, known).from);
    leaves[path] = { ...known, same: unique([...known.same, ...made], hashOf(source)) };
  }
  return { leaves };
}

const unique = (hashes: readonly Hash[], current: Hash): Hash[] => [...new Set(hashes)].filter((hash) => hash !== current);
