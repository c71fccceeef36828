import { locales } from '../../content/locales.ts';
import { type FindAskedView, findAskedView } from '../answers/find-asked.ts';
import type { PageType } from './page-type.ts';

/** `/{lang}/asked`: code and telephone number or e-mail address find a request again. */
export const findAsked: PageType<FindAskedView> = {
  name: 'find-asked',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/asked`,
  view: (source, { lang }) => lang && findAskedView(source, { page: 'find-asked', lang, typed: {}, found: 'not-asked' }),
};
