import { partsOfWeek } from '../content/codes/day-parts.ts';
import { languageLevels, spokenLanguages } from '../content/codes/spoken-languages.ts';
import { partNames } from '../content/forms/ask/part-names.ts';
import type { FieldView } from '../site/views/ask-fields.ts';

/** One input of a form, as far as it decides what a browser sends. */
export interface Control {
  readonly name: string;
  readonly type: 'text' | 'lines' | 'radio' | 'checkbox' | 'file';
  /** Of a radio button or a box. */
  readonly value?: string;
}

/** The inputs that stand in the page for questions, in their order; what is below an option stands right behind it. */
export const controlsOf = (fields: readonly FieldView[]): Control[] => fields.flatMap(({ name, kind, options, levels }): Control[] => {
  switch (kind) {
    case 'text': case 'name': case 'number': case 'date': return [{ name, type: 'text' }];
    case 'long-text': return [{ name, type: 'lines' }];
    case 'reach': return Object.values(partNames.reach(name)).map((part) => ({ name: part, type: 'text' }));
    case 'postcode': return Object.values(partNames.postcode(name)).map((part) => ({ name: part, type: 'text' }));
    case 'choice': case 'choices': return options.flatMap(({ value, under }) => [{ name, type: kind === 'choice' ? 'radio' : 'checkbox', value } as const, ...controlsOf(under)]);
    case 'days': return partsOfWeek.map((value) => ({ name, type: 'checkbox', value }));
    case 'languages': return spokenLanguages.flatMap((code) => [{ name, type: 'checkbox', value: code } as const, ...(levels ? languageLevels.map((value) => ({ name: partNames.level(name, code), type: 'radio', value } as const)) : [])]);
    case 'file': return [{ name, type: 'file' }];
    case 'consent': return [{ name, type: 'checkbox', value: 'yes' }];
  }
});
