import type { ServerProps } from 'payload';
import { maySeeVolunteers } from '../gate.ts';

/** The way to the volunteers in the admin's menu, for those who may see them. */
export function VolunteersLink({ user, i18n, payload }: ServerProps) {
  if (!maySeeVolunteers({ user: user ?? null })) return null;
  return <a className="nav__link" href={`${payload.config.routes.admin}/volunteers`}><span className="nav__link-label">{i18n.language === 'en' ? 'Volunteers' : 'Vrijwilligers'}</span></a>;
}
