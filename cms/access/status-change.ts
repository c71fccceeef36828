/** Whether a document is seen by the public, in its last version. */
export type Status = 'draft' | 'published';

/**
 * Whether someone who may not publish makes no change to what is public: a published document may be saved as published,
 * anything may be saved as a draft beside it. Publishing a draft would publish what an editor still works on.
 */
export const keepsStatus = ({ before, after, asDraft }: { before: Status; after: Status; asDraft: boolean }): boolean =>
  after === 'published' ? before === 'published' : asDraft;
