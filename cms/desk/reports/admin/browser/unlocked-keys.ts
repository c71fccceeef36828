import type { WrappedKey } from '../../../../privacy/passphrase-key.ts';
import type { KeyPair } from '../../../../privacy/sealed-box.ts';

/** A key of this account, locked. */
export interface OwnKey { readonly id: string; readonly publicKey: string; readonly wrapped: WrappedKey }

/** How long keys stay open, in milliseconds. Then they are forgotten, whatever is on the screen. */
export const openFor = 10 * 60_000;

/** Private keys that were opened in this browser: in the memory of this page alone. */
export interface Unlocked { readonly pairs: ReadonlyMap<string, KeyPair>; readonly until: number }
const none: Unlocked = { pairs: new Map(), until: 0 };

let unlocked = none;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** What is open now; for `useSyncExternalStore`. */
export const unlockedKeys = (): Unlocked => unlocked;
export const nothingUnlocked = (): Unlocked => none;
export function onUnlocked(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** Opens those of the keys that have this passphrase; how many were opened. Takes about a second a key. */
export async function unlock(keys: readonly OwnKey[], passphrase: string): Promise<number> {
  const { unwrapKey } = await import('../../../../privacy/passphrase-key.ts');
  const opened = new Map(unlocked.pairs);
  let found = 0;
  for (const { id, publicKey, wrapped } of keys) {
    if (opened.has(id)) continue;
    const privateKey = await unwrapKey(wrapped, passphrase);
    if (!privateKey) continue;
    opened.set(id, { publicKey, privateKey });
    found += 1;
  }
  if (found > 0) {
    unlocked = { pairs: opened, until: Date.now() + openFor };
    clearTimeout(timer);
    timer = setTimeout(lock, openFor);
    for (const listener of listeners) listener();
  }
  return found;
}

/** Forgets all keys. */
export function lock(): void {
  clearTimeout(timer);
  for (const { privateKey } of unlocked.pairs.values()) privateKey.fill(0);
  unlocked = none;
  for (const listener of listeners) listener();
}
