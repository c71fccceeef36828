import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { openDeskOverdue } from '../desk/overdue.ts';
import { sweeper } from '../signup/sweeper.ts';

/** Requests, reports and volunteers in this process. */
export interface Desk {
  /** Answers what is for the desk; false when it is for somebody else. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  stop(): Promise<void>;
}

const minute = 60_000;

/** Opens the parts of the desk and does what is to be done again and again. */
export function openDesk(parts: DeskParts, open: readonly ((parts: DeskParts) => DeskPart)[]): Desk {
  const all = open.map((part) => part(parts));
  // What fails in one part must not keep the others from their work.
  const each = async (work: (part: DeskPart) => Promise<unknown> | undefined, where: string) => {
    for (const part of all) await Promise.resolve(work(part)).catch((error: Error) => parts.log.error(`${where}: ${error.message}`));
  };
  const rounds = sweeper(() => each((part) => part.round?.(), 'desk'), minute, (error) => parts.log.error(`desk: ${error.message}`));
  const purges = sweeper(() => each((part) => part.purge?.(), 'desk, retention'), 60 * minute, (error) => parts.log.error(`desk, retention: ${error.message}`));
  openDeskOverdue(async (at) => {
    let late = 0;
    for (const part of all) late += (await part.overdue?.(at)) ?? 0;
    return late;
  });
  return {
    async answer(request, response, path) {
      for (const part of all) if (part.mayAnswer(request.method ?? 'GET', path) && (await part.answer(request, response, path))) return true;
      return false;
    },
    async stop() {
      openDeskOverdue(undefined);
      await rounds.stop();
      await purges.stop();
    },
  };
}
