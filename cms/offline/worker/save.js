const atOnce = 4;
/** So often a pack is begun anew because the site changed while it was fetched. */
const mostTurns = 5;
const hashHeader = 'X-Pack-Hash';
const saving = new Map();

/** Saves a language, or brings it up to date; a second wish while one is carried out is the same one. */
function savePack(lang, sounds, tell) {
  if (!saving.has(lang)) saving.set(lang, saveNow(lang, sounds, tell).finally(() => saving.delete(lang)));
  return saving.get(lang);
}

/**
 * Fills a cache of its own with exactly what the list names, every file checked by its hash; then swaps the pointer; then deletes what was before.
 * Stopped at any moment, the pack from before is whole. What is there already with the right hash is not fetched again.
 */
async function saveNow(lang, sounds, tell) {
  for (let turn = 0; turn < mostTurns; turn++) {
    const answer = await fetch(listPath(lang), { cache: 'no-store', credentials: 'omit' });
    if (!answer.ok) throw new Error(answer.status === 404 ? 'off' : 'busy');
    const pack = await answer.json();
    const name = packName(lang, pack.digest);
    const cache = await caches.open(name);
    try {
      if (!(await fill(cache, pack, tell))) continue;
      if (sounds) await saveSounds(pack, sounds);
      await (await caches.open(pointers)).put(listPath(lang), new Response(JSON.stringify({ ...pack, savedAt: Date.now() }), { headers: { 'Content-Type': 'application/json' } }));
    } catch (error) {
      if (error.name === 'QuotaExceededError') await caches.delete(name);
      throw error;
    }
    known = undefined;
    await deletePacks(lang, name);
    return;
  }
  throw new Error('busy');
}

/** Whether every file could be had as the list says; not when the site changed meanwhile. */
async function fill(cache, { lang, files }, tell) {
  const before = await Promise.all((await caches.keys()).filter((name) => name.startsWith(`pack-${lang}-`)).map((name) => caches.open(name)));
  const queue = [...files];
  let done = 0;
  let same = true;
  const work = async () => {
    for (let file = queue.shift(); file && same; file = queue.shift()) {
      const [path, hash] = file;
      const response = (await foundIn(before, path, hash)) || (await fetched(path, hash));
      if (!response) same = false;
      else await cache.put(path, response);
      done += 1;
      tell({ done, of: files.length });
    }
  };
  const stop = (error) => {
    same = false;
    throw error;
  };
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(stop)));
  return same;
}

async function foundIn(before, path, hash) {
  for (const cache of before) {
    const found = await cache.match(path, { ignoreVary: true });
    if (found && found.headers.get(hashHeader) === hash) return found;
  }
  return undefined;
}

/** A file of the site if it is the one that is meant; its bytes say so. The server does not count it as a page that somebody opened. */
async function fetched(path, hash) {
  const response = await fetch(path, { cache: 'no-cache', credentials: 'omit', headers: { Purpose: 'pack' } });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, hash.length);
  if (!response.ok || hex !== hash) return undefined;
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(hashHeader, hash);
  return new Response(bytes, { headers });
}
