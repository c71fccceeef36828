/** Keeps the recordings of a pack, of the two files of each the one that this browser plays (`kind`: how its name ends), and forgets those that the pack no longer plays. */
async function saveSounds({ lang, audio }, kind) {
  const cache = await caches.open(soundsName(lang));
  const wanted = new Set(audio.map(([path]) => path).filter((path) => path.endsWith(kind)));
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  for (const path of wanted) {
    if (await cache.match(path)) continue;
    const response = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
    if (response.status === 200) await cache.put(path, new Response(await response.arrayBuffer(), { headers: { 'Content-Type': response.headers.get('Content-Type') || 'audio/ogg' } }));
  }
}

/** A saved recording, or the part of it that a player asks for; otherwise from the network. */
async function sound(request, path) {
  for (const lang of (await packs()).keys()) {
    const found = (await caches.has(soundsName(lang))) && (await (await caches.open(soundsName(lang))).match(path));
    if (found) return partOf(found, request.headers.get('Range'));
  }
  return fetch(request);
}

async function partOf(response, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range || '') || [];
  if (from === undefined) return response;
  const bytes = await response.arrayBuffer();
  const [start, end] = [Number(from), Math.min(to === '' ? Infinity : Number(to), bytes.byteLength - 1)];
  if (start > end) return new Response('', { status: 416, headers: { 'Content-Range': `bytes */${bytes.byteLength}` } });
  return new Response(bytes.slice(start, end + 1), {
    status: 206,
    headers: { 'Content-Type': response.headers.get('Content-Type'), 'Content-Range': `bytes ${start}-${end}/${bytes.byteLength}`, 'Content-Length': String(end - start + 1), 'Accept-Ranges': 'bytes' },
  });
}
