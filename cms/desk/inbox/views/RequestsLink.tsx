import type { ServerProps } from 'payload';
import { visibleForms } from '../../requests/visible-forms.ts';

/** The way to the requests in the admin's menu, for those who may see any form. */
export async function RequestsLink({ user, i18n, payload }: ServerProps) {
  if ((await visibleForms({ user: user ?? null, payload } as Parameters<typeof visibleForms>[0])).length === 0) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/requests`}><span className="nav__link-label">{i18n.language === 'en' ? 'Requests and reports' : 'Vragen en meldingen'}</span></a>;
}
