import type { PayloadRequest } from 'payload';
import { personOf } from '../../access/role.ts';

/** Somebody who may see sign-ups: of all events, or of the own ones. */
export interface Viewer {
  /** Slugs of events; `all` for admins and the desk. */
  readonly events: 'all' | ReadonlySet<string>;
}

/**
 * Who asks, as far as sign-ups are concerned: admins and the desk see all, a host the events that an admin ticked in the account, everybody else nothing.
 * The account is read anew: what was taken from a host is gone at once.
 */
export async function viewerOf(req: Pick<PayloadRequest, 'user' | 'payload'>): Promise<Viewer | undefined> {
  const person = personOf(req);
  if (!person) return undefined;
  if (person.role === 'admin' || person.role === 'desk') return { events: 'all' };
  if (person.role !== 'host') return undefined;
  const account = await req.payload.findByID({ collection: 'users', id: person.id, depth: 0, disableErrors: true }) as { hosts?: readonly (string | number)[] | null } | null;
  const ids = account?.hosts ?? [];
  if (ids.length === 0) return { events: new Set() };
  const { docs } = await req.payload.find({ collection: 'events', where: { id: { in: [...ids] } }, limit: 0, pagination: false, depth: 0, select: { slug: true } });
  return { events: new Set(docs.flatMap(({ slug }) => slug ?? [])) };
}

/** Whether somebody may see the sign-ups of an event. */
export const maySee = ({ events }: Viewer, event: string): boolean => events === 'all' || events.has(event);
