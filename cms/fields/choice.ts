import type { SelectField } from 'payload';
import { adminOf, type FieldOptions, type Words } from './words.ts';

type Options = Readonly<Record<string, Words>>;
const listed = (options: Options) => Object.entries(options).map(([value, label]) => ({ value, label }));

/** One of a closed list of codes. */
export const choice = (name: string, label: Words, options: Options, { defaultValue, ...rest }: FieldOptions & { defaultValue?: string } = {}): SelectField => ({
  type: 'select', name, label, required: rest.required ?? false, options: listed(options), admin: adminOf(rest),
  ...(defaultValue === undefined ? {} : { defaultValue }),
});

/** Any number of a closed list of codes. */
export const choices = (name: string, label: Words, options: Options, rest: FieldOptions = {}): SelectField => ({
  type: 'select', name, label, hasMany: true, required: rest.required ?? false, options: listed(options), admin: adminOf(rest),
});
