/** What is not right with a sign-up: sentences `signUp.error.…`. */
export const signUpFaults = ['name', 'reach', 'phone', 'email', 'number', 'nobody', 'large', 'ages', 'age', 'long', 'high-chairs'] as const;
/** What is not right with the answer to a request form, beside `name`, `reach`, `phone`, `email`, `number` and `long`: sentences `form.error.…`. */
export const formFaults = ['required', 'choose', 'least', 'most', 'between', 'date', 'past', 'future', 'postcode', 'consent', 'file-kind', 'file-large', 'file-many', 'file-broken', 'file-pages', 'file-again'] as const;

/** Why a field is not right; the key of a sentence, with its values. */
export interface FormFault {
  readonly field: string;
  readonly fault: (typeof signUpFaults)[number] | (typeof formFaults)[number];
  readonly values?: Readonly<Record<string, string | number>>;
}
