import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { overdueActivity, purgeActivity } from './retention.ts';

/** Keeps the log of changes no longer than promised. It answers nothing on the site. */
export const activityPart = ({ payload, now }: DeskParts): DeskPart => ({
  mayAnswer: () => false, answer: async () => false,
  purge: () => purgeActivity(payload, now()),
  overdue: (at) => overdueActivity(payload, at),
});
