import type { Request } from '../../requests/request.ts';
import type { RequestChanges } from '../../requests/store.ts';
import { type AskedOfRequest, backTo, requestSeen } from '../gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';
import type { Outcome } from '../outcomes.ts';

/** How often adding is tried when others change the same request at the same time. */
const tries = 8;

/**
 * Changes what can be only one thing, such as the state: only as long as the request is as it was on the person's screen (`turn` in the form). Otherwise somebody else
 * decided meanwhile, and this person should see that first.
 */
export async function settle(asked: AskedOfRequest, changes: RequestChanges, did: Outcome): Promise<Response> {
  const { inbox: { store }, request, typed } = asked;
  if (isDeleted(request)) return backTo(asked, request.id, 'gone');
  const isSeen = valueOf(typed, 'turn') === String(request.turn);
  return backTo(asked, request.id, isSeen && (await store.change(request, changes)) ? did : 'changed');
}

/** Adds to a request whatever others did meanwhile: nobody's line is lost. Answers the request after it; `already` when `add` finds that it is there. */
export async function append(asked: AskedOfRequest, add: (request: Request) => RequestChanges | undefined): Promise<Request | 'already' | 'gone' | 'changed'> {
  let request: Request | undefined = asked.request;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (!request || isDeleted(request)) return 'gone';
    const changes = add(request);
    if (!changes) return 'already';
    const changed = await asked.inbox.store.change(request, changes);
    if (changed) return changed;
    request = await requestSeen(asked, String(asked.request.id));
  }
  return 'changed';
}

/** Whether nothing can be done about it any more, because its personal data were deleted. */
export const isDeleted = ({ emptiedAt }: Pick<Request, 'emptiedAt'>): boolean => (emptiedAt ?? undefined) !== undefined;
