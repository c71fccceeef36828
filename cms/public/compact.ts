/** The same value without fields that hold nothing: `undefined`, `null`, an empty string. Lists keep their order and may be empty. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (field === undefined || field === null || field === '' ? [] : [[name, compact(field)]])),
  );
}
