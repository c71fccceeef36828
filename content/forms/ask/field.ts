import { z } from 'zod';
import { text } from '../../text.ts';
import { namesOf } from './part-names.ts';

/**
 * The kinds of fields of which an editor composes a form. `reach`: a telephone number or an e-mail address, one is enough. `days`: parts of the week that suit.
 * `postcode`: with a house number. `file`: a picture or a PDF. `consent`: one box that must be ticked.
 */
export const fieldKinds = ['text', 'long-text', 'name', 'reach', 'choice', 'choices', 'number', 'date', 'days', 'postcode', 'languages', 'file', 'consent'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Kinds whose options the editor writes. */
export const kindsWithOptions: readonly FieldKind[] = ['choice', 'choices'];

const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).max(40);
/** Words that the form itself uses, which `content/answers.ts` names; and the one word of this shape that every object in JavaScript has. */
export const reservedNames: readonly string[] = ['ticket', 'step', 'website', 'language', 'code', 'text', 'receipt', 'constructor'];

/** One question of a form. What belongs to another kind is left out. */
export const formField = z.strictObject({
  /** Names the answer for ever: better not changed later. */
  name,
  kind: z.enum(fieldKinds),
  label: text,
  hint: text.optional(),
  required: z.boolean(),
  /** Of `choice` and `choices`. */
  options: z.array(z.strictObject({ value: name, label: text })),
  /** Of `number`: the smallest and the largest that is accepted. */
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  /** Of `date`: whether only today and later, or only today and before. */
  when: z.enum(['coming', 'past']).optional(),
  /** Of `languages`: how well is asked too. */
  levels: z.boolean().optional(),
  /** Asked only where an earlier `choice` or `choices` has this option. */
  showIf: z.strictObject({ field: name, is: name }).optional(),
});
export type FormField = z.infer<typeof formField>;

/** What can be not right with a question of a form, as the whole form has it. */
export type DefinitionFault = 'twice' | 'reserved' | 'condition' | 'options' | 'range' | 'nameless';

/**
 * What is not right with the fields of a form as a whole, as pairs of a field's name and a code; empty when all is well. Two answers may not share a name, nor the names
 * of their parts; a question can only hang on an option of a question before it; a list needs something to choose, and a number something that fits; and a report is
 * possible without a name (`nameless`).
 */
export function definitionFaults(fields: readonly FormField[], kind: 'request' | 'report' = 'request'): { readonly field: string; readonly fault: DefinitionFault }[] {
  const taken = fields.map(namesOf);
  return fields.flatMap((field, at) => {
    const faults: { field: string; fault: DefinitionFault }[] = [];
    const say = (fault: DefinitionFault) => faults.push({ field: field.name, fault });
    const before = new Set(taken.slice(0, at).flat());
    if (taken[at]?.some((one) => before.has(one))) say('twice');
    if (reservedNames.includes(field.name)) say('reserved');
    if (hasOptions(field) && (field.options.length === 0 || new Set(field.options.map(({ value }) => value)).size !== field.options.length)) say('options');
    if (field.kind === 'number' && field.to !== undefined && field.to < (field.from ?? 0)) say('range');
    const { showIf } = field;
    if (showIf && !fields.slice(0, at).some((one) => one.name === showIf.field && hasOptions(one) && one.options.some(({ value }) => value === showIf.is))) say('condition');
    if (kind === 'report' && field.required && (field.kind === 'name' || field.kind === 'reach')) say('nameless');
    return faults;
  });
}

const hasOptions = ({ kind }: FormField): boolean => kindsWithOptions.includes(kind);
