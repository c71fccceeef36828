import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type GlobalBeforeChangeHook, type GlobalBeforeOperationHook, type PayloadRequest } from 'payload';
import type { Words } from '../fields/words.ts';
import { sentence } from '../validation/sentence.ts';
import { hasRole, personOf, type Role } from './role.ts';
import { rowIds } from './row-ids.ts';
import { keepsStatus, type Status } from './status-change.ts';

const words = {
  rows: { nl: 'U kunt teksten veranderen, maar geen regels of blokken toevoegen, weghalen of verplaatsen.', en: 'You can change texts, but not add, remove or move rows or blocks.' },
  publish: { nl: 'Een redacteur moet dit publiceren. Bewaar het als concept.', en: 'An editor must publish this. Save it as a draft.' },
  unpublish: { nl: 'Alleen een redacteur kan dit van de site halen.', en: 'Only an editor can take this off the site.' },
  restore: { nl: 'Alleen een redacteur kan een oude versie terugzetten.', en: 'Only an editor can restore an old version.' },
} satisfies Record<string, Words>;

const refuse = (req: PayloadRequest, why: keyof typeof words): never => {
  throw new APIError(sentence(req, words[why]), 403, undefined, true);
};
const mayDoAll = (req: PayloadRequest) => personOf(req) === undefined || hasRole(req, 'admin', 'editor');

interface Change { data: Record<string, unknown>; originalDoc?: Record<string, unknown> | undefined; req: PayloadRequest }

/** Field rules cannot see rows, status and trash: this does, for everybody who is signed in and is not an editor. `publisher` may publish all the same. */
function guard({ data, originalDoc, req }: Change, publisher?: Role) {
  if (mayDoAll(req) || !originalDoc || req.context.planning || req.context.closing) return data;
  const touched = Object.fromEntries(Object.entries(originalDoc).filter(([name]) => name in data));
  const same = Object.fromEntries(Object.keys(touched).map((name) => [name, data[name]]));
  if (rowIds(touched).join() !== rowIds(same).join()) refuse(req, 'rows');
  if ((data.deletedAt ?? null) !== (originalDoc.deletedAt ?? null)) refuse(req, 'unpublish');
  if (publisher && hasRole(req, publisher)) return data;
  const before = (originalDoc._status ?? 'draft') as Status;
  const after = (data._status ?? before) as Status;
  if (!keepsStatus({ before, after, asDraft: req.context.asDraft === true })) refuse(req, after === 'published' ? 'publish' : 'unpublish');
  return data;
}

export const guardShape: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => guard({ data, originalDoc, req });
export const guardGlobalShape = (publisher?: Role): GlobalBeforeChangeHook => ({ data, originalDoc, req }) => guard({ data, originalDoc, req }, publisher);

/** Notes whether a change is saved as a draft, which later hooks are not told; refuses old versions to who may not shape. */
export const noteDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && !mayDoAll(req)) refuse(req, 'restore');
  if (operation === 'update' || operation === 'updateByID') req.context.asDraft = (args as { draft?: boolean }).draft === true;
};
export const noteGlobalDraft: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation as string) === 'restoreVersion' && !mayDoAll(req)) refuse(req, 'restore');
  if (operation === 'update') req.context.asDraft = (args as { draft?: boolean }).draft === true;
};
