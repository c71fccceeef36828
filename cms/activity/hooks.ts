import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, FlattenedField, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { isLocale } from '../../content/locales.ts';
import { changedFields } from './changed-fields.ts';
import { deedOf, isLiveAfter, type Standing } from './deed.ts';
import { fieldsByName } from './fields-by-name.ts';
import { writeRow } from './write-row.ts';

type Document = Standing & Readonly<Record<string, unknown>>;
interface Change { readonly kind: string; readonly document: string; readonly fields: readonly FlattenedField[]; readonly created: boolean; readonly before: Document; readonly data: Document; readonly doc: Document }

async function log(req: PayloadRequest, { kind, document, fields, created, before, data, doc }: Change): Promise<void> {
  const save = { created, restoring: req.context.isRestoringVersion === true, asDraft: req.context.asDraft === true, before, after: { _status: doc._status ?? data._status ?? null, deletedAt: doc.deletedAt ?? data.deletedAt ?? null } };
  const what = deedOf(save);
  const names = what === 'changed' || what === 'published' ? changedFields(before, data) : [];
  const known = fieldsByName(fields, req.payload);
  const inLanguage = what === 'created' || names.some((name) => { const field = known.get(name); return field && 'localized' in field && field.localized; });
  await writeRow(req, {
    kind, document, what, live: isLiveAfter(save), at: typeof doc.updatedAt === 'string' ? Date.parse(doc.updatedAt) : Date.now(),
    language: inLanguage && isLocale(req.locale) ? req.locale : '', fields: names.join(' '),
  });
}

const afterChange: CollectionAfterChangeHook = async ({ collection, data, doc, operation, previousDoc, req }) => {
  await log(req, { kind: collection.slug, document: String(doc.id), fields: collection.flattenedFields, created: operation === 'create', before: (previousDoc ?? {}) as Document, data: data as Document, doc: doc as Document });
  return doc;
};
const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await writeRow(req, { kind: collection.slug, document: String(doc.id), what: 'deleted', at: Date.now(), live: false, language: '', fields: '' });
  return doc;
};
const afterGlobalChange: GlobalAfterChangeHook = async ({ data, doc, global, previousDoc, req }) => {
  await log(req, { kind: global.slug, document: '', fields: global.flattenedFields, created: false, before: (previousDoc ?? {}) as Document, data: data as Document, doc: doc as Document });
  return doc;
};

/** Hooks of every collection that holds content: who saved what, in the transaction of the save. */
export const logActivity: { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] } = { afterChange: [afterChange], afterDelete: [afterDelete] };
/** The same for a global. */
export const logGlobalActivity: { afterChange: GlobalAfterChangeHook[] } = { afterChange: [afterGlobalChange] };
