import type { Words } from '../fields/words.ts';

/** How the admin's menu is divided. */
export const groups = {
  help: { nl: 'Hulp', en: 'Help' },
  calendar: { nl: 'Agenda en plekken', en: 'Calendar and places' },
  stories: { nl: 'Nieuws en over ons', en: 'News and about us' },
  site: { nl: 'De site', en: 'The site' },
  system: { nl: 'Beheer', en: 'Administration' },
} satisfies Record<string, Words>;
