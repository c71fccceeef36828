import { latinDigits } from '../../../content/forms/digits.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';

/** Without case, accents and marks of vowels, so that “Jose” finds “José”. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
/** The digits of a number without what differs between 06…, +31 6… and 0031 6…. */
const core = (number: string): string => number.trim().replace(/^\+31|^0031|^31(?=\d{9}$)/, '').replace(/\D/g, '').replace(/^0/, '');
/** Digits that must be typed before a number is compared: fewer would find everybody. */
const enoughDigits = 3;

/** Whether a sign-up is what somebody looks for: a part of the name, of the telephone number or of the code. Nothing typed finds all. */
export function isFound(row: Pick<SignUp, 'code' | 'answers' | 'persons'>, typed: string): boolean {
  const sought = folded(latinDigits(typed));
  if (sought === '') return true;
  const { name, phone } = answersOf(row);
  if (folded(latinDigits(name)).includes(sought)) return true;
  const letters = sought.replace(/[^a-z0-9]/g, '');
  if (letters !== '' && row.code.toLowerCase().includes(letters)) return true;
  return /^[\d\s()+./-]+$/.test(sought) && core(sought).length >= enoughDigits && core(phone).includes(core(sought));
}
