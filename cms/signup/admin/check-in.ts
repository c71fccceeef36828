import { codeIn } from '../code.ts';
import type { SignUp } from '../store/store.ts';
import { type Asked, backTo, rowOf } from './gate.ts';
import { valueOf } from './posted.ts';

/** The code in what was typed, or in the address that a telephone read from the square on the person's page. */
const codeTyped = (typed: string): string | undefined => codeIn(/\/sign-up\/([^/-]+)-/.exec(typed)?.[1] ?? typed);

/** Checks in whoever says this code, with the whole party. */
export async function checkInByCode(asked: Asked): Promise<Response> {
  const code = codeTyped(valueOf(asked.typed, 'code'));
  const row = code === undefined ? undefined : await asked.desk.store.byCode(code);
  if (!row) return backTo(asked, 'no-code');
  if (row.sitting !== asked.sitting.slug) return backTo(asked, 'other-date');
  return checkedIn(asked, row, row.persons, 0);
}

/** Checks in by a tap. The form says how many were in when the host saw it: if that changed, another was first and this tap changes nothing. */
export async function checkIn(asked: Asked): Promise<Response> {
  const row = await rowOf(asked, valueOf(asked.typed, 'row'));
  if (!row) return backTo(asked, 'gone');
  const persons = Number(valueOf(asked.typed, 'persons') || row.persons);
  if (!Number.isInteger(persons) || persons < 1) return backTo(asked, 'gone', row);
  return checkedIn(asked, row, persons, Number(valueOf(asked.typed, 'seen') || 0));
}

async function checkedIn(asked: Asked, row: SignUp, persons: number, seen: number): Promise<Response> {
  if (row.state !== 'confirmed') return backTo(asked, 'not-confirmed', row);
  if (row.arrived !== seen) return backTo(asked, 'already-in', row);
  const done = await asked.desk.door.arrive(row.id, persons);
  if (!done) return backTo(asked, 'gone');
  if (done.first) return backTo(asked, 'arrived', done.row);
  return backTo(asked, done.row.state === 'confirmed' ? 'already-in' : 'not-confirmed', done.row);
}

/** Takes a check-in back. Twice is once. */
export async function undoCheckIn(asked: Asked): Promise<Response> {
  const row = await rowOf(asked, valueOf(asked.typed, 'row'));
  const done = row && (await asked.desk.door.arrive(row.id, 0));
  return done ? backTo(asked, 'not-arrived', done.row) : backTo(asked, 'gone');
}
