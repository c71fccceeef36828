import { latinDigits } from './digits.ts';

/** Marks that people put between digits, and those that a phone puts around a number it pastes. */
const between = /[\s().\-/‐-―\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A telephone number as it is called from anywhere (`+31612345678`), from what somebody typed: any digits, spaces, `06…`, `0031…`, `31…`.
 * A number without a country is Dutch. Nothing when it cannot be a number: E.164 allows 15 digits; a Dutch number has nine after the country.
 */
export function normalPhone(typed: string): string | undefined {
  const text = latinDigits(typed).replace(between, '');
  const digits = /^(?:\+|00)(\d+)$/.exec(text)?.[1] ?? (/^31\d{9}$/.test(text) ? text : /^0\d+$/.test(text) ? `31${text.slice(1)}` : undefined);
  if (digits === undefined) return undefined;
  // “+31 (0)6 …” is written on many letters.
  const whole = digits.replace(/^310(?=\d{9}$)/, '31');
  const fits = whole.startsWith('31') ? /^31[1-9]\d{8}$/ : /^[1-9]\d{6,14}$/;
  return fits.test(whole) ? `+${whole}` : undefined;
}
