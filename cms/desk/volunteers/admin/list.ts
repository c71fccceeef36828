import { isSought as isFound } from '../../inbox/decisions/search.ts';
import { type Sought, isSought, soughtIn } from '../overview.ts';
import { type Volunteer, type VolunteerState, volunteerStates } from '../volunteer.ts';

/** What the list shows. `here`: everybody who did not stop. */
export interface Filter extends Sought { readonly state: VolunteerState | 'here' | 'all'; readonly text: string }

/** The filter in an address; what makes no sense there is left out. */
export function filterIn(given: (name: string) => string, roles: readonly string[]): Filter {
  const text = given('q').trim().slice(0, 100);
  const known = volunteerStates.find((state) => state === given('state'));
  return {
    ...soughtIn({ language: given('language'), level: given('level'), role: given('role'), weekday: given('weekday'), part: given('part') }, roles), text,
    // Who is looked for by name may have stopped.
    state: known ?? (given('state') === 'all' || text !== '' ? 'all' : 'here'),
  };
}

/** The states that a filter asks for. */
export const statesOf = ({ state }: Filter): readonly VolunteerState[] => (state === 'all' ? volunteerStates : state === 'here' ? volunteerStates.filter((one) => one !== 'stopped') : [state]);

/** Whether a volunteer belongs in the list: by name, telephone number, e-mail, code or what was told, and by what is sought. */
export const isListed = (volunteer: Volunteer, filter: Filter): boolean =>
  isSought(volunteer, filter) && isFound({ code: volunteer.code, answers: { name: volunteer.name, brings: volunteer.brings, reach: { phone: volunteer.phone, email: volunteer.email } } }, filter.text);
