import { randomUUID } from 'node:crypto';
import { faultMessage } from '../../../content/forms/fault-message.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import { readSignUp, type SignUpQuestions, type Typed } from '../../../content/forms/sign-up.ts';
import { typedAgain } from '../../../content/forms/typed.ts';
import { say as message } from '../../../content/messages.ts';
import type { Words } from '../../fields/words.ts';
import type { CameBy, SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';
import { type Asked, backTo, endpointsOf, rowOf } from './gate.ts';
import { valueOf } from './posted.ts';
import { type SaidFault, signUpFormPage } from './pages/sign-up-form.ts';

/** The site sends larger parties to the desk; what a form can hold is the limit here. */
const largestParty = 99;
/** Most characters of the reason for squeezing in. */
const longestReason = 200;

const titles = {
  desk: { nl: 'Iemand aanmelden (telefoon of balie)', en: 'Sign somebody up (phone or desk)' },
  'walk-in': { nl: 'Iemand die nu binnenkomt', en: 'Somebody who comes in now' },
} satisfies Record<'desk' | 'walk-in', Words>;

/** The form for a new sign-up, or with `?row=` for changing one. */
export async function showForm(asked: Asked): Promise<Response> {
  const { req } = asked;
  const id = req.searchParams.get('row');
  if (id === null) return newForm(asked, cameByOf(req.searchParams.get('as') ?? ''), { adults: '1' }, [], randomUUID());
  const row = await rowOf(asked, id);
  return row ? changeForm(asked, row, typedAgain(answersOf(row)), []) : backTo(asked, 'gone');
}

const cameByOf = (text: string): 'desk' | 'walk-in' => (text === 'walk-in' ? 'walk-in' : 'desk');

/** Signs a party up that calls or stands at the door: through the same door and the same questions as on the site. A walk-in with a place is in at once. */
export async function signUp(asked: Asked): Promise<Response> {
  const { typed, desk, sitting, speech: { say } } = asked;
  const questions = questionsOf(asked);
  if (!questions) return backTo(asked, 'gone');
  const cameBy: CameBy = cameByOf(valueOf(typed, 'as'));
  const key = valueOf(typed, 'key');
  const squeeze = valueOf(typed, 'squeezeIn') !== '';
  const reason = valueOf(typed, 'reason');
  const read = readSignUp(typed, questions);
  const faults: SaidFault[] = 'faults' in read ? saidFaults(asked, read.faults) : [];
  if (squeeze && reason === '') faults.push({ field: 'reason', sentence: say({ nl: 'Schrijf waarom deze groep er toch bij kan', en: 'Write why this group can be squeezed in' }) });
  if ([...reason].length > longestReason) faults.push({ field: 'reason', sentence: message(asked.speech.language, 'signUp.error.long', { n: longestReason }) });
  if (!('answers' in read) || faults.length > 0 || !/^[\w-]{16,64}$/.test(key)) return newForm(asked, cameBy, typed, faults, /^[\w-]{16,64}$/.test(key) ? key : randomUUID());
  const row = await desk.door.signUp(sitting.slug, `desk ${sitting.slug} ${key}`, read.answers, { cameBy, ...(squeeze && { squeezeIn: reason }) });
  if (!row) return backTo(asked, 'gone');
  const isNew = row.arrived === 0 && !row.history.some(({ what }) => what === 'arrived-not');
  const arrived = cameBy === 'walk-in' && row.state === 'confirmed' && isNew ? (await desk.door.arrive(row.id, row.persons))?.row : undefined;
  return backTo(asked, 'added', arrived ?? row);
}

/** Changes what was said and how many come. */
export async function change(asked: Asked): Promise<Response> {
  const { typed, desk, speech: { say } } = asked;
  const row = await rowOf(asked, valueOf(typed, 'row'));
  const questions = questionsOf(asked);
  if (!row || !questions) return backTo(asked, 'gone');
  const read = readSignUp(typed, questions);
  if ('faults' in read) return changeForm(asked, row, typed, saidFaults(asked, read.faults));
  switch (await desk.door.edit(row.id, read.answers)) {
    case 'changed': return backTo(asked, 'changed', await desk.store.byId(row.id));
    case 'over': return backTo(asked, 'gone', row);
    case 'busy': return changeForm(asked, row, typed, [{ field: 'name', sentence: message(asked.speech.language, 'signUp.busy') }]);
    case 'full': return changeForm(asked, row, typed, [{ field: questions.ages ? 'ages' : 'adults', sentence: say({ nl: `Er is geen plaats voor meer dan ${row.persons} personen. Er is niets veranderd.`, en: `There is no room for more than ${row.persons} people. Nothing was changed.` }) }]);
  }
}

const questionsOf = ({ sitting: { published } }: Asked): SignUpQuestions | undefined => published && { ...published.asked, largestParty };

const saidFaults = ({ speech: { language } }: Asked, faults: readonly FormFault[]): SaidFault[] => faults.map((fault) => {
  const { key, values } = faultMessage(fault);
  return { field: fault.field, sentence: message(language, key, values) };
});

function newForm(asked: Asked, as: 'desk' | 'walk-in', typed: Typed, faults: readonly SaidFault[], key: string): Response {
  const questions = questionsOf(asked);
  if (!questions) return backTo(asked, 'gone');
  const { sitting, speech, back } = asked;
  return signUpFormPage(sitting, {
    title: speech.say(titles[as]), asked: questions, typed, faults, hidden: { key, as }, action: `${endpointsOf(sitting.slug)}/sign-up`, back, speech, maySqueeze: sitting.published?.capacity !== undefined,
    submit: as === 'walk-in' ? { nl: 'Aanmelden en inchecken', en: 'Sign up and check in' } : { nl: 'Aanmelden', en: 'Sign up' },
  });
}

function changeForm(asked: Asked, row: SignUp, typed: Typed, faults: readonly SaidFault[]): Response {
  const questions = questionsOf(asked);
  if (!questions) return backTo(asked, 'gone', row);
  const { sitting, speech, back } = asked;
  return signUpFormPage(sitting, {
    title: speech.say({ nl: 'Aanmelding veranderen', en: 'Change the sign-up' }), asked: questions, typed, faults, hidden: { row: String(row.id) }, action: `${endpointsOf(sitting.slug)}/change`, back, speech, maySqueeze: false,
    submit: { nl: 'Bewaar', en: 'Save' },
  });
}
