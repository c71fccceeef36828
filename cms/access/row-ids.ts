/** The ids of all rows (arrays and blocks) in a document, by where they are; the same ids in the same order means the same rows. */
export function rowIds(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) {
    if (!value.some(isRow)) return [];
    return value.flatMap((row: unknown, index) => (isRow(row) ? [`${at}:${index}:${String(row.id ?? 'new')}`, ...rowIds(row, `${at}.${index}`)] : []));
  }
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => rowIds(inner, `${at}.${name}`));
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const isRow = (value: unknown): value is Record<string, unknown> => isPlain(value) && !('relationTo' in value);
