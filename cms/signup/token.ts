import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token opens; one made for another purpose does not fit. */
export type Purpose = 'sign-up' | 'ticket';

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
