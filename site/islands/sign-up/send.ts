import { fieldNames } from '../../../content/answers.ts';
import type { FormFault } from '../../../content/forms/fault.ts';

/** What the server said. `offline`: nobody knows whether it arrived; the same ticket again is the same sign-up. */
export type Sent =
  | { readonly is: 'done'; readonly address: string }
  | { readonly is: 'faults'; readonly faults: readonly FormFault[] }
  | { readonly is: 'refused'; readonly why: 'too-many' | 'busy' | 'over' }
  | { readonly is: 'offline' };

interface Answer { readonly address?: string; readonly faults?: readonly FormFault[]; readonly refused?: 'too-many' | 'busy' | 'over'; readonly ticket?: string }

/** The form's key and signed time; nothing when there is no connection. */
export async function fetchTicket(sitting: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/seats/${sitting}/ticket.json`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as { ticket: string }).ticket : undefined;
  } catch {
    return undefined;
  }
}

/** Signs up. An old ticket is exchanged for a new one, once; the caller keeps that one for the next try. */
export async function send(path: string, fields: FormData, ticket: string, exchanged?: (ticket: string) => void): Promise<Sent> {
  const body = new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, String(value)]));
  body.set(fieldNames.step, 'send');
  body.set(fieldNames.ticket, ticket);
  let answer: Answer;
  try {
    const response = await fetch(path, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (response.status >= 500) return { is: 'offline' };
    answer = (await response.json()) as Answer;
  } catch {
    return { is: 'offline' };
  }
  if (answer.address) return { is: 'done', address: answer.address };
  if (answer.ticket && exchanged) {
    exchanged(answer.ticket);
    return send(path, fields, answer.ticket);
  }
  if (answer.refused) return { is: 'refused', why: answer.refused };
  return answer.faults?.length ? { is: 'faults', faults: answer.faults } : { is: 'offline' };
}
