/**
 * Days that volunteers are kept, until an admin says otherwise, and the most that may be chosen. Stopped: a month to pass on what was arranged. Never started: a year,
 * because a fitting evening may be a season away; who says no is set to stopped and goes sooner.
 */
export const volunteerDays = { volunteerStopped: 30, volunteerNeverStarted: 365 } as const;
export const mostVolunteerDays = 730;
export type VolunteerDays = Readonly<Record<keyof typeof volunteerDays, number>>;

/** The days in what is stored. What is not a number from 0 to the most counts as the usual one: a slip keeps nothing for ever. */
export function volunteerDaysOf(stored: Readonly<Record<string, unknown>>): VolunteerDays {
  const daysOf = (name: keyof VolunteerDays): number => {
    const days = stored[name];
    return typeof days === 'number' && days >= 0 && days <= mostVolunteerDays ? days : volunteerDays[name];
  };
  return { volunteerStopped: daysOf('volunteerStopped'), volunteerNeverStarted: daysOf('volunteerNeverStarted') };
}
