import type { SignUpAnswers, Typed } from './sign-up.ts';

/** What was understood, as somebody would type it: to fill in the form again. */
export const typedAgain = (answers: SignUpAnswers): Typed => ({
  name: answers.name, phone: answers.phone, email: answers.email,
  adults: String(answers.party.adults), teens: String(answers.party.teens), children: String(answers.party.children), toddlers: String(answers.party.toddlers),
  ages: answers.ages.join(', '), highChairs: String(answers.highChairs), diets: answers.diets, allergens: answers.allergens,
  interpreter: answers.interpreter ? 'yes' : undefined, stepFree: answers.stepFree ? 'yes' : undefined, remind: answers.remind ? 'yes' : undefined,
  note: answers.note, language: answers.language,
});

/** What a form sent, by field; a field that was sent several times is a list. */
export function typedFrom(form: URLSearchParams | FormData): Typed {
  // Made of entries, because a field may be called `__proto__` by who means harm.
  return Object.fromEntries([...new Set(form.keys())].map((name) => {
    const values = form.getAll(name).map(String);
    return [name, values.length > 1 ? values : (values[0] ?? '')] as const;
  }));
}

/** What was typed into a field, as one text. */
export const typedIn = (typed: Typed, field: string): string => {
  const value = typed[field];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};

/** Whether a box with this value was ticked. */
export const isTicked = (typed: Typed, field: string, value: string): boolean => [typed[field] ?? []].flat().includes(value);
