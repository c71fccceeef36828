import type { Typed } from '../sign-up.ts';
import { type Answers, answerTo } from './answers.ts';
import type { FormField } from './field.ts';
import { partNames } from './part-names.ts';

/** What was understood, as somebody would type it: to fill in the form again. Files are chosen anew. */
export const askTypedAgain = (fields: readonly FormField[], answers: Answers): Typed => Object.assign({}, ...fields.map((field) => typedOf(field, answers)));

/** One answer as it would be typed, by the names of its parts; nothing where there is none. */
function typedOf(field: FormField, answers: Answers): Typed {
  const { name, kind } = field;
  if (answers[name] === undefined) return {};
  const given = <K extends FormField['kind']>(as: K) => answerTo({ ...field, kind: as }, answers)!;
  switch (kind) {
    case 'reach': {
      const names = partNames.reach(name);
      return { [names.phone]: given(kind).phone, [names.email]: given(kind).email };
    }
    case 'postcode': {
      const names = partNames.postcode(name);
      return { [names.postcode]: given(kind).postcode, [names.number]: given(kind).number };
    }
    case 'languages':
      return {
        [name]: given(kind).map(({ code }) => code),
        ...Object.fromEntries(given(kind).flatMap(({ code, level }) => (level ? [[partNames.level(name, code), level]] : []))),
      };
    case 'choices': case 'days': return { [name]: given(kind) };
    case 'number': return { [name]: String(given(kind)) };
    case 'consent': return { [name]: 'yes' };
    case 'file': return {};
    case 'text': case 'long-text': case 'name': case 'choice': case 'date': return { [name]: given(kind) };
  }
}
