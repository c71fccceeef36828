import type { Locale } from '../../content/locales.ts';
import { codeOfPart, codePart } from './token.ts';

/** Path of the page of a sign-up, which opens it: `/nl/sign-up/KR4MT7-…`. */
export const addressOf = (secret: string, lang: Locale, code: string): string => `/${lang}/sign-up/${codePart(secret, 'sign-up', code)}`;

/** The code in the last part of such a path, if its token is right. */
export const codeOfAddress = (secret: string, part: string): string | undefined => codeOfPart(secret, 'sign-up', part);
