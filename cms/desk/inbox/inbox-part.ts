import type { DeskPart, DeskParts } from '../http/desk-part.ts';
import { mailAnswer } from '../requests/letters.ts';
import { PayloadRequestStore } from '../requests/payload-request-store.ts';
import { openInbox } from './inbox.ts';
import { openReads } from './store/open-reads.ts';

/** Opens the inbox for the admin. It answers nothing on the site. */
export function inboxPart(parts: DeskParts): DeskPart {
  const { payload, snapshot, now } = parts;
  openInbox({ store: new PayloadRequestStore(payload), reads: openReads(payload), snapshot, now, mailAnswer: (request, text) => mailAnswer(parts, request, text) });
  return { mayAnswer: () => false, answer: async () => false };
}
