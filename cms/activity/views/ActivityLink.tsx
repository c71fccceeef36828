import type { ServerProps } from 'payload';
import { hasRole } from '../../access/role.ts';

/** The way to the log of changes in the admin's menu, for those who may see it. */
export function ActivityLink({ user, i18n, payload }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor')) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/activity`}><span className="nav__link-label">{i18n.language === 'en' ? 'Who did what' : 'Wie deed wat'}</span></a>;
}
