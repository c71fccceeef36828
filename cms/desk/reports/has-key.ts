import type { PayloadRequest } from 'payload';
import { sealingKeys } from './key-store.ts';

/**
 * Whether somebody can open what comes in by a form: it has a confirmed key that is in use, of somebody who may see the form. Without one a report form may not be open.
 * @param form slug, or the id of a form that is saved
 */
export async function hasKeyFor(payload: PayloadRequest['payload'], form: string | number): Promise<boolean> {
  const slug = await slugOf(payload, form);
  return slug !== undefined && Object.keys(await sealingKeys(payload, slug)).length > 0;
}

async function slugOf(payload: PayloadRequest['payload'], form: string | number): Promise<string | undefined> {
  if (typeof form === 'string' && !/^[0-9a-f]{24}$/.test(form)) return form;
  const { docs: [found] } = await payload.find({ collection: 'forms' as never, where: { id: { equals: form } }, depth: 0, limit: 1, trash: true, overrideAccess: true });
  return (found as unknown as { slug?: string | null } | undefined)?.slug ?? undefined;
}
