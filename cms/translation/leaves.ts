import type { FlattenedBlock, FlattenedField, TextareaField, TextField } from 'payload';
import type { Words } from '../fields/words.ts';
import type { Stored } from '../public/stored.ts';
import type { LeafPath } from './memory.ts';

/** One text of a document that has a version in every language. */
export interface Leaf {
  readonly path: LeafPath;
  /** The id of its block, or the name of its field at the top: what a page marks as one part. */
  readonly part: string;
  readonly inBlock: boolean;
  /** Where it stands, from the outside in: “Inhoud”, “Stappen”, “Titel”. */
  readonly labels: readonly Words[];
  readonly field: TextField | TextareaField;
  /** What the document holds there: a text, or texts by language, as the document was read. */
  readonly value: unknown;
  /** The row or document that holds it, to write into. */
  readonly holder: Record<string, unknown>;
}

/** The fields of the blocks that a document may have, by their slug. */
export type BlocksOf = (type: string) => FlattenedBlock | undefined;

interface At { readonly path: string; readonly part?: string; readonly inBlock: boolean; readonly labels: readonly Words[] }

/** Every text of a document, in reading order. Works on a document in one language and in all of them. A row without an id is passed over: nothing could name it. */
export function leavesOf(fields: readonly FlattenedField[], document: Stored, blockOf: BlocksOf, at: At = { path: '', inBlock: false, labels: [] }): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const value = document[field.name];
    const path = at.path ? `${at.path}.${field.name}` : field.name;
    const here: At = { path, part: at.part ?? field.name, inBlock: at.inBlock, labels: [...at.labels, labelOf(field)] };
    switch (field.type) {
      case 'text':
      case 'textarea':
        return field.localized ? [{ path, part: here.part ?? '', inBlock: at.inBlock, labels: here.labels, field, value, holder: document as Record<string, unknown> }] : [];
      case 'group':
        return leavesOf(field.flattenedFields, isRow(value) ? value : {}, blockOf, here);
      case 'array':
        return rows(value).flatMap(([id, row]) => leavesOf(field.flattenedFields, row, blockOf, { ...here, path: `${path}.${id}`, labels: [...here.labels.slice(0, -1), rowLabelOf(field)] }));
      case 'blocks':
        return rows(value).flatMap(([id, row]) => {
          const block = blockOf(String(row.blockType));
          return block ? leavesOf(block.flattenedFields, row, blockOf, { path: `${path}.${id}`, part: id, inBlock: true, labels: [...here.labels, wordsOf(block.labels?.singular, block.slug)] }) : [];
        });
      default:
        return [];
    }
  });
}

const isRow = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);
const rows = (value: unknown): [id: string, row: Stored][] => (Array.isArray(value) ? value.flatMap((row: unknown) => (isRow(row) && (typeof row.id === 'string' || typeof row.id === 'number') ? [[String(row.id), row] as [string, Stored]] : [])) : []);

const wordsOf = (label: unknown, otherwise: string): Words => (isRow(label) && typeof label.nl === 'string' ? (label as unknown as Words) : { nl: otherwise, en: otherwise });
const labelOf = (field: FlattenedField): Words => wordsOf((field as { label?: unknown }).label, field.name);
const rowLabelOf = (field: FlattenedField): Words => wordsOf((field as { labels?: { singular?: unknown } }).labels?.singular, field.name);
