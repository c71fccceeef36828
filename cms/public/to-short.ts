import type { Stored } from './stored.ts';
import { plainOf, rowsOf, textOf } from './stored-field.ts';

/** “In short”; nothing when there is no row with a pictogram and words. */
export function toShort(value: unknown) {
  const rows = rowsOf(value).flatMap((row: Stored) => {
    const [id, icon, text] = [plainOf(row.id), plainOf(row.icon), textOf(row.text)];
    return id && icon && text ? [{ id, icon, text }] : [];
  });
  return rows.length > 0 ? rows.slice(0, 3) : undefined;
}
