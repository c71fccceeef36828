import type { PayloadRequest } from 'payload';
import { personOf } from './role.ts';

/** A translator at work in one of the own languages. The request names one language; `all` is nobody's own. */
export function translatesThisLanguage({ req }: { req: PayloadRequest }): boolean {
  const person = personOf(req);
  return person?.role === 'translator' && person.languages.some((language) => language === req.locale);
}
