import type { GlobalConfig } from 'payload';
import { admins } from '../access/editors.ts';
import { groups } from '../collections/groups.ts';
import { count } from '../fields/plain.ts';
import type { Words } from '../fields/words.ts';
import { mostVolunteerDays, volunteerDays, type VolunteerDays } from '../desk/volunteers/retention-days.ts';
import { mostDays, retentionSlug, usualDays } from '../signup/retention/retention-days.ts';
import type { Purpose } from '../signup/retention/purposes.ts';

const days = (purpose: Purpose, label: Words, description: Words) => ({ ...count(purpose, label, { required: true, max: mostDays, description }), defaultValue: usualDays[purpose] });
const volunteers = (name: keyof VolunteerDays, label: Words, description: Words) => ({ ...count(name, label, { required: true, max: mostVolunteerDays, description }), defaultValue: volunteerDays[name] });

/** How long personal data of sign-ups and volunteers are kept. Admins only, no versions, no part of the snapshot: its own global, so that nothing of it can cross with the settings. */
export const retention: GlobalConfig = {
  slug: retentionSlug, label: { nl: 'Bewaartermijnen', en: 'Retention' },
  admin: {
    group: groups.system, hideAPIURL: true,
    description: {
      nl: 'Hoeveel dagen na de laatste bijeenkomst de gegevens van aanmeldingen blijven. Daarna worden zij vanzelf gewist, ook uit de mails. Wat gewist is, komt niet terug. Aantallen blijven. Pas ook de privacypagina aan als u dit verandert.',
      en: 'For how many days after the last session the data of sign-ups are kept. Then they are erased by themselves, in mails too. What is erased does not come back. Counts stay. If you change this, change the privacy page as well.',
    },
  },
  access: { read: admins, update: admins, readVersions: () => false },
  fields: [
    days('needs', { nl: 'Allergieën, diëten, behoeften en opmerking (dagen)', en: 'Allergies, diets, needs and note (days)' }, {
      nl: 'Nodig voor de keuken en de ontvangst. 0 tot 365; gewoonlijk 2.', en: 'For the kitchen and the reception. 0 to 365; usually 2.',
    }),
    days('reach', { nl: 'Telefoon en e-mail (dagen)', en: 'Telephone and e-mail (days)' }, {
      nl: 'Nodig om iemand nog te bereiken, bijvoorbeeld over iets dat bleef liggen. De mails gaan dan ook weg. 0 tot 365; gewoonlijk 7.', en: 'To reach somebody afterwards, about something left behind for example. The mails go then too. 0 to 365; usually 7.',
    }),
    days('name', { nl: 'Naam (dagen)', en: 'Name (days)' }, {
      nl: 'Nodig om te weten wie er was. 0 tot 365; gewoonlijk 30.', en: 'To know who was there. 0 to 365; usually 30.',
    }),
    volunteers('volunteerStopped', { nl: 'Vrijwilliger die gestopt is (dagen)', en: 'Volunteer who stopped (days)' }, {
      nl: 'Zo lang na het stoppen blijft nog bekend wie het was. 0 tot 730; gewoonlijk 30.', en: 'For so long after stopping it is known who it was. 0 to 730; usually 30.',
    }),
    volunteers('volunteerNeverStarted', { nl: 'Vrijwilliger die nooit begon (dagen)', en: 'Volunteer who never started (days)' }, {
      nl: 'Zo lang na de aanmelding of het gesprek wachten wij op een begin. 0 tot 730; gewoonlijk 365.', en: 'For so long after the application or the talk we wait for a start. 0 to 730; usually 365.',
    }),
  ],
};
