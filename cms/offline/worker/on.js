const answers = { asset, page: (request, path) => page(request, path, false), network: (request, path) => page(request, path, true), search, sound };

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search: query } = new URL(request.url);
  const navigates = request.mode === 'navigate';
  const does = decide({ method: request.method, own: origin === self.location.origin, path: pathname, query, navigates, destination: request.destination });
  if (does === 'pass') return;
  event.respondWith(answers[does](request, pathname, query));
  if (navigates) event.waitUntil(sendLater().catch(() => undefined));
});

// Where the browser says when there is a connection again. What throws is tried again by the browser.
self.addEventListener('sync', (event) => event.waitUntil(sendLater().then((waits) => {
  if (waits) throw new Error('Something still waits.');
})));

/** What the offline page and the form ask for, by name. */
const acts = {
  async state() {
    const saved = [...(await packs()).values()].map(({ paths: _, ...pack }) => pack);
    const sounds = (await caches.keys()).filter((name) => name.startsWith('sounds-')).map((name) => name.slice(-2));
    return { packs: saved, sounds, later: (await allLater().catch(() => [])).map(({ ticket: _, ...entry }) => entry) };
  },
  save: ({ lang, sounds }, tell) => savePack(lang, sounds, tell),
  remove: ({ lang }) => removePack(lang),
  send: () => sendLater(),
  forget: ({ id }) => forgetLater(id),
  async keep({ entry }) {
    await keepLater({ ...entry, at: Date.now(), state: 'waiting' });
    if (self.registration.sync) await self.registration.sync.register('sign-ups').catch(() => undefined);
  },
};

self.addEventListener('message', (event) => {
  const { what, ...wish } = event.data || {};
  const [port] = event.ports;
  if (!port || !Object.prototype.hasOwnProperty.call(acts, what)) return;
  const tell = (progress) => port.postMessage({ progress });
  event.waitUntil(Promise.resolve(acts[what](wish, tell)).then((value) => port.postMessage({ value }), ({ name, message }) => port.postMessage({ fault: name === 'Error' ? message : name })));
});
