/**
 * What to do with a request. Pure. `pass`: as if there were no worker. `asset`: from a pack first. `page`: from the network, but not for longer than the
 * patience when the pack has it. `network`: from the network; without one, what is saved. Answers to forms, the admin and the API are always passed.
 */
function decide({ method, own, path, query, navigates, destination }) {
  if (method !== 'GET' || !own) return 'pass';
  if (path.startsWith('/media/')) return destination === 'audio' ? 'sound' : 'pass';
  if (path.startsWith('/assets/') || path === '/mark.svg') return 'asset';
  if (!navigates) return 'pass';
  if (path === '/') return 'network';
  if (!/^\/[a-z]{2}(?:\/|$)/.test(path)) return 'pass';
  if (/^\/[a-z]{2}\/search$/.test(path)) return 'search';
  return query === '' || /^\/[a-z]{2}\/offline$/.test(path) ? 'page' : 'network';
}
