import { isLocale, type Locale } from '../../../content/locales.ts';
import type { StoredPdf } from './stored-pdf.ts';

/** The language of an uploaded PDF, where it was read and is beyond doubt. @param pdf what is stored with the upload */
export function certainLanguage(pdf: unknown): Locale | undefined {
  const { language, certain } = (pdf ?? {}) as StoredPdf;
  return certain && isLocale(language) ? language : undefined;
}
