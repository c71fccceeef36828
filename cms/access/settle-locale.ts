import type { PayloadRequest } from 'payload';
import { isLocale, sourceLocale } from '../../content/locales.ts';

/**
 * A REST request that names no language, or one that does not exist, means Dutch. Without this Payload (3.90, `fallback: false`)
 * works in no language at all: texts are left out of what is read, and silently lost from what is written.
 */
export const settleLocale = ({ req }: { req: PayloadRequest }): void => {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = sourceLocale;
};
