import type { Locale } from '../../content/locales.ts';
import { tokenFits, tokenOf } from './token.ts';

/** Path of the page of a sign-up, which opens it: `/nl/sign-up/KR4MT7-…`. */
export const addressOf = (secret: string, lang: Locale, code: string): string => `/${lang}/sign-up/${code}-${tokenOf(secret, 'sign-up', code)}`;

/** The code in the last part of such a path, if its token is right. */
export function codeOfAddress(secret: string, part: string): string | undefined {
  const at = part.indexOf('-');
  if (at < 0) return undefined;
  const code = part.slice(0, at);
  return tokenFits(secret, 'sign-up', code, part.slice(at + 1)) ? code : undefined;
}
