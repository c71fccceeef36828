import { type Answers, type AnswerOf, answerTo } from '../../../../content/forms/ask/answers.ts';
import type { Request } from '../../requests/request.ts';

/** Who sent a request and how to reach them. Empty where it was not asked, not given or deleted. */
export interface Person { readonly name: string; readonly phone: string; readonly email: string }

/** The first name, telephone number and e-mail address in the answers. */
export function personOf({ definition, answers }: Pick<Request, 'definition' | 'answers'>): Person {
  const person = { name: '', phone: '', email: '' };
  for (const field of definition.fields) {
    if (field.kind === 'name') person.name ||= answerTo({ ...field, kind: 'name' }, answers ?? {}) ?? '';
    if (field.kind !== 'reach') continue;
    const reach = answerTo({ ...field, kind: 'reach' }, answers ?? {});
    person.phone ||= reach?.phone ?? '';
    person.email ||= reach?.email ?? '';
  }
  return person;
}

/** Everything by which the same people are known, whatever the fields are called: telephone numbers, e-mail addresses, postcodes with house numbers. */
export interface Traces { readonly phones: readonly string[]; readonly emails: readonly string[]; readonly homes: readonly string[] }

/** The traces in answers, by their shape alone: so no definition need be read. */
export function tracesOf(answers: Answers | null | undefined): Traces {
  const shapes = Object.values(answers ?? {}).filter((value): value is AnswerOf['reach'] | AnswerOf['postcode'] => typeof value === 'object' && !Array.isArray(value));
  const [reaches, homes] = [shapes.filter((shape) => 'phone' in shape), shapes.filter((shape) => 'postcode' in shape)];
  return {
    phones: reaches.flatMap(({ phone }) => phone || []), emails: reaches.flatMap(({ email }) => email || []),
    homes: homes.map(({ postcode, number }) => `${postcode} ${number.replace(/\s/g, '')}`),
  };
}
