import type { CheckboxField, NumberField, TextField } from 'payload';
import { sentence } from '../validation/sentence.ts';
import { lineLength, tooLong } from '../validation/text-length.ts';
import { refuse } from './refuse.ts';
import { adminOf, type FieldOptions, type Words } from './words.ts';

type Check = (value: unknown) => Words | undefined;

/** One line that is the same in every language: a name, a street, a phone number. `check` refuses a wrong shape. */
export const plain = (name: string, label: Words, { check, ...options }: FieldOptions & { check?: Check } = {}): TextField => ({
  type: 'text', name, label, required: options.required ?? false, admin: adminOf(options),
  hooks: { beforeValidate: [refuse((value) => tooLong(value, lineLength))] },
  validate: (value: unknown, { req }: { req: Parameters<typeof sentence>[0] }) => {
    if (options.required && (typeof value !== 'string' || value.trim() === '')) return sentence(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' });
    const words = tooLong(value, lineLength) ?? check?.(value);
    return words ? sentence(req, words) : true;
  },
}) as TextField;

/** A whole number. */
export const count = (name: string, label: Words, { min = 0, max, ...options }: FieldOptions & { min?: number; max?: number } = {}): NumberField => ({
  type: 'number', name, label, required: options.required ?? false, min, ...(max === undefined ? {} : { max }), admin: { ...adminOf(options), step: 1 },
});

/** Yes or no; no is the default. */
export const yes = (name: string, label: Words, options: FieldOptions = {}): CheckboxField => ({
  type: 'checkbox', name, label, defaultValue: false, admin: adminOf(options),
});
