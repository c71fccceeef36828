import type { Text } from '../../../../content/text.ts';
import type { Words } from '../../../fields/words.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { ShiftDesk } from '../shift-desk.ts';
import type { CrewDate, CrewRole, Person } from './crew-dates.ts';

const inAdmin = (text: Text | undefined, { language }: Pick<Speech, 'language'>): string | undefined => text?.[language] ?? text?.nl;

/** The name of the event of a date; its address when it is off the site. */
export const eventName = (desk: Pick<ShiftDesk, 'snapshot'>, { event }: Pick<CrewDate, 'event'>, speech: Pick<Speech, 'language'>): string => inAdmin(desk.snapshot().events[event]?.title, speech) ?? event;

export const roleName = (desk: Pick<ShiftDesk, 'snapshot'>, role: string, speech: Pick<Speech, 'language'>): string => inAdmin(desk.snapshot().roles[role]?.title, speech) ?? role;

/** `15:00–21:00`; empty when no time is known. */
export const timesWords = ({ shift, people }: Pick<CrewRole, 'shift' | 'people'>): string => {
  const { from, to } = shift ?? people[0]?.turn.answers ?? {};
  return [from, to].filter(Boolean).join('–');
};

/** The name of somebody, as far as it is still known. */
export const nameOf = ({ volunteer }: Pick<Person, 'volunteer'>, { say }: Pick<Speech, 'say'>): string => volunteer?.name || say({ nl: 'naam gewist', en: 'name erased' });

/** How many there are of how many: `1 van 3, nog 2 nodig`. */
export function neededWords(there: number, needed: number): Words {
  const gap = needed - there;
  if (gap > 0) return { nl: `${there} van ${needed}, nog ${gap} nodig`, en: `${there} of ${needed}, ${gap} more needed` };
  return gap === 0 ? { nl: `${there} van ${needed}, compleet`, en: `${there} of ${needed}, complete` } : { nl: `${there} van ${needed}, ${-gap} te veel`, en: `${there} of ${needed}, ${-gap} too many` };
}
