import type { Payload } from 'payload';

/**
 * A job that was under way when the process died stays marked as such, and Payload (3.90) never takes it again: a planned publication would
 * wait for ever. One process runs the jobs, so what was begun before it started is not under way any more.
 * @param startedAt when this process started
 * @returns how many jobs wait for their turn again
 */
export async function freeStuckJobs(payload: Payload, startedAt: Date): Promise<number> {
  const { docs } = await payload.update({
    collection: 'payload-jobs', depth: 0, overrideAccess: true, data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: startedAt.toISOString() } }] },
  });
  return docs.length;
}
