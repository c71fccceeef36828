import type { ServerProps } from 'payload';
import { hasRole } from '../../../../access/role.ts';
import { seenForms } from '../../../inbox/seen-forms.ts';

/** The way to the keys in the admin's menu, for admins and for those who may see a report desk. */
export async function ReportKeysLink({ user, i18n, payload }: ServerProps) {
  const req = { user: user ?? null, payload } as Parameters<typeof seenForms>[0];
  if (!hasRole(req, 'admin') && !(await seenForms(req)).some(({ kind }) => kind === 'report')) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/report-keys`}><span className="nav__link-label">{i18n.language === 'en' ? 'Keys of the report desks' : 'Sleutels van de meldpunten'}</span></a>;
}
