let known;

/** The saved packs by language, read once; nothing where a browser keeps nothing. */
function packs() {
  known = known || readPacks().catch(() => new Map());
  return known;
}

async function readPacks() {
  const found = new Map();
  if (!(await caches.has(pointers))) return found;
  const cache = await caches.open(pointers);
  for (const request of await cache.keys()) {
    const pack = await (await cache.match(request)).json();
    found.set(pack.lang, { ...pack, paths: new Set(pack.files.map(([path]) => path)) });
  }
  return found;
}

/** A saved file, from whichever pack has it. */
async function savedFile(path) {
  for (const pack of (await packs()).values()) {
    if (!pack.paths.has(path)) continue;
    const found = await (await caches.open(packName(pack.lang, pack.digest))).match(path, { ignoreVary: true });
    if (found) return { pack, found };
  }
  return undefined;
}

/** Deletes the files of a language; `but` is the one cache that stays. */
async function deletePacks(lang, but) {
  for (const name of await caches.keys()) if (name.startsWith(`pack-${lang}-`) && name !== but) await caches.delete(name);
}

async function removePack(lang) {
  if (await caches.has(pointers)) await (await caches.open(pointers)).delete(listPath(lang));
  known = undefined;
  await deletePacks(lang);
  await caches.delete(soundsName(lang));
  if ((await packs()).size === 0) await caches.delete(pointers);
}
