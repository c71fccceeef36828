import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.ogg': 'audio/ogg',
  '.caf': 'audio/x-caf',
};

/** Content type of a built file, by its name. */
export const typeOf = (name: string): string => types[(extname(name) || name).toLowerCase()] ?? 'application/octet-stream';

/** Address of a built file: `nl.html` → `/nl`, `index.html` → `/`, `nl/calendar.ics` stays. */
export function pathOf(name: string): string {
  const path = `/${name.split('\\').join('/')}`;
  if (path === '/index.html') return '/';
  return path.endsWith('.html') ? path.slice(0, -'.html'.length) : path;
}

/** Content type of an address: pages have no extension. */
export const typeOfPath = (path: string): string => (extname(path) === '' ? typeOf('.html') : typeOf(path));
