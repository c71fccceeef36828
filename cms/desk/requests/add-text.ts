import { longest } from '../../../content/forms/ask/read.ts';
import { length, lines } from '../../../content/forms/typed-shapes.ts';
import type { Request } from './request.ts';
import type { RequestStore } from './store.ts';

/** What came of it. `gone`: the request was emptied. `full`: so much was said that nothing fits any more. */
export type Added = 'added' | 'empty' | 'long' | 'gone' | 'full';

/** Most lines that the page of a request holds, so that nobody fills the disk with one. */
const mostSaid = 100;
/** How often it is tried when the desk changes the same request. */
const manyTurns = 20;

/**
 * Adds what the person still wants to say. A request that was done is new again, so that somebody reads it. The same text twice in a row is one line: a second click.
 * Nobody's change is lost: it is added to the request as it is then.
 */
export async function addText(store: Pick<RequestStore, 'byId' | 'change'>, id: Request['id'], typed: string | undefined, at: number): Promise<Added> {
  const text = lines.parse(typed);
  if (text === '') return 'empty';
  if (length(text) > longest['long-text']) return 'long';
  for (let turn = 0; turn < manyTurns; turn++) {
    const seen = await store.byId(id);
    if (!seen || seen.emptiedAt) return 'gone';
    const last = seen.said.at(-1);
    if (last?.from === 'person' && last.text === text) return 'added';
    if (seen.said.length >= mostSaid) return 'full';
    const again = seen.state === 'done' ? { state: 'new', doneAt: null } as const : {};
    if (await store.change(seen, { said: [...seen.said, { at, from: 'person', text }], ...again })) return 'added';
  }
  throw new Error('A request was changed by others all the time, so nothing could be added.');
}
