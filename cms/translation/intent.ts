import type { PayloadRequest } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Hash } from './hash.ts';
import type { LeafPath } from './memory.ts';
import type { Author } from './remember.ts';

/** What a save says of itself beside its texts. */
export interface Intent {
  /** Only the spelling of the Dutch changed. */
  readonly minor?: boolean;
  /** Who writes, when it is not whoever is signed in. */
  readonly author?: Author;
  /** The Dutch that a translation was made from, where it is not the Dutch of now. */
  readonly from?: Readonly<Record<LeafPath, Hash>>;
  /** `updatedAt` of the state that was on the screen, where others saved since. */
  readonly seen?: string;
}

const key = 'translationIntent';

/** Says something of the saves that follow with this request. */
export const intend = (req: Pick<PayloadRequest, 'context'>, intent: Intent): void => { req.context[key] = intent; };
export const intentOf = (req: Pick<PayloadRequest, 'context'>): Intent => (req.context[key] as Intent | undefined) ?? {};

/** Whoever is signed in, as an author: editors and admins answer for what they write, so it counts as checked. Nobody: the program, of which nothing is known. */
export function authorOf(req: PayloadRequest): Author {
  if (!req.user) return { by: 'unknown' };
  const { id } = req.user;
  return { by: 'person', account: id, ...(hasRole(req, 'admin', 'editor') ? { checked: id } : {}) };
}
