import type { Condition, FlattenedArrayField, FlattenedBlocksField, FlattenedField } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import type { Stored } from '../public/stored.ts';
import type { BlocksOf } from '../translation/leaves.ts';

/** What must be filled in before a document can be published: the names of the fields as the form shows them, such as `Inhoud 2 (Tekst): Tekst`. Texts are needed in Dutch. */
export function stillNeeded(fields: readonly FlattenedField[], document: Stored, blockOf: BlocksOf, within: Stored = document): Words[] {
  return fields.flatMap((field): Words[] => {
    if (!applies(field, within, document)) return [];
    const value = within[field.name];
    if (field.type === 'group' || field.type === 'tab') return stillNeeded(field.flattenedFields, document, blockOf, recordOf(value));
    if (field.type === 'array' || field.type === 'blocks') {
      const few = rows(value).length < (field.minRows ?? 0) ? [labelOf(field)] : [];
      return [...few, ...rows(value).flatMap((row, at) => inRow(field, row, at, document, blockOf))];
    }
    // An address is made from the title when it is empty.
    if (field.name === 'slug' || !('required' in field) || !field.required) return [];
    return isEmpty('localized' in field && field.localized ? recordOf(value)[sourceLocale] : value) ? [labelOf(field)] : [];
  });
}

function inRow(field: FlattenedArrayField | FlattenedBlocksField, row: Stored, at: number, document: Stored, blockOf: BlocksOf): Words[] {
  const block = field.type === 'blocks' ? blockOf(String(row.blockType)) : undefined;
  const kind = block && wordsOf(block.labels?.singular, block.slug);
  const place = labelOf(field);
  const where = (language: keyof Words) => `${place[language]} ${at + 1}${kind ? ` (${kind[language]})` : ''}`;
  return stillNeeded(field.type === 'blocks' ? (block?.flattenedFields ?? []) : field.flattenedFields, document, blockOf, row)
    .map((what) => ({ nl: `${where('nl')}: ${what.nl}`, en: `${where('en')}: ${what.en}` }));
}

/** Whether the form shows the field: what is hidden need not be filled in. */
function applies(field: FlattenedField, siblings: Stored, document: Stored): boolean {
  const condition = (field.admin as { condition?: Condition } | undefined)?.condition;
  if (!condition) return true;
  try {
    return Boolean(condition(document, siblings, {} as Parameters<Condition>[2]));
  } catch {
    return true;
  }
}

/** A label as Payload has it: words of the admin, or one for both languages; the name where there is none. */
export function wordsOf(label: unknown, otherwise: string): Words {
  if (typeof label === 'string' && label) return { nl: label, en: label };
  const { nl, en } = recordOf(label) as Partial<Words>;
  return { nl: nl ?? otherwise, en: en ?? nl ?? otherwise };
}

const labelOf = (field: FlattenedField): Words => wordsOf('label' in field ? field.label : undefined, field.name);
const isEmpty = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
const recordOf = (value: unknown): Stored => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {});
const rows = (value: unknown): readonly Stored[] => (Array.isArray(value) ? value.map(recordOf) : []);
