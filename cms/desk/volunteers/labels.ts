import type { Words } from '../../fields/words.ts';
import type { VolunteerState } from './volunteer.ts';

/** The states of a volunteer, as the desk says them. */
export const volunteerStateLabels = {
  application: { nl: 'Aangemeld', en: 'Application' },
  talk: { nl: 'Gesprek', en: 'Talk' },
  start: { nl: 'Begint', en: 'Starting' },
  active: { nl: 'Actief', en: 'Active' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
} satisfies Record<VolunteerState, Words>;
