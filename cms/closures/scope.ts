import type { PayloadRequest } from 'payload';
import { personOf } from '../access/role.ts';
import { viewerOf } from '../signup/admin/viewer.ts';

/** What somebody may say in two clicks. */
export interface Scope {
  /** Every place, the place of the walk-in desk, or none. */
  readonly places: 'all' | 'desk' | 'none';
  /** Slugs of the series whose dates they are; or those of all. */
  readonly events: 'all' | ReadonlySet<string>;
}

/** Who asks: admins and editors everything, the desk its own place and all dates, a host the dates of the own series as an admin ticked them in the account, others nothing. */
export async function scopeOf(req: Pick<PayloadRequest, 'user' | 'payload'>): Promise<Scope | undefined> {
  switch (personOf(req)?.role) {
    case 'admin': case 'editor': return { places: 'all', events: 'all' };
    case 'desk': return { places: 'desk', events: 'all' };
    case 'host': {
      const viewer = await viewerOf(req);
      return viewer && { places: 'none', events: viewer.events };
    }
    default: return undefined;
  }
}

export const mayPlace = ({ places }: Scope, slug: string, desk: string): boolean => places === 'all' || (places === 'desk' && slug === desk);
export const mayDate = ({ events }: Scope, event: string): boolean => events === 'all' || events.has(event);
