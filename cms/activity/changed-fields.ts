import { isPlain, isRow, type Row, sameValue } from './same-value.ts';

/** What the program keeps by itself: nobody changes it, so nobody is told. */
const ownBusiness = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt', 'blockType', 'globalType', 'translation', 'minorEdit']);
/** Most names that are told of one save. */
const most = 40;

/**
 * Names of the fields that differ between two states of a document, inside rows too and without their numbers: `title`, `blocks.body`. A list whose rows came, went or
 * moved is named itself. Only what `after` names is looked at: a save of two fields changes two fields.
 */
export function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = new Set<string>();
  compare(before, after, '', names);
  return [...names].slice(0, most);
}

function compare(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, at: string, names: Set<string>): void {
  for (const [name, value] of Object.entries(after)) {
    if (ownBusiness.has(name) || sameValue(before[name], value)) continue;
    const path = at + name;
    const was = before[name];
    if (isList(value) && isList(was ?? [])) compareRows((was ?? []) as readonly Row[], value, path, names);
    else if (isPlain(value) && isPlain(was ?? {}) && !('relationTo' in value)) compare((was ?? {}) as Record<string, unknown>, value, `${path}.`, names);
    else names.add(path);
  }
}

function compareRows(before: readonly Row[], after: readonly Row[], path: string, names: Set<string>): void {
  if (before.map(({ id }) => id).join() !== after.map(({ id }) => id).join()) names.add(path);
  const old = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const was = old.get(row.id);
    if (was) compare(was, row, `${path}.`, names);
  }
}

const isList = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.length > 0 ? value.every(isRow) : Array.isArray(value);
