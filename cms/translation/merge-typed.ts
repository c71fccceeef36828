import type { FlattenedField } from 'payload';
import type { Locale } from '../../content/locales.ts';
import type { Stored } from '../public/stored.ts';
import type { BlocksOf } from './leaves.ts';

interface By { readonly locale: Locale; readonly blockOf: BlocksOf }

/**
 * A stored document (all languages) with what stands in its form (one language) laid over it. By the schema: a text in that language alone, rows by their ids, so that a row that
 * was moved keeps its other languages. What the form does not name stays; what the schema does not name, or hides from people, never gets in.
 */
export function mergeTyped(fields: readonly FlattenedField[], stored: Stored, typed: Stored, by: By): Stored {
  const named = fields.filter((field) => field.type !== 'join' && !('hidden' in field && field.hidden) && Object.hasOwn(typed, field.name));
  return { ...stored, ...Object.fromEntries(named.map((field) => [field.name, valueOf(field, stored[field.name], typed[field.name], by)])) };
}

function valueOf(field: FlattenedField, stored: unknown, typed: unknown, by: By): unknown {
  if ('localized' in field && field.localized) return { ...recordOf(stored), [by.locale]: typed };
  switch (field.type) {
    case 'group':
    case 'tab':
      return mergeTyped(field.flattenedFields, recordOf(stored), recordOf(typed), by);
    case 'array':
      return rowsIn(stored, typed, () => field.flattenedFields, by);
    case 'blocks':
      return rowsIn(stored, typed, (row) => by.blockOf(String(row.blockType))?.flattenedFields ?? [], by);
    default:
      return typed;
  }
}

function rowsIn(stored: unknown, typed: unknown, fieldsOf: (row: Stored) => readonly FlattenedField[], by: By): Stored[] {
  const before = new Map(rows(stored).map((row) => [String(row.id), row]));
  return rows(typed).map((row) => {
    const known = before.get(String(row.id));
    // A row keeps its id for ever; a block that changed its kind is another one.
    const same = known?.blockType === row.blockType ? known : {};
    return { ...mergeTyped(fieldsOf(row), same ?? {}, row, by), id: row.id, ...(row.blockType === undefined ? {} : { blockType: row.blockType }) };
  });
}

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Stored => (isRecord(value) ? value : {});
/** An array or blocks without rows is the number 0 in a form. */
const rows = (value: unknown): readonly Stored[] => (Array.isArray(value) ? value.filter(isRecord) : []);
