import { type SignUpAnswers, type Typed } from '../../../content/forms/sign-up.ts';
import type { SignUpDesk } from '../desk.ts';
import type { SignUp } from '../store/store.ts';
import { doubtOf } from './doubt.ts';
import type { NetworkCount } from './network.ts';
import { fieldNames } from '../../../content/answers.ts';
import { readTicket } from './ticket.ts';

/** More than this from one network in an hour is turned away. */
export const mostFromNetwork = 600;

export interface Sent {
  readonly sitting: string;
  readonly typed: Typed;
  readonly answers: SignUpAnswers;
  readonly ticket: string;
  readonly network: string;
}

/** `no-ticket`: the form must be shown once more. `over`: too late. */
export type Taken = { readonly row: SignUp } | 'no-ticket' | 'too-many' | 'over';

/** Signs up what was sent, if its ticket is right. The same ticket again is the same sign-up. */
export async function takeSignUp(desk: SignUpDesk, secret: string, counts: NetworkCount, { sitting, typed, answers, ticket, network }: Sent): Promise<Taken> {
  const now = desk.now();
  const read = readTicket(secret, sitting, ticket, now);
  if (!read) return 'no-ticket';
  if (!read.good) {
    // Somebody whose answer was lost, and who tries again days later: the sign-up that is there, never a second one.
    const known = await desk.store.byKey(`${sitting} ${read.key}`);
    return known ? { row: known } : 'no-ticket';
  }
  const fromNetwork = counts.count(network, now);
  if (fromNetwork > mostFromNetwork) return 'too-many';
  const trap = [typed[fieldNames.trap] ?? ''].flat().join('');
  const doubt = doubtOf({ trap, took: now - read.since, fromNetwork, words: [answers.name, answers.note] });
  const row = await desk.door.signUp(sitting, `${sitting} ${read.key}`, answers, { cameBy: 'site', doubt });
  return row ? { row } : 'over';
}
