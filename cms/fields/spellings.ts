import type { TextField } from 'payload';
import { sentence } from '../validation/sentence.ts';
import { lineLength, tooLong } from '../validation/text-length.ts';
import { adminOf, type FieldOptions, type Words } from './words.ts';

/** Most spellings of one word. */
const most = 30;

/** Any number of short words, the same in every language: other spellings of one. Each is typed and then Enter. */
export const spellings = (name: string, label: Words, options: FieldOptions = {}): TextField => ({
  type: 'text', name, label, hasMany: true, maxRows: most, admin: adminOf(options),
  validate: (value: unknown, { req }: { req: Parameters<typeof sentence>[0] }) => {
    const list = Array.isArray(value) ? value : [];
    if (list.length > most) return sentence(req, { nl: `Er passen hier ${most} vormen.`, en: `There is room for ${most} forms here.` });
    const words = list.map((one) => tooLong(one, lineLength)).find(Boolean);
    return words ? sentence(req, words) : true;
  },
}) as TextField;
