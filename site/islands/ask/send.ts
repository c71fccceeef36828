import type { AskRefusal } from '../../../content/answers.ts';
import type { AskWire } from '../../../content/forms/ask/wire.ts';
import type { FormFault } from '../../../content/forms/fault.ts';

/** What the server said. `offline`: nobody knows whether it arrived; the same content again is the same request. */
export type Outcome =
  | { readonly is: 'done'; readonly address: string }
  | { readonly is: 'faults'; readonly faults: readonly FormFault[] }
  | { readonly is: 'refused'; readonly why: AskRefusal }
  | { readonly is: 'offline' };

/** Sends a form as the browser would, and reads the answer. Files travel only where the form has a field for them. */
export async function send(form: HTMLFormElement, data: FormData): Promise<Outcome> {
  const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams([...data].map(([name, value]): [string, string] => [name, String(value)]));
  let answer: Partial<Extract<AskWire, { address: string }> & Extract<AskWire, { faults: unknown }> & Extract<AskWire, { refused: unknown }>>;
  try {
    const response = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    answer = (await response.json()) as typeof answer;
  } catch {
    return { is: 'offline' };
  }
  if (answer.address) return { is: 'done', address: answer.address };
  if (answer.refused) return { is: 'refused', why: answer.refused };
  return answer.faults?.length ? { is: 'faults', faults: answer.faults } : { is: 'offline' };
}
