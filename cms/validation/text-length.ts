import type { Words } from '../fields/words.ts';

/** Most characters of a title, a name or another single line. */
export const lineLength = 200;
/** Most characters of a summary or another short paragraph. */
export const summaryLength = 1000;
/** Most characters of a body: some eight printed pages. */
export const bodyLength = 20_000;

/** The refusal of a text that is too long, or nothing. Length counts characters as people see them, not UTF-16 units. */
export function tooLong(value: unknown, most: number): Words | undefined {
  if (typeof value !== 'string' || value.length <= most) return undefined;
  const length = [...value].length;
  if (length <= most) return undefined;
  return {
    nl: `Deze tekst heeft ${length} tekens. Er passen er ${most}.`,
    en: `This text has ${length} characters. There is room for ${most}.`,
  };
}
