import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import type { SignUp } from '../store/store.ts';

const nothing: SignUpAnswers = {
  name: '', phone: '', email: '', language: undefined, party: { adults: 0, teens: 0, children: 0, toddlers: 0 }, persons: 0, ages: [], highChairs: 0,
  diets: [], allergens: [], interpreter: false, stepFree: false, remind: false, note: '',
};

/** What somebody said; what was erased because its time ran out is empty. */
export const answersOf = ({ answers, persons }: Pick<SignUp, 'answers' | 'persons'>): SignUpAnswers => {
  const kept = Object.fromEntries(Object.entries(answers ?? {}).filter(([, value]) => value !== null && value !== undefined));
  return { ...nothing, persons, ...kept };
};
