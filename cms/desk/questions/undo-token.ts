import { tokenFits, tokenOf } from '../../signup/token.ts';

/** How long a question can be taken out again, in milliseconds. */
export const undoFor = 10 * 60_000;

/** Opens one question to whoever noted it, for ten minutes: nothing of that is stored beside the question. @param now milliseconds since 1970 */
export function undoTokenOf(secret: string, key: string, now: number): string {
  const until = now + undoFor;
  return `${key}.${until}.${tokenOf(secret, 'question', `${key} ${until}`)}`;
}

/** The key of the question that a token opens; nothing when it is too late or not one of ours. */
export function keyOfUndo(secret: string, token: string, now: number): string | undefined {
  const [key = '', until = '', sign = ''] = token.split('.');
  return tokenFits(secret, 'question', `${key} ${until}`, sign) && now <= Number(until) ? key : undefined;
}
