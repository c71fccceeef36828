import type { Payload } from 'payload';
import type { Stored } from '../../public/stored.ts';
import { printsSlug } from './collection.ts';

/** Flyers as they are stored, each with the rows of its PDFs as `prints`. */
export async function withPrints(payload: Payload, flyers: readonly Stored[]): Promise<Stored[]> {
  if (flyers.length === 0) return [];
  const { docs } = await payload.find({ collection: printsSlug as 'users', depth: 0, pagination: false, overrideAccess: true, where: { flyer: { in: flyers.map(({ slug }) => slug) } } });
  const rows = Map.groupBy(docs as unknown as Stored[], ({ flyer }) => flyer);
  return flyers.map((flyer) => ({ ...flyer, prints: rows.get(flyer.slug) ?? [] }));
}
