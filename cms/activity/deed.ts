/** What can be done to a document, in the order in which it is asked: a save that does two things counts as the first. */
export const deeds = ['version', 'trashed', 'restored', 'created', 'unpublished', 'published', 'changed', 'deleted', 'planned', 'planned-off', 'confirmed'] as const;
export type Deed = (typeof deeds)[number];

/** What of a document tells what was done to it. */
export interface Standing { readonly _status?: string | null; readonly deletedAt?: string | null }

export interface Save {
  readonly created: boolean;
  /** Whether an old version was put back. */
  readonly restoring: boolean;
  /** Whether it was saved as a draft beside what is published. */
  readonly asDraft: boolean;
  readonly before: Standing;
  readonly after: Standing;
}

const isLive = ({ _status, deletedAt }: Standing): boolean => _status !== 'draft' && !deletedAt;

/**
 * What a save did. A document without drafts is always live, so it is only ever changed. What is saved as a draft and not beside what is published takes its place: that is
 * what “unpublish” sends, also where a newer draft waited, of which alone the save is told.
 */
export function deedOf({ created, restoring, asDraft, before, after }: Save): Deed {
  if (restoring) return 'version';
  if (after.deletedAt && !before.deletedAt) return 'trashed';
  if (before.deletedAt && !after.deletedAt) return 'restored';
  if (created) return 'created';
  if (after._status === 'draft' && !asDraft) return 'unpublished';
  if (before._status === 'draft' && isLive(after)) return 'published';
  return 'changed';
}

/** Whether the public sees what a save left. */
export const isLiveAfter = ({ after, asDraft }: Pick<Save, 'after' | 'asDraft'>): boolean => isLive(after) && !asDraft;
