import type { BasePayload } from 'payload';

/** An organisation of the directory. */
export interface Organisation { readonly id: string | number; readonly name: string }

/** What is published in the directory, by name. */
export async function organisationsToRefer(payload: BasePayload): Promise<Organisation[]> {
  const { docs } = await payload.find({ collection: 'organisations', where: { _status: { equals: 'published' } }, sort: 'name', depth: 0, pagination: false, overrideAccess: true, select: { name: true } } as never);
  return docs as unknown as Organisation[];
}

/** The organisation that somebody was referred to, published or not any more; nothing when it is gone. @param id as it is stored */
export async function organisationOf(payload: BasePayload, id: string | number | null | undefined): Promise<Organisation | undefined> {
  if (id === null || id === undefined) return undefined;
  const { docs: [found] } = await payload.find({ collection: 'organisations', where: { id: { equals: id } }, depth: 0, limit: 1, pagination: false, overrideAccess: true, trash: true });
  return found as unknown as Organisation | undefined;
}
