import { type FieldKind, type FormField, kindsWithOptions } from '../../content/forms/ask/field.ts';
import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { groupOf, numberOf, plainOf, rowsOf, textOf } from './stored-field.ts';

/** A form, without who reads the answers. */
export const toForm = (stored: Stored, lookup: Lookup): Candidate<'forms'> => ({
  ...articlePart(stored, lookup),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  kind: stored.kind ?? 'request',
  audience: stored.audience ?? 'help',
  open: stored.open !== false,
  promiseDays: numberOf(stored.promiseDays),
  keepDays: numberOf(stored.keepDays) ?? 30,
  service: lookup.slug('services', stored.service),
  organisations: lookup.slugs('organisations', stored.organisations),
  fields: rowsOf(stored.fields).map(toField),
});

/** One question. What belongs to another kind, because the kind was changed once, stays behind. */
function toField(stored: Stored): { readonly [Part in keyof FormField]-?: unknown } {
  const { kind } = stored;
  const condition = groupOf(stored.showIf);
  return {
    name: plainOf(stored.name) ?? '', kind, label: textOf(stored.label), hint: textOf(stored.hint), required: stored.required === true,
    options: kindsWithOptions.includes(kind as FieldKind) ? rowsOf(stored.options).map((option) => ({ value: plainOf(option.value) ?? '', label: textOf(option.label) })) : [],
    from: kind === 'number' ? numberOf(stored.from) : undefined, to: kind === 'number' ? numberOf(stored.to) : undefined,
    when: kind === 'date' ? (stored.when ?? undefined) : undefined, levels: kind === 'languages' && stored.levels === true ? true : undefined,
    showIf: plainOf(condition.field) ? { field: plainOf(condition.field), is: plainOf(condition.is) ?? '' } : undefined,
  };
}
