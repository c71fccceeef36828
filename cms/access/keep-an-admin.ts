import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';
import { sentence } from '../validation/sentence.ts';

async function refuseWithoutAdmin(req: PayloadRequest, except: string | number) {
  const { totalDocs } = await req.payload.count({ collection: 'users', where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: except } }] }, req });
  if (totalDocs === 0) throw new APIError(sentence(req, { nl: 'Er moet één beheerder blijven.', en: 'One admin must remain.' }), 403, undefined, true);
}

/** The last admin cannot be deleted or given another role: nobody could make a new one. */
export const keepAnAdmin = {
  onChange: (async ({ data, originalDoc, req, operation }) => {
    if (operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin') await refuseWithoutAdmin(req, originalDoc.id);
    return data;
  }) satisfies CollectionBeforeChangeHook,
  onDelete: (async ({ id, req }) => {
    await refuseWithoutAdmin(req, id);
  }) satisfies CollectionBeforeDeleteHook,
};
