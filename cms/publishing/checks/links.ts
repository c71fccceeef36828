import type { Problem } from '../checks.ts';

const attribute = /\s(?:href|src|action)="([^"]*)"/g;
const id = /\sid="([^"]*)"/g;
/** Paths that the server answers itself. */
const served = /^\/(?:media|prints|qr|admin|api|leave)(?:\/|$)/;

/** Every link into the site must lead to something in the new release, and every `#anchor` on the page to an id on it. */
export function checkLinks(path: string, html: string, exists: (path: string) => boolean): Problem[] {
  const wanted = new Set([...html.matchAll(attribute)].map((match) => match[1] ?? ''));
  let ids: Set<string> | undefined;
  return [...wanted].flatMap((target): Problem[] => {
    if (/^(?:https?|mailto|tel|sms|data):/.test(target)) return [];
    const [beforeFragment = '', fragment] = target.split('#', 2);
    // What is said of a page stands at an address of its own, which is there when the page is.
    const file = (beforeFragment.split('?', 1)[0] ?? '').replace(/^\/feedback(?=\/)/, '');
    if (file === '') {
      ids ??= new Set([...html.matchAll(id)].map((match) => match[1] ?? ''));
      return !fragment || ids.has(fragment) ? [] : [{ path, kind: 'link', detail: target }];
    }
    return served.test(file) || exists(decodeURI(file)) ? [] : [{ path, kind: 'link', detail: target }];
  });
}
