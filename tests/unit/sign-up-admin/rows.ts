import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import type { SignUp } from '../../../cms/signup/store/store.ts';

let next = 1;

/** A sign-up with a place; what a test is about is given. The persons follow from the adults unless they are said. */
export function row(changes: Omit<Partial<SignUp>, 'answers'> & { readonly answers?: Partial<SignUpAnswers> } = {}): SignUp {
  const id = next++;
  const persons = changes.persons ?? changes.answers?.persons ?? 2;
  const answers: SignUpAnswers = {
    name: `Naam ${id}`, phone: `+3161234${String(id).padStart(4, '0')}`, email: '', language: 'nl', party: { adults: persons, teens: 0, children: 0, toddlers: 0 }, persons,
    ages: [], highChairs: 0, diets: [], allergens: [], interpreter: false, stepFree: false, remind: false, note: '', ...changes.answers,
  };
  const state = changes.state ?? 'confirmed';
  return {
    id, key: `key ${id}`, code: `KR4M${id}`, cameBy: 'site', sitting: 'dinner', turn: 0, held: state === 'confirmed' || state === 'offered' ? persons : 0, takes: 0, takesSince: 0,
    since: id, passed: 0, offerUntil: undefined, tell: undefined, tellTurn: 0, arrived: 0, history: [], ...changes, state, persons, answers,
  };
}
