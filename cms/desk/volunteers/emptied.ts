import { randomUUID } from 'node:crypto';
import type { VolunteerDays } from './retention-days.ts';
import type { Volunteer, VolunteerChanges } from './volunteer.ts';

const day = 86_400_000;

/** Whether nothing may be known any more of a volunteer: stopped, or never started, for so long. Who is starting or active stays. */
export function isDue({ state, since, emptiedAt }: Pick<Volunteer, 'state' | 'since' | 'emptiedAt'>, now: number, days: VolunteerDays): boolean {
  if (emptiedAt) return false;
  if (state === 'stopped') return now - since >= days.volunteerStopped * day;
  return (state === 'application' || state === 'talk') && now - since >= days.volunteerNeverStarted * day;
}

/** What is left: that there was somebody, for which roles, and when they came, started and stopped. The key and the code lead nowhere any more. */
export const emptied = (volunteer: Volunteer, now: number): VolunteerChanges => {
  const nothing = `emptied ${randomUUID()}`;
  return {
    key: nothing, code: nothing, name: '', phone: '', email: '', brings: '', languages: [], days: [], notes: [], certificate: {}, civicIntegration: false, doubt: null, language: 'nl',
    steps: volunteer.steps.map(({ at, state }) => ({ at, state, by: '' })), emptiedAt: now,
    ...(volunteer.state !== 'stopped' && { state: 'stopped' as const, stoppedAt: now }),
  };
};
