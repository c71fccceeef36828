import type { ServerProps } from 'payload';
import { hasRole } from '../../../access/role.ts';

/** The way to the queue in the admin's menu, for those who translate. */
export function TranslateLink({ user, i18n, payload }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor', 'translator')) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/translate`}><span className="nav__link-label">{i18n.language === 'en' ? 'Translate' : 'Vertalen'}</span></a>;
}
