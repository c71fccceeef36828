/** A row of an array or of blocks, as Payload reads it. */
export interface Row { readonly id?: unknown; readonly [name: string]: unknown }

export const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);
/** Whether something is a row, and not a link to a document of one of several collections. */
export const isRow = (value: unknown): value is Row => isPlain(value) && !('relationTo' in value);

/** A linked document may have been read along; what links to it is its id. Nothing, an empty text and an empty list are the same to people. */
function plainly(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (!isPlain(value)) return value;
  if ('id' in value && 'createdAt' in value) return value.id;
  return Object.values(value).every((each) => plainly(each) === undefined) ? undefined : value;
}

/** Whether two values of a field are the same to people. */
export function sameValue(one: unknown, other: unknown): boolean {
  const [a, b] = [plainly(one), plainly(other)];
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, index) => sameValue(each, b[index]));
  // Ids are numbers in the database and texts in a form.
  if (typeof a === 'number' || typeof b === 'number') return String(a) === String(b);
  if (!isPlain(a) || !isPlain(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameValue(a[name], b[name]));
}
