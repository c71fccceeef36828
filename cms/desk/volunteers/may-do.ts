import type { Snapshot } from '../../../content/snapshot.ts';
import type { Volunteer } from './volunteer.ts';

type Roles = Snapshot['roles'];

/** The roles of a volunteer that are with children: a certificate of conduct is needed for them. */
export const rolesWithChildren = ({ roles }: Pick<Volunteer, 'roles'>, published: Roles): string[] => roles.filter((slug) => published[slug]?.withChildren === true);

/** Roles that this volunteer may not do yet, because no certificate of conduct was seen. */
export const rolesWithoutCertificate = (volunteer: Pick<Volunteer, 'roles' | 'certificate'>, published: Roles): string[] =>
  (volunteer.certificate.seenOn ? [] : rolesWithChildren(volunteer, published));

/** Whether a volunteer may do a role now: takes part or is starting, has the role, and a certificate was seen where the role is with children. */
export const mayDo = (volunteer: Pick<Volunteer, 'state' | 'roles' | 'certificate'>, role: string, published: Roles): boolean =>
  (volunteer.state === 'active' || volunteer.state === 'start') && volunteer.roles.includes(role) && !rolesWithoutCertificate(volunteer, published).includes(role);
