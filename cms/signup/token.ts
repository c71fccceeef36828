import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token opens; one made for another purpose does not fit. */
export type Purpose = 'sign-up' | 'ticket' | 'request' | 'volunteer' | 'receipt' | 'question';

/**
 * A token of 128 bits for a text, under the server's secret: who has it was given it by us. Nothing is stored, so nothing can be read out of the
 * database; a new secret makes all of them worthless, and people find their sign-up by code and telephone number.
 */
export const tokenOf = (secret: string, purpose: Purpose, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest().subarray(0, 16).toString('base64url');

/** Whether the token is that of the text; takes the same time whatever is wrong with it. */
export function tokenFits(secret: string, purpose: Purpose, text: string, token: string): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(tokenOf(secret, purpose, text))];
  return given.byteLength === right.byteLength && timingSafeEqual(given, right);
}

/** The last part of an address that opens what has this code: `KR4MT7-…`. */
export const codePart = (secret: string, purpose: Purpose, code: string): string => `${code}-${tokenOf(secret, purpose, code)}`;

/** The code in such a part, if its token is right. */
export function codeOfPart(secret: string, purpose: Purpose, part: string): string | undefined {
  const at = part.indexOf('-');
  if (at < 0) return undefined;
  const code = part.slice(0, at);
  return tokenFits(secret, purpose, code, part.slice(at + 1)) ? code : undefined;
}
