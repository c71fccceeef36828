import { type Asked, backTo } from './gate.ts';
import { valueOf } from './posted.ts';
import { mailDesk } from './mail-desk.ts';

/** Most characters of a message to all. */
const longestMessage = 2000;

/** Sends a message to everybody of the sitting. */
export async function tellAll(asked: Asked): Promise<Response> {
  const text = valueOf(asked.typed, 'text');
  if (text === '' || [...text].length > longestMessage) return backTo(asked, 'no-text');
  const mail = mailDesk();
  if (!mail) return backTo(asked, 'no-mail');
  const told = await mail.messageAll(asked.sitting.slug, text, String(asked.req.user?.id ?? ''));
  return told ? backTo(asked, 'messaged', undefined, { mailed: told.mailed, toCall: told.toCall }) : backTo(asked, 'gone');
}
