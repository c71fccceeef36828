import { randomBytes } from 'node:crypto';
import { tokenFits, tokenOf } from '../token.ts';

/** A ticket is good for this long, in milliseconds; then the form is shown once more. */
export const ticketGood = 24 * 60 * 60_000;

/** The key of one sign-up and when its form was opened, signed: the same ticket is the same sign-up, however often it is sent. */
export interface Ticket {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const text = (sitting: string, key: string, since: string) => `${sitting}\n${key}\n${since}`;

export function newTicket(secret: string, sitting: string, now: number): string {
  const [key, since] = [randomBytes(12).toString('base64url'), now.toString(36)];
  return `${key}.${since}.${tokenOf(secret, 'ticket', text(sitting, key, since))}`;
}

/** What a ticket says; nothing when it is not ours or is for another sitting. `good`: somebody may sign up with it. One that is too old only says who did. */
export function readTicket(secret: string, sitting: string, ticket: string, now: number): (Ticket & { readonly good: boolean }) | undefined {
  const [key = '', since = '', token = '', ...more] = ticket.split('.');
  if (more.length > 0 || !tokenFits(secret, 'ticket', text(sitting, key, since), token)) return undefined;
  const began = Number.parseInt(since, 36);
  return { key, since: began, good: now - began <= ticketGood && began <= now + 60_000 };
}
