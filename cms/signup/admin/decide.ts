import { type Asked, backTo, rowOf } from './gate.ts';
import { valueOf } from './posted.ts';

/** What the desk decides about one sign-up, by its button. */
export async function admit(asked: Asked): Promise<Response> {
  const row = await rowOf(asked, valueOf(asked.typed, 'row'));
  if (row?.state !== 'doubted') return backTo(asked, 'gone', row);
  return backTo(asked, 'admitted', await asked.desk.door.admit(row.id));
}

/** Takes an offer for somebody who says so at the door or by telephone. */
export async function accept(asked: Asked): Promise<Response> {
  const row = await rowOf(asked, valueOf(asked.typed, 'row'));
  const after = row && (await asked.desk.door.accept(row.id));
  if (!after) return backTo(asked, 'gone');
  return backTo(asked, after.state === 'confirmed' ? 'accepted' : after.state === 'offered' || after.state === 'lapsed' ? 'too-late' : 'gone', after);
}

/** Cancels for somebody. Twice is once. */
export async function cancel(asked: Asked): Promise<Response> {
  const row = await rowOf(asked, valueOf(asked.typed, 'row'));
  const after = row && (await asked.desk.door.end(row.id));
  return backTo(asked, after?.state === 'cancelled' ? 'cancelled' : 'gone', after);
}
