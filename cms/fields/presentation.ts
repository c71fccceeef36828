import { choice } from './choice.ts';
import { iconLabels } from './codes/icons.ts';
import { count } from './plain.ts';
import type { FieldOptions } from './words.ts';

/** The icon on a plate or in a list. */
export const icon = (options: FieldOptions = { required: true, sidebar: true }) =>
  choice('icon', { nl: 'Pictogram', en: 'Icon' }, iconLabels, options);

/** Where a document stands in its list: smallest first. */
export const order = () => ({ ...count('order', { nl: 'Volgorde', en: 'Order' }, {
  required: true, sidebar: true, description: { nl: 'Het kleinste getal staat vooraan.', en: 'The smallest number comes first.' },
}), defaultValue: 100 });
