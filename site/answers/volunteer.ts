import type { VolunteerPage } from '../../content/answers.ts';
import { joinFields } from '../../content/forms/join.ts';
import { say } from '../../content/messages.ts';
import { type AnswerRow, answerRows } from '../views/answer-rows.ts';
import { type Frame, frame } from '../views/frame.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';
import { type ShiftsView, shiftsView } from './shifts.ts';

type Volunteer = NonNullable<VolunteerPage['volunteer']>;

/** The page of one volunteer: how it stands, the shifts, what was told, and how to stop. */
export interface VolunteerOwnView {
  readonly page: 'volunteer';
  readonly frame: Frame;
  readonly did: VolunteerPage['did'];
  readonly volunteer?: Pick<Volunteer, 'address' | 'code' | 'name' | 'state' | 'lacksCertificate'> & {
    readonly shifts: ShiftsView;
    /** Roles, languages and days, as they were told. */
    readonly rows: readonly AnswerRow[];
  };
}

/** What went wrong, of what can come of a post. */
const wrong: readonly VolunteerPage['did'][] = ['full', 'clash', 'not-open', 'over', 'busy'];

export function volunteerOwnView(source: Source, { lang, volunteer, did }: VolunteerPage): VolunteerOwnView {
  if (!volunteer) return { page: 'volunteer', did, frame: answering(frame(source, lang, { path: '/volunteer', title: say(lang, 'join.gone'), description: say(lang, 'join.gone.text'), noindex: true }), true) };
  const { address, code, name, state, lacksCertificate, roles, languages, days } = volunteer;
  const title = say(lang, did === 'joined' ? 'join.joined' : 'join.yours');
  const shown = joinFields(source.all('roles')).filter((field) => ['roles', 'languages', 'days'].includes(field.name));
  return {
    page: 'volunteer', did,
    // The language links lead to the same volunteer.
    frame: answering(frame(source, lang, { path: address.slice(`/${lang}`.length), title, description: title, noindex: true }), wrong.includes(did)),
    volunteer: { address, code, name, state, lacksCertificate, shifts: shiftsView(source, volunteer, lang), rows: answerRows(shown, { roles, languages, days }, lang) },
  };
}
