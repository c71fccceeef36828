import { buildConfig, getPayload, type Payload } from 'payload';
import { mongodb } from '../../cms/database/mongodb.ts';

/** A CMS with nothing but tables that have seats and a unique name. */
export async function seats(url: string): Promise<Payload> {
  const config = buildConfig({
    secret: 'only for tests', telemetry: false, db: mongodb(url), typescript: { autoGenerate: false },
    collections: [{ slug: 'tables', fields: [{ name: 'name', type: 'text', unique: true }, { name: 'seatsLeft', type: 'number' }] }],
  });
  // By its address, else a second one in the same process would be the first.
  const payload = await getPayload({ config, key: url, disableOnInit: true });
  payload.logger.level = 'silent';
  return payload;
}

/** Takes `n` seats of a table if it still has them; answers whether it did. */
export async function take(payload: Payload, name: string, n: number): Promise<boolean> {
  const where = { and: [{ name: { equals: name } }, { seatsLeft: { greater_than_equal: n } }] };
  return (await payload.db.updateOne({ collection: 'tables', where, data: { seatsLeft: { $inc: -n } }, options: { atomic: true } } as never)) !== null;
}
