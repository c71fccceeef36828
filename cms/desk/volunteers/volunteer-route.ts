import { isLocale, type Locale } from '../../../content/locales.ts';

/** What a request to the site wants of volunteers. */
export type VolunteerRoute =
  /** The form to join was sent; `volunteer`, the page that leads to it, takes it too. */
  | { readonly to: 'join'; readonly lang: Locale }
  /** Code and telephone number were sent, to find the personal page. */
  | { readonly to: 'find'; readonly lang: Locale }
  /** The page of one volunteer: shown, or something is done with it. `part` is `code-token`. */
  | { readonly to: 'yours'; readonly lang: Locale; readonly part: string; readonly post: boolean };

const forms = /^\/([a-z]{2})\/(join|volunteer|joined)$/;
const yours = /^\/([a-z]{2})\/volunteer\/yours\/([\w-]{8,60})$/;

/** Which part of volunteers a request is for; nothing when it is for a file of the site. GET never changes anything. */
export function volunteerRoute(method: string, path: string): VolunteerRoute | undefined {
  const [reads, post] = [method === 'GET' || method === 'HEAD', method === 'POST'];
  const [, lang, part] = yours.exec(path) ?? [];
  if (part && (reads || post) && isLocale(lang)) return { to: 'yours', lang, part, post };
  const [, own, page] = (post && forms.exec(path)) || [];
  return isLocale(own) ? { to: page === 'joined' ? 'find' : 'join', lang: own } : undefined;
}
