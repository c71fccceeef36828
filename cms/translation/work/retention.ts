import type { BasePayload } from 'payload';
import type { DeskPart, DeskParts } from '../../desk/http/desk-part.ts';
import { WorkStore } from './work-store.ts';

type Stand = Pick<BasePayload, 'db'>;

/** Takes the account off finished work whose time is over at `now`; says of how many rows. Twice is once. */
export async function purgeWork(payload: Stand, now: number): Promise<number> {
  const store = new WorkStore(payload);
  let gone = 0;
  for (const work of await store.dueForRetention(now)) if (await store.change(work, { account: undefined })) gone += 1;
  return gone;
}

/** Answers nothing on the site: frees what was taken and lies, and takes accounts off what was finished long ago. */
export function workPart({ payload, now }: Pick<DeskParts, 'payload' | 'now'>): DeskPart {
  return {
    mayAnswer: () => false, answer: () => Promise.resolve(false),
    async round() { await new WorkStore(payload).freeUntouched(now()); },
    purge: () => purgeWork(payload, now()),
    async overdue(at) { return (await new WorkStore(payload).dueForRetention(at)).length; },
  };
}
