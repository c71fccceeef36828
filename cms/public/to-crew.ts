import type { Lookup } from './lookup.ts';
import { numberOf, plainOf, rowsOf } from './stored-field.ts';

/** Who is needed at a date. A role that is not public is left out: nobody could choose it. Nothing when nobody is needed. */
export function toCrew(value: unknown, lookup: Lookup) {
  const crew = rowsOf(value).flatMap((row) => {
    const [role, needed] = [lookup.slug('roles', row.role), numberOf(row.needed)];
    return role === undefined || needed === undefined ? [] : [{ role, needed, from: plainOf(row.from), to: plainOf(row.to) }];
  });
  return crew.length > 0 ? crew : undefined;
}
