import { type FieldNode, fieldTree } from '../../content/forms/ask/conditions.ts';
import type { FormField } from '../../content/forms/ask/field.ts';
import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import { must } from './must.ts';

/** One option of a question, with the questions that are asked because of it. */
export interface OptionView {
  readonly value: string;
  readonly label: Said;
  readonly under: readonly FieldView[];
}

/** One question of a form in one language. */
export interface FieldView extends Pick<FormField, 'name' | 'kind' | 'required' | 'from' | 'to' | 'levels'> {
  readonly label: Said;
  readonly hint?: Said | undefined;
  readonly options: readonly OptionView[];
}

/** The questions of a form as people see them, read in `lang`. */
export const fieldViews = (fields: readonly FormField[], lang: Locale): FieldView[] => fieldTree(fields).map((node) => viewOf(node, lang));

const viewOf = ({ field, under }: FieldNode, lang: Locale): FieldView => ({
  name: field.name, kind: field.kind, required: field.required, from: field.from, to: field.to, levels: field.levels,
  label: must(field.label, lang), hint: pick(field.hint, lang),
  options: field.options.map(({ value, label }) => ({ value, label: must(label, lang), under: (under[value] ?? []).map((node) => viewOf(node, lang)) })),
});
