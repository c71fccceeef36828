import { isLocale, type Locale } from '../../../content/locales.ts';

/** What a request to the site wants of sign-ups. */
export type SignUpRoute =
  /** The form of an occurrence or a course was sent. */
  | { readonly to: 'form'; readonly lang: Locale; readonly sitting: string }
  /** The page of one sign-up: shown, or something is done with it. `part` is `code-token`. */
  | { readonly to: 'yours'; readonly lang: Locale; readonly part: string; readonly post: boolean }
  | { readonly to: 'find'; readonly lang: Locale }
  /** How many seats are left, for anybody. */
  | { readonly to: 'seats'; readonly sitting: string }
  /** A key and a signed time for one form. */
  | { readonly to: 'ticket'; readonly sitting: string };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const paths = {
  form: new RegExp(`^/([a-z]{2})/events/(${slug})(?:/(\\d{4}-\\d{2}-\\d{2}))?$`),
  yours: /^\/([a-z]{2})\/sign-up\/([\w-]{8,60})$/,
  find: /^\/([a-z]{2})\/sign-up$/,
  seats: new RegExp(`^/seats/(${slug})\\.json$`),
  ticket: new RegExp(`^/seats/(${slug})/ticket\\.json$`),
};

/** Which part of sign-ups a request is for; nothing when it is for a file of the site. GET never changes anything. */
export function signUpRoute(method: string, path: string): SignUpRoute | undefined {
  const reads = method === 'GET' || method === 'HEAD';
  const post = method === 'POST';
  const yours = paths.yours.exec(path);
  if (yours && (reads || post) && isLocale(yours[1])) return { to: 'yours', lang: yours[1], part: yours[2] ?? '', post };
  if (post) {
    const [, lang, event, date] = paths.form.exec(path) ?? [];
    if (event && isLocale(lang)) return { to: 'form', lang, sitting: date ? `${event}-${date}` : event };
    const find = paths.find.exec(path);
    if (find && isLocale(find[1])) return { to: 'find', lang: find[1] };
  }
  if (reads) {
    const seats = paths.seats.exec(path);
    if (seats) return { to: 'seats', sitting: seats[1] ?? '' };
    const ticket = paths.ticket.exec(path);
    if (ticket) return { to: 'ticket', sitting: ticket[1] ?? '' };
  }
  return undefined;
}

/** A quick look before anything else: nearly every request is for a file of the site. */
export const mayBeForSignUps = (method: string | undefined, path: string): boolean => (method !== 'GET' && method !== 'HEAD') || path.startsWith('/seats/') || path.includes('/sign-up/');
