import type { RequestState, Said } from '../../../../content/answers.ts';
import type { Note, Request } from '../../requests/request.ts';
import type { RequestChanges } from '../../requests/store.ts';

/** How long the same words of the same side count as one click too many, in milliseconds. */
const again = 10 * 60_000;

/** Brings a request into a state. When it is done is kept from the first time; who takes it up again takes that back. */
export const intoState = ({ doneAt }: Pick<Request, 'doneAt'>, state: RequestState, now: number): RequestChanges => ({ state, doneAt: state === 'done' ? (doneAt ?? now) : null });

/**
 * Adds what the desk says to the person. The first time is the first answer, for ever; what was new, or perhaps a robot's, is in hand from then on.
 * Nothing when the same was said just now: a second click.
 */
export function withAnswer(request: Pick<Request, 'said' | 'state' | 'firstAnswerAt' | 'doneAt'>, text: string, now: number): RequestChanges | undefined {
  const last: Said | undefined = request.said.findLast(({ from }) => from === 'desk');
  if (last?.text === text && now - last.at < again) return undefined;
  return {
    said: [...request.said, { at: now, from: 'desk', text }], firstAnswerAt: request.firstAnswerAt ?? now,
    ...(request.state === 'new' || request.state === 'doubted' ? intoState(request, 'in-hand', now) : {}),
  };
}

/** Adds a note that the desk alone sees. Nothing when the same person wrote the same just now. */
export function withNote({ notes }: Pick<Request, 'notes'>, note: Note): RequestChanges | undefined {
  const last = notes.at(-1);
  if (last?.text === note.text && last.by === note.by && note.at - last.at < again) return undefined;
  return { notes: [...notes, note] };
}
