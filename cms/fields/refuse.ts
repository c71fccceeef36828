import { type FieldHook, ValidationError } from 'payload';
import { sentence } from '../validation/sentence.ts';
import type { Words } from './words.ts';

/**
 * A hook that refuses a value in drafts too: Payload validates a document only when it is published.
 * For limits that protect the database and the pages; not for what an editor may still be busy with.
 */
export const refuse = (check: (value: unknown) => Words | undefined): FieldHook => ({ value, req, path, collection, global }) => {
  const words = check(value);
  if (words) {
    const where = collection ? { collection: collection.slug } : { global: global?.slug ?? '' };
    throw new ValidationError({ ...where, errors: [{ message: sentence(req, words), path: path.join('.') }], req }, req.t);
  }
  return value;
};
