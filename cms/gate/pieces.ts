import type { FlattenedBlock, FlattenedField } from 'payload';
import type { Text } from '../../content/snapshot.ts';
import { idOf, type Stored, type StoredId } from '../public/stored.ts';
import { plainOf, rowsOf, textOf } from '../public/stored-field.ts';
import type { BlocksOf } from '../translation/leaves.ts';

/** What of a document the gate looks at, each with its place in the form. */
export interface Pieces {
  readonly document: Stored;
  readonly texts: readonly { readonly path: string; readonly text: Text }[];
  /** Addresses in fields of their own. Those inside a text are found there. */
  readonly addresses: readonly { readonly path: string; readonly href: string }[];
  readonly uploads: readonly { readonly path: string; readonly id: StoredId }[];
  /** Blocks in which nothing is filled in. */
  readonly emptyBlocks: readonly { readonly path: string; readonly block: FlattenedBlock }[];
}

/** Fields that say something about a block without being its content. */
const around = new Set(['heading', 'caption', 'source', 'tone', 'chart']);

/** Takes a document in all its languages apart. Follows the fields of its collection, so it knows no collection by name. */
export function piecesOf(fields: readonly FlattenedField[], document: Stored, blockOf: BlocksOf): Pieces {
  const texts: Pieces['texts'][number][] = [];
  const addresses: Pieces['addresses'][number][] = [];
  const uploads: Pieces['uploads'][number][] = [];
  const emptyBlocks: Pieces['emptyBlocks'][number][] = [];
  const walk = (inside: readonly FlattenedField[], row: Stored, before: string): void => {
    for (const field of inside) {
      const path = before ? `${before}.${field.name}` : field.name;
      const value = row[field.name];
      if (field.type === 'group') walk(field.flattenedFields, isRow(value) ? value : {}, path);
      else if (field.type === 'array') for (const [index, one] of rowsOf(value).entries()) walk(field.flattenedFields, one, `${path}.${index}`);
      else if (field.type === 'blocks') {
        for (const [index, one] of rowsOf(value).entries()) {
          const block = blockOf(String(one.blockType));
          if (!block) continue;
          walk(block.flattenedFields, one, `${path}.${index}`);
          if (!block.flattenedFields.some((part) => !around.has(part.name) && holds(part, one[part.name]))) emptyBlocks.push({ path: `${path}.${index}`, block });
        }
      } else if (field.type === 'upload') {
        const id = idOf(value);
        if (id !== undefined) uploads.push({ path, id });
      } else if (field.type === 'text' || field.type === 'textarea') {
        if (field.localized) {
          const text = textOf(value);
          if (text) texts.push({ path, text });
        } else {
          const href = plainOf(value);
          if (href && (/^https?:\/\//i.test(href) || (field.name === 'path' && href.startsWith('/')))) addresses.push({ path, href });
        }
      }
    }
  };
  walk(fields, document, '');
  return { document, texts, addresses, uploads, emptyBlocks };
}

const isRow = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a field of a block holds something that a page can show. */
function holds(field: FlattenedField, value: unknown): boolean {
  if (field.name === 'id' || field.type === 'checkbox' || field.type === 'select') return false;
  if (field.type === 'array') return rowsOf(value).length > 0;
  if ((field.type === 'text' || field.type === 'textarea') && field.localized) return textOf(value) !== undefined;
  return value !== undefined && value !== null && value !== '';
}
