self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

/** Sends what still waits, deletes everything that was kept, and takes itself away: the site is as it was before. */
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  await sendLater().catch(() => undefined);
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  indexedDB.deleteDatabase(database);
  await self.registration.unregister();
})()));
