import type { PayloadRequest } from 'payload';
import { personOf } from '../../access/role.ts';

/**
 * Slugs of the forms whose answers the signed-in person may see: those that name the person's role or account. Read anew each time, so what was taken away is gone
 * at once. Drafts, unpublished and trashed forms count too: their answers are still there. None for nobody.
 */
export async function visibleForms(req: Pick<PayloadRequest, 'user' | 'payload'>): Promise<string[]> {
  const person = personOf(req);
  if (!person) return [];
  const { docs } = await req.payload.find({
    collection: 'forms' as never, depth: 0, pagination: false, trash: true, overrideAccess: true, select: { slug: true } as never,
    where: { or: [{ seenByRoles: { in: [person.role] } }, { seenByPeople: { in: [person.id] } }] },
  });
  return (docs as unknown as { slug?: string | null }[]).flatMap(({ slug }) => slug ?? []);
}
