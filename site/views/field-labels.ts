import { partNames } from '../../content/forms/ask/part-names.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import type { FieldView } from './ask-fields.ts';

/** What each input of a form is called, by its name: a list of faults says which question is meant. */
export const fieldLabels = (fields: readonly FieldView[], lang: Locale): Readonly<Record<string, Said>> =>
  Object.assign({}, ...fields.map(({ name, kind, label, options }) => {
    const own = (key: 'ask.phone' | 'ask.email' | 'ask.postcode' | 'ask.houseNumber'): Said => ({ value: say(lang, key), lang });
    const { phone, email } = partNames.reach(name);
    const { postcode, number } = partNames.postcode(name);
    return {
      [name]: label,
      ...(kind === 'reach' && { [phone]: own('ask.phone'), [email]: own('ask.email') }),
      ...(kind === 'postcode' && { [postcode]: own('ask.postcode'), [number]: own('ask.houseNumber') }),
      ...fieldLabels(options.flatMap(({ under }) => under), lang),
    };
  }));
