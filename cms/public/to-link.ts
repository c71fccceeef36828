import type { Stored } from './stored.ts';
import { plainOf, rowsOf, textOf } from './stored-field.ts';

/** A link of a block or of the footer; nothing when it has no words or leads nowhere. */
function toLink(row: Stored) {
  const [label, path, url] = [textOf(row.label), plainOf(row.path), plainOf(row.url)];
  return label && (path || url) ? { label, path, url } : undefined;
}

/** Links in the editor's order. */
export const toLinks = (rows: unknown) => rowsOf(rows).flatMap((row) => toLink(row) ?? []);
