import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';

/** What a sign-up is kept for: to cook and to receive (`needs`), to call or to write (`reach`), to know who came (`name`). Each has its own time. */
export const purposes = ['needs', 'reach', 'name'] as const;
export type Purpose = (typeof purposes)[number];

/** What belongs to each purpose; the number of sign-ups or mails that hold something of it, or days. */
export type PerPurpose = Readonly<Record<Purpose, number>>;

/** How many came, in age bands: no person can be known by it, so it stays. */
const count = { purpose: undefined } as const;
type Rule<T> = typeof count | { readonly purpose: Purpose; readonly empty: T };

/**
 * For each answer what it is kept for, and how it looks when nothing is left of it. A new question without a purpose does not compile; an answer that
 * no question asks any more goes with the shortest time, see `reduced`.
 */
export const rules: { readonly [Field in keyof SignUpAnswers]-?: Rule<SignUpAnswers[Field]> } = {
  diets: { purpose: 'needs', empty: [] },
  allergens: { purpose: 'needs', empty: [] },
  interpreter: { purpose: 'needs', empty: false },
  stepFree: { purpose: 'needs', empty: false },
  highChairs: { purpose: 'needs', empty: 0 },
  note: { purpose: 'needs', empty: '' },
  // The ages to the year; the bands of `party` stay.
  ages: { purpose: 'needs', empty: [] },
  phone: { purpose: 'reach', empty: '' },
  email: { purpose: 'reach', empty: '' },
  language: { purpose: 'reach', empty: undefined },
  remind: { purpose: 'reach', empty: false },
  name: { purpose: 'name', empty: '' },
  party: count,
  persons: count,
};
