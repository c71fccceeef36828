import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { sentence } from '../validation/sentence.ts';

/**
 * The first account can only be made by the one-time set-up link, which sets `req.context.setup`. Payload leaves a door open for
 * the first user (`first-register`), and that door would belong to whoever finds it first.
 */
export const onlyBySetUp: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'create' || req.context.setup === true || req.user) return;
  const { totalDocs } = await req.payload.count({ collection: 'users', req });
  if (totalDocs === 0) {
    throw new APIError(sentence(req, {
      nl: 'Maak het eerste account met de link die de server bij het starten toont.', en: 'Make the first account with the link that the server shows when it starts.',
    }), 403, undefined, true);
  }
};
