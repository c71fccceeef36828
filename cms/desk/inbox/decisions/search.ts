import type { Answers } from '../../../../content/forms/ask/answers.ts';
import { latinDigits } from '../../../../content/forms/digits.ts';

/** Without case, accents and marks of vowels, so that “Jose” finds “José”. */
const folded = (text: string): string => latinDigits(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
/** The digits of a number without what differs between 06…, +31 6… and 0031 6…. */
const core = (number: string): string => number.replace(/[^\d+]/g, '').replace(/^(?:\+31|0031|31(?=\d{9}$)|0)/, '').replace(/\D/g, '');
const isNumber = (text: string): boolean => /^\+\d+$/.test(text);
const enoughDigits = 4;

const words = (answers: Answers): string[] => Object.values(answers).flatMap((value) => (typeof value === 'string' ? [value] : typeof value === 'object' && !Array.isArray(value) ? Object.values(value).map(String) : []));

/** Whether a request is what somebody looks for: a part of its code, of a telephone number, or of anything that was written in words, the name above all. Nothing typed finds all. */
export function isSought({ code, answers }: { readonly code: string; readonly answers?: Answers | null | undefined }, typed: string): boolean {
  const sought = folded(typed);
  if (sought === '') return true;
  const letters = sought.replace(/[^a-z0-9]/g, '');
  if (letters.length > 2 && letters.length === sought.replace(/[\s-]/g, '').length && code.toLowerCase().includes(letters)) return true;
  const said = words(answers ?? {});
  if (folded(said.filter((text) => !isNumber(text)).join('\n')).includes(sought)) return true;
  return /^[\d\s()+./-]+$/.test(sought) && core(sought).length >= enoughDigits && said.some((text) => isNumber(text) && core(text).includes(core(sought)));
}
