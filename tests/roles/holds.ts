/**
 * Whether what is about to be stored holds this value in a field; of a field that each language has for itself, in this language. Dates are compared as moments.
 */
export const holds = ([field, value]: readonly [string, unknown], locale?: string) => (data: Record<string, unknown>): boolean => {
  const stored = locale === undefined ? data[field] : (data[field] as Record<string, unknown> | null | undefined)?.[locale];
  return plain(stored) === plain(value);
};

const plain = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value ?? ''));
