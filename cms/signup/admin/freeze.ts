import { type Asked, backTo } from './gate.ts';
import { valueOf } from './posted.ts';
import { freezeSheet, frozenSheet } from './kitchen-sheets.ts';

/** Freezes the kitchen sheet. The form names the sheet that was seen last, so a double click freezes once. */
export async function freeze(asked: Asked): Promise<Response> {
  const { req: { payload }, desk, sitting: { slug } } = asked;
  const last = (await frozenSheet(payload, slug))?.number ?? 0;
  if (Number(valueOf(asked.typed, 'after') || 0) === last) await freezeSheet(payload, desk, slug, 'hand', last);
  return backTo(asked, 'frozen');
}
