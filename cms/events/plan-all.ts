import { createLocalReq, type Payload } from 'payload';
import { planEvent, type StoredEvent } from './plan-event.ts';

/** Plans every published event again, so that each new day has dates six months ahead. For once a night; a second run changes nothing. */
export async function planAllEvents(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'events', where: { _status: { equals: 'published' } }, limit: 0, depth: 0, pagination: false });
  for (const event of docs) await planEvent(event as unknown as StoredEvent, await createLocalReq({}, payload));
}
