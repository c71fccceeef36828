import type { Locale } from '../../../content/locales.ts';
import { tokenFits, tokenOf } from '../../signup/token.ts';

/** Path of the personal page of a volunteer, which opens it: `/nl/volunteer/yours/KR4MT7-…`. */
export const volunteerAddress = (secret: string, lang: Locale, code: string): string => `/${lang}/volunteer/yours/${code}-${tokenOf(secret, 'volunteer', code)}`;

/** The code in the last part of such a path, if its token is right. */
export function codeOfVolunteerAddress(secret: string, part: string): string | undefined {
  const at = part.indexOf('-');
  if (at < 0) return undefined;
  const code = part.slice(0, at);
  return tokenFits(secret, 'volunteer', code, part.slice(at + 1)) ? code : undefined;
}
