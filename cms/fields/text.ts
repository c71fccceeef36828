import type { TextareaField, TextField } from 'payload';
import { missingInDutch } from '../validation/required-in-dutch.ts';
import { sentence } from '../validation/sentence.ts';
import { bodyLength, lineLength, summaryLength, tooLong } from '../validation/text-length.ts';
import { refuse } from './refuse.ts';
import { adminOf, type FieldOptions, type Words } from './words.ts';

/** A text of the snapshot: one per language. Required means: in Dutch. */
const localized = (name: string, label: Words, most: number, options: FieldOptions) => ({
  name, label, localized: true as const, required: options.required ?? false,
  admin: adminOf(options),
  hooks: { beforeValidate: [refuse((value) => tooLong(value, most))] },
  validate: (value: unknown, { req }: { req: Parameters<typeof sentence>[0] & { locale?: string | null } }): string | true => {
    const words = tooLong(value, most) ?? (options.required ? missingInDutch(value, req.locale) : undefined);
    return words ? sentence(req, words) : true;
  },
});

/** One line in every language: a title, a label. */
export const line = (name: string, label: Words, options: FieldOptions = {}): TextField =>
  ({ type: 'text', ...localized(name, label, lineLength, options) }) as TextField;

/** A short paragraph in every language, without marks. */
export const paragraph = (name: string, label: Words, options: FieldOptions = {}): TextareaField =>
  ({ type: 'textarea', ...localized(name, label, summaryLength, options) }) as TextareaField;

const marks: Words = {
  nl: 'Een lege regel maakt een nieuwe alinea. **vet** wordt vet. [woorden](/topics/debts) of [woorden](https://…) wordt een link. {nl:toeslag} is een woord in een andere taal.',
  en: 'An empty line starts a new paragraph. **bold** becomes bold. [words](/topics/debts) or [words](https://…) becomes a link. {nl:toeslag} is a word in another language.',
};

/** A body in every language: plain text with the marks of `content/markup.ts`, which the description explains. */
export const body = (name: string, label: Words, options: FieldOptions = {}): TextareaField => {
  const field = localized(name, label, bodyLength, { ...options, description: options.description ?? marks });
  return { type: 'textarea', ...field, admin: { ...field.admin, rows: 6 } } as TextareaField;
};
