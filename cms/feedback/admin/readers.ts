import type { PayloadRequest } from 'payload';
import { personOf } from '../../access/role.ts';
import type { Locale } from '../../../content/locales.ts';

/** Whether somebody sees what readers of a language say: admins and editors of all, translators of their own. Nothing for who sees none. */
export function readsFeedback(req: Pick<PayloadRequest, 'user'>): ((language: Locale) => boolean) | undefined {
  const person = personOf(req);
  if (person?.role === 'admin' || person?.role === 'editor') return () => true;
  return person?.role === 'translator' && person.languages.length > 0 ? (language) => person.languages.includes(language) : undefined;
}
