import { besideOf, besideQuery } from '../../content/beside.ts';
import { isLocale, sourceLocale } from '../../content/locales.ts';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { shower } from '../desk/http/show.ts';

/** A page with the Dutch text beside each part, to show at a desk: `/ar/topics/energy?with=nl`. What has no such page is left to the files of the site. */
export function besidePart(parts: DeskParts): DeskPart {
  const show = shower(parts);
  return {
    mayAnswer: (method, path) => (method === 'GET' || method === 'HEAD') && /^\/[a-z]{2}\/./.test(path),
    async answer(request, response, path) {
      if (!request.url?.endsWith(besideQuery) || request.url.length !== path.length + besideQuery.length) return false;
      const lang = path.slice(1, 3);
      const page = path.slice(3);
      const document = besideOf(page);
      if (!isLocale(lang) || lang === sourceLocale || !document || !parts.snapshot()[document.collection][document.slug]) return false;
      await show(request, response, { page: 'beside', lang, path: page }, 200);
      return true;
    },
  };
}
