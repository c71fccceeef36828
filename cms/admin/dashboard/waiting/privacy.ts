import { signUpDesk } from '../../../signup/desk.ts';
import { dashboardLine } from '../../../signup/retention/dashboard-line.ts';
import type { WaitingSource } from '../asked.ts';

/** Personal data that should have been erased by now. */
export const dataOverdue: WaitingSource = async ({ payload, user, speech: { language } }) => {
  const desk = signUpDesk();
  const said = desk && await dashboardLine(desk, payload, user, language);
  return said?.alarm ? [{ text: `${said.line} ${said.alarm.sentence}`, href: '#retention', loud: true }] : [];
};
