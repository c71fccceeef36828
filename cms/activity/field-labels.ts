import type { FlattenedField, Payload } from 'payload';
import type { AdminLanguage } from '../signup/admin/speech.ts';
import { fieldsByName } from './fields-by-name.ts';

type Config = Pick<Payload, 'blocks'> & { readonly config: { readonly collections: readonly { slug: string; flattenedFields: FlattenedField[] }[]; readonly globals: readonly { slug: string; flattenedFields: FlattenedField[] }[] } };

/** What the fields of a document are called in its form, by the names of the log: `blocks.body` is *Inhoud › Tekst*. A name that no field has any more says itself. */
export function fieldLabels(payload: Config, kind: string, names: readonly string[], language: AdminLanguage): string[] {
  const entity = [...payload.config.collections, ...payload.config.globals].find(({ slug }) => slug === kind);
  const fields = entity ? fieldsByName(entity.flattenedFields, payload) : new Map<string, FlattenedField>();
  const label = (name: string): string => {
    const field = fields.get(name);
    const words = field && 'label' in field ? field.label as unknown : undefined;
    if (typeof words === 'string') return words;
    return typeof words === 'object' && words !== null && language in words ? String((words as Record<string, unknown>)[language]) : name.split('.').at(-1) ?? name;
  };
  return names.map((name) => name.split('.').map((_, at, parts) => label(parts.slice(0, at + 1).join('.'))).join(' › '));
}
