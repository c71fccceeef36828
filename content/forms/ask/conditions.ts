import { isTicked, typedIn } from '../typed.ts';
import type { Typed } from '../sign-up.ts';
import type { FormField } from './field.ts';

/** The fields that hang on an option, and theirs: a form as people see it. */
export interface FieldNode {
  readonly field: FormField;
  /** By the value of the option. Nothing hangs on a field without options. */
  readonly under: Readonly<Record<string, readonly FieldNode[]>>;
}

/** The fields as a tree: what is asked always, and below an option what is asked because of it. The order stays. */
export function fieldTree(fields: readonly FormField[], parent?: { readonly field: string; readonly is: string }): FieldNode[] {
  return fields
    .filter(({ showIf }) => showIf?.field === parent?.field && showIf?.is === parent?.is)
    .map((field) => ({ field, under: Object.fromEntries(field.options.map(({ value }) => [value, fieldTree(fields, { field: field.name, is: value })] as const).filter(([, nodes]) => nodes.length > 0)) }));
}

/** The fields that are asked, with what was chosen so far: who did not choose an option is not asked what hangs on it, however far. */
export function askedFields(fields: readonly FormField[], typed: Typed): FormField[] {
  const asked = new Map<string, FormField>();
  return fields.filter((field) => {
    const { name, showIf } = field;
    const parent = showIf && asked.get(showIf.field);
    const shown = !showIf || (parent !== undefined && isChosen(parent, typed, showIf.is));
    if (shown) asked.set(name, field);
    return shown;
  });
}

/** Whether an option is chosen. Of one choice that was sent twice the first counts, as it does for the answer. */
const isChosen = ({ name, kind }: FormField, typed: Typed, option: string): boolean => (kind === 'choice' ? typedIn(typed, name) === option : isTicked(typed, name, option));
