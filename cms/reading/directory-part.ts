import { Temporal } from 'temporal-polyfill';
import { directoryFilter } from '../../content/directory.ts';
import { isLocale } from '../../content/locales.ts';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { shower } from '../desk/http/show.ts';

/** The directory of organisations with a filter in its address; without one it is a page of the site. Nobody is asked where they are. */
export function directoryPart(parts: DeskParts): DeskPart {
  const show = shower(parts);
  return {
    mayAnswer: (method, path) => (method === 'GET' || method === 'HEAD') && /^\/[a-z]{2}\/organisations$/.test(path),
    async answer(request, response, path) {
      const lang = path.slice(1, 3);
      const filter = directoryFilter(request.url?.split('?', 2)[1] ?? '');
      if (!filter || !isLocale(lang)) return false;
      const here = Temporal.Instant.fromEpochMilliseconds(parts.now()).toZonedDateTimeISO(parts.snapshot().globals.settings.timeZone);
      await show(request, response, { page: 'organisations', lang, filter, day: here.toPlainDate().toString(), clock: here.toPlainTime().toString({ smallestUnit: 'minute' }) }, 200);
      return true;
    },
  };
}
