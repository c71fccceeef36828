import type { FlattenedField } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import type { Stored, StoredId } from '../public/stored.ts';

/** How a document of the start content is written down for Payload. */
export interface Form {
  /** Only the source, as an editor saves it, or every language at once, as the database keeps it. */
  readonly languages: typeof sourceLocale | 'all';
  /** Id of a document by its slug; nothing when it does not exist yet. */
  idOf(collection: string, slug: unknown): StoredId | undefined;
  blockFields(type: unknown): readonly FlattenedField[];
  /** Slug of the document. Its rows carry it in their ids, because those are unique in a whole table. */
  readonly slug: string;
}

/**
 * The fields of the start content in Payload's form: ids for slugs, moments for days, words for codes, `blockType` for `type`.
 * Follows the configuration of the collection, so it knows no collection by name. Throws when the start content has what the configuration has not.
 */
export function storedForm(fields: readonly FlattenedField[], value: Stored, form: Form): Stored {
  const { type: _, id, ...own } = value;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const entries = Object.entries(own).flatMap(([name, part]) => {
    const field = byName.get(name);
    if (!field) throw new Error(`The start content of “${form.slug}” has “${name}”, which is no field`);
    const stored = part === undefined ? undefined : fieldForm(field, part, form);
    return stored === undefined ? [] : [[name, stored] as const];
  });
  return { ...(typeof id === 'string' ? { id: rowId(form.slug, id) } : {}), ...Object.fromEntries(entries) };
}

function fieldForm(field: FlattenedField, part: unknown, form: Form): unknown {
  if ('localized' in field && field.localized) return form.languages === 'all' ? part : (part as Stored)[form.languages];
  switch (field.type) {
    case 'array': return rows(part, field.name, form).map((row) => storedForm(field.flattenedFields, row, form));
    case 'blocks': return rows(part, field.name, form).map((row) => ({ blockType: row.type, ...storedForm(form.blockFields(row.type), row, form) }));
    // A group with a switch is in the start content when it is on.
    case 'group': return { ...(field.flattenedFields.some(({ name }) => name === 'open') ? { open: true } : {}), ...storedForm(field.flattenedFields, part as Stored, form) };
    case 'date': return `${String(part)}T12:00:00.000Z`;
    case 'select': return Array.isArray(part) ? part.map(String) : String(part);
    case 'relationship': {
      const idOf = (slug: unknown) => form.idOf(String(field.relationTo), slug);
      return Array.isArray(part) ? part.flatMap((slug) => idOf(slug) ?? []) : idOf(part);
    }
    case 'upload': throw new Error(`The start content of “${form.slug}” has a file in “${field.name}”: it can hold words only`);
    default: return part;
  }
}

/** The rows of a list. What the snapshot holds by language (the PDFs of a flyer) must be empty: those are files. */
function rows(part: unknown, name: string, { slug }: Form): readonly Stored[] {
  if (Array.isArray(part)) return part;
  if (Object.keys(part as object).length === 0) return [];
  throw new Error(`The start content of “${slug}” has files in “${name}”: it can hold words only`);
}

const rowId = (slug: string, id: string) => (id === slug || id.startsWith(`${slug}-`) ? id : `${slug}-${id}`);
