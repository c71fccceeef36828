import { locales } from '../../content/locales.ts';
import { type FindView, findView } from '../answers/find.ts';
import type { PageType } from './page-type.ts';

/** `/{lang}/sign-up`: code and telephone number find a sign-up again. */
export const findSignUp: PageType<FindView> = {
  name: 'find-sign-up',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/sign-up`,
  view: (source, { lang }) => lang && findView(source, { page: 'find', lang, typed: {}, found: 'not-asked' }),
};
