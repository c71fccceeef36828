import { isLocale, type Locale } from '../../../content/locales.ts';

/** What a request to the site wants of the requests for help. */
export type RequestRoute =
  /** A form was sent. */
  | { readonly to: 'ask'; readonly lang: Locale; readonly form: string }
  /** The page of one request: shown, or something is added to it. `part` is `code-token`. */
  | { readonly to: 'asked'; readonly lang: Locale; readonly part: string; readonly post: boolean }
  | { readonly to: 'find'; readonly lang: Locale }
  /** Away from this site. */
  | { readonly to: 'leave' };

const ask = /^\/([a-z]{2})\/ask\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const asked = /^\/([a-z]{2})\/asked\/([\w-]{8,60})$/;
const find = /^\/([a-z]{2})\/asked$/;

/** Which part of requests it is for; nothing when it is for somebody else. GET never changes anything. */
export function requestRoute(method: string, path: string): RequestRoute | undefined {
  const reads = method === 'GET' || method === 'HEAD';
  const post = method === 'POST';
  if (reads && path === '/leave') return { to: 'leave' };
  const [, lang, part] = asked.exec(path) ?? [];
  if (part && (reads || post) && isLocale(lang)) return { to: 'asked', lang, part, post };
  if (!post) return undefined;
  const [, language, form] = ask.exec(path) ?? [];
  if (form && isLocale(language)) return { to: 'ask', lang: language, form };
  const [, reader] = find.exec(path) ?? [];
  return isLocale(reader) ? { to: 'find', lang: reader } : undefined;
}
