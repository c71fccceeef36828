/**
 * Headers of every public answer. The server sends them, and the full build writes them into `_headers` for other hosts, so both builds
 * of a page are the same bytes. Pages carry no script at all; `form-action` lets forms post to this site alone.
 */
export const publicHeaders = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Record<string, string>;

/** What the admin may ask a browser for beside that: the microphone, for who reads a text aloud. */
export const adminPermissions = 'camera=(), microphone=(self), geolocation=(), interest-cohort=()';

/** How long a browser may keep an answer: hashed assets for a year, pages only after asking whether they changed. */
export const cacheControl = {
  asset: 'public, max-age=31536000, immutable',
  page: 'public, max-age=0, must-revalidate',
} as const;
