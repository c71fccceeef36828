import type { ServerProps } from 'payload';
import { hasRole } from '../../../../access/role.ts';

/** The way to the shifts in the admin's menu, for those who may see any. */
export function ShiftsLink({ user, i18n, payload }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'desk', 'host')) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/shifts`}><span className="nav__link-label">{i18n.language === 'en' ? 'Shifts of volunteers' : 'Diensten van vrijwilligers'}</span></a>;
}
