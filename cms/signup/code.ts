import { randomInt } from 'node:crypto';
import { latinDigits } from '../../content/forms/digits.ts';

/** Signs that neither look nor sound like one another, in Dutch and in English: no O, I, L, S, no B beside D beside P. */
export const signs = 'ACFHKMRTWXZ2345679';
const length = 6;

/** A new code, such as `KR4MT7`: short enough to say, one of 34 million. */
export const newCode = (): string => randomSigns(length);

/** So many signs by chance, each with 18 possibilities. */
export const randomSigns = (many: number): string => Array.from({ length: many }, () => signs[randomInt(signs.length)]).join('');

/** As people read it: `KR4-MT7`. */
export const spokenCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;

/** The code in what somebody typed, in any case and with any marks between; nothing when it cannot be one. */
export const codeIn = (typed: string): string | undefined => signsIn(typed, length);

/** The same for a code of so many signs. */
export function signsIn(typed: string, many: number): string | undefined {
  const code = latinDigits(typed).toUpperCase().replace(/[^A-Z0-9]/g, '');
  return code.length === many && [...code].every((sign) => signs.includes(sign)) ? code : undefined;
}
