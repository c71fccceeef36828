/** How soon something must be done about a letter. `now`: today or this week. `soon`: there is a date, and time until then. `calm`: nothing has to be done in haste. */
export const urgencies = ['now', 'soon', 'calm'] as const;
export type Urgency = (typeof urgencies)[number];
