import type { VolunteerPage } from '../../../content/answers.ts';
import type { Locale } from '../../../content/locales.ts';
import { spokenCode } from '../../signup/code.ts';
import { volunteerAddress } from './address.ts';
import type { VolunteerDesk } from './desk.ts';
import { rolesWithoutCertificate } from './may-do.ts';
import type { Volunteer } from './volunteer.ts';

/** What the personal page of a volunteer shows now. Of roles only those that are on the site. */
export async function volunteerPageOf({ secret, snapshot, shifts }: Pick<VolunteerDesk, 'secret' | 'snapshot' | 'shifts'>, lang: Locale, volunteer: Volunteer, did?: VolunteerPage['did']): Promise<VolunteerPage> {
  const { code, name, state, roles, languages, days } = volunteer;
  const published = snapshot().roles;
  return {
    page: 'volunteer', lang, did,
    volunteer: {
      address: volunteerAddress(secret, lang, code), code: spokenCode(code), name, state, roles: roles.filter((slug) => published[slug]), languages, days,
      lacksCertificate: rolesWithoutCertificate(volunteer, published).length > 0, ...(await shifts.of(volunteer)),
    },
  };
}
