import type { Locale } from '../../locales.ts';
import { latinDigits } from '../../forms/digits.ts';
import { foldArabic } from './arabic.ts';
import { foldEthiopic } from './ethiopic.ts';
import { foldHan } from './han.ts';

/** Letters without their marks and in one size: é and e, İ, ı and i, й and и, أ and ا are the same to who searches. */
const plain = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
const latin: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ς: 'σ' };

/**
 * A word as it is compared. People type on foreign keyboards, without accents, in another spelling of their script, in capitals: all of that is one word. Folding what is
 * folded changes nothing.
 */
export function fold(word: string, language: Locale): string {
  const small = plain(plain(word).toLowerCase()).replace(/[ıßæœøłđς]/g, (letter) => latin[letter] ?? letter);
  if (!/[^ -~]/.test(small)) return small;
  return foldHan(foldEthiopic(foldArabic(latinDigits(small)), language === 'ti' ? 'ti' : 'am'));
}
