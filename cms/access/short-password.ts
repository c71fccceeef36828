import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { sentence } from '../validation/sentence.ts';

/** Fewest characters of a password; Payload itself asks for three. */
export const shortestPassword = 12;

function refuse(password: unknown, collection: string, req: PayloadRequest): void {
  if (typeof password !== 'string' || password === '' || password.length >= shortestPassword) return;
  const message = sentence(req, { nl: `Kies een wachtwoord van ten minste ${shortestPassword} tekens.`, en: `Choose a password of at least ${shortestPassword} characters.` });
  throw new ValidationError({ collection, errors: [{ message, path: 'password' }], req }, req.t);
}

/** Refuses a new password that can be guessed by trying. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  refuse(data?.password, collection.slug, req);
  return data;
};

/** The same for "forgot password": Payload stores that one without asking the fields' hooks. */
export const refuseShortReset: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if ((operation as string) === 'resetPassword') refuse((args as { data?: { password?: unknown } }).data?.password, collection.slug, req);
};
