import { length, lines } from '../../../../content/forms/typed-shapes.ts';
import { withNote } from '../decisions/changes.ts';
import { type AskedOfRequest, backTo } from '../gate.ts';
import { append } from './change.ts';
import { longestNote } from '../longest-note.ts';

/** Keeps a note for the desk. */
export async function note(asked: AskedOfRequest): Promise<Response> {
  const text = lines.parse(asked.typed.text);
  if (text === '' || length(text) > longestNote) return backTo(asked, asked.request.id, 'empty');
  const done = await append(asked, (request) => withNote(request, { at: asked.inbox.now(), by: asked.by, text }));
  return backTo(asked, asked.request.id, typeof done === 'string' ? done : 'noted');
}
