import type { Locale } from '../../../content/locales.ts';
import { codeOfPart, codePart } from '../../signup/token.ts';

/** Path of the page of a request, which opens it: `/nl/asked/KR4MT7-…`. */
export const requestAddress = (secret: string, lang: Locale, code: string): string => `/${lang}/asked/${codePart(secret, 'request', code)}`;

/** The code in the last part of such a path, if its token is right. */
export const codeOfRequestAddress = (secret: string, part: string): string | undefined => codeOfPart(secret, 'request', part);
