import { locales } from '../../content/locales.ts';
import { type FindVolunteerView, findVolunteerView } from '../answers/find-volunteer.ts';
import type { PageType } from './page-type.ts';

/** `/{lang}/joined`: code and telephone number or e-mail address open the personal page of a volunteer. */
export const findVolunteer: PageType<FindVolunteerView> = {
  name: 'find-volunteer',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/joined`,
  view: (source, { lang }) => lang && findVolunteerView(source, { page: 'find-volunteer', lang, typed: {}, found: 'not-asked' }),
};
