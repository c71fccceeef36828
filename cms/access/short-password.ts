import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { sentence } from '../validation/sentence.ts';

/** Fewest characters of a password; Payload itself asks for three. */
export const shortestPassword = 12;

/** Refuses a new password that can be guessed by trying. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && password !== '' && password.length < shortestPassword) {
    const message = sentence(req, { nl: `Kies een wachtwoord van ten minste ${shortestPassword} tekens.`, en: `Choose a password of at least ${shortestPassword} characters.` });
    throw new ValidationError({ collection: collection.slug, errors: [{ message, path: 'password' }], req }, req.t);
  }
  return data;
};
