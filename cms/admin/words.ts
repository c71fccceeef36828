/** Words of Payload's own admin that say something else than what happens here. */
export const words = {
  nl: {
    general: { upcomingEvents: 'Gepland', noUpcomingEventsScheduled: 'Er is niets gepland.' },
    version: { preview: 'Bekijk de pagina', activity: 'Wie deed wat', readAloud: 'Voorlezen' },
  },
  en: {
    general: { upcomingEvents: 'Planned', noUpcomingEventsScheduled: 'Nothing is planned.' },
    version: { preview: 'See the page', activity: 'Who did what', readAloud: 'Read aloud' },
  },
};
