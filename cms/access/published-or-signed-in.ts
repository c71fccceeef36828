import type { Access, Where } from 'payload';
import { signedIn } from './editors.ts';

const isPublished: Where = { _status: { equals: 'published' } };
const isNotTrashed: Where = { deletedAt: { exists: false } };

/** The public reads what is published and not in the trash; everybody with an account reads drafts too. */
export const publishedOrSignedIn: Access = ({ req }) => signedIn({ req }) || { and: [isPublished, isNotTrashed] };

/** The same for a global, which has no trash. */
export const publishedGlobalOrSignedIn: Access = ({ req }) => signedIn({ req }) || isPublished;
