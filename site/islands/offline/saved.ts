import type { Later, Pack } from '../../../content/offline/pack.ts';
import { askWorker, workerHere } from './ask-worker.ts';

export type SavedPack = Pack & { readonly savedAt: number };
/** What is on the telephone, as the worker says. */
export interface Saved { readonly packs: readonly SavedPack[]; readonly sounds: readonly string[]; readonly later: readonly Later[] }
export const nothing: Saved = { packs: [], sounds: [], later: [] };

/** Longest time until a browser has the worker ready, in milliseconds. */
const longest = 20_000;

/** Whether this browser can keep pages at all. */
export const canSave = (): boolean => 'serviceWorker' in navigator && 'caches' in window && 'indexedDB' in window;

export const savedHere = async (): Promise<Saved> => {
  const worker = await workerHere();
  return worker ? askWorker<Saved>(worker, { what: 'state' }) : nothing;
};

/** The worker, registered now that somebody wants to save. */
export async function beginWorker(): Promise<ServiceWorker> {
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
  const ready = await Promise.race([navigator.serviceWorker.ready, new Promise<undefined>((resolve) => setTimeout(resolve, longest))]);
  if (!ready?.active) throw new Error('silent');
  return ready.active;
}

/** Takes the worker away when nothing needs it any more. */
export async function endWorker(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration('/'))?.unregister();
}

/** What the server would save now: the list; `off` when saving is turned off; nothing without a connection. */
export async function offered(lang: string): Promise<Pack | 'off' | undefined> {
  const response = await fetch(`/${lang}/pack.json`, { cache: 'no-store' }).catch(() => undefined);
  if (response?.status === 404) return 'off';
  return response?.ok ? (response.json() as Promise<Pack>) : undefined;
}

/** What bringing a saved pack up to date costs, in bytes: the files that are not there with the same hash. */
export function costOf(pack: Pack, saved: Pack | undefined): number {
  const there = new Set(saved?.files.map(([path, hash]) => `${path} ${hash}`));
  return pack.files.reduce((sum, [path, hash, bytes]) => sum + (there.has(`${path} ${hash}`) ? 0 : bytes), 0);
}

/** Deletes what was saved without asking the worker: where saving was turned off there is none. */
export async function forgetAll(): Promise<void> {
  for (const name of await caches.keys()) if (/^(?:packs$|pack-|sounds-)/.test(name)) await caches.delete(name);
  await endWorker();
}
