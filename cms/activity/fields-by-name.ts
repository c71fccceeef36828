import type { FlattenedField, Payload } from 'payload';

type Blocks = Pick<Payload, 'blocks'>;
const known = new WeakMap<readonly FlattenedField[], ReadonlyMap<string, FlattenedField>>();

/** All fields of a document, those in groups, rows and blocks too, by the names of the log: where they stand, without the numbers of rows and the kinds of blocks. */
export function fieldsByName(fields: readonly FlattenedField[], payload: Blocks): ReadonlyMap<string, FlattenedField> {
  const found = known.get(fields) ?? new Map(namedIn(fields, payload, ''));
  known.set(fields, found);
  return found;
}

function namedIn(fields: readonly FlattenedField[], payload: Blocks, at: string): [string, FlattenedField][] {
  return fields.flatMap((field): [string, FlattenedField][] => {
    const path = at + field.name;
    return [[path, field], ...inside(field, payload).flatMap((some) => namedIn(some, payload, `${path}.`))];
  });
}

function inside(field: FlattenedField, payload: Blocks): (readonly FlattenedField[])[] {
  if (field.type !== 'blocks') return 'flattenedFields' in field ? [field.flattenedFields] : [];
  return [...(field.blockReferences ?? []), ...field.blocks].flatMap((block) => {
    const { flattenedFields } = (typeof block === 'string' ? payload.blocks[block as never] ?? {} : block) as { flattenedFields?: FlattenedField[] };
    return flattenedFields ? [flattenedFields] : [];
  });
}
