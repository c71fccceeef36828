import type { ServerProps } from 'payload';
import { hasRole } from '../../../access/role.ts';

/** The way to the sign-ups in the admin's menu, for those who may see any. */
export function SignUpsLink({ user, i18n, payload }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'desk', 'host')) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/sign-ups`}><span className="nav__link-label">{i18n.language === 'en' ? 'Who comes (sign-ups)' : 'Wie komt er (aanmeldingen)'}</span></a>;
}
