import { isLocale, type Locale } from '../../../content/locales.ts';

/** A form that was posted; nothing when the path is another. */
export function reportRoute(method: string, path: string): { readonly lang: Locale; readonly form: string } | undefined {
  const [, lang, form] = /^\/([a-z]{2})\/ask\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(path) ?? [];
  return method === 'POST' && form && isLocale(lang) ? { lang, form } : undefined;
}
