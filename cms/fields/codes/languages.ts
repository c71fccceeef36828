import { localeFacts } from '../../../content/locales.ts';
import type { Words } from '../words.ts';

/** The twelve languages by their own names. */
export const languageLabels: Record<string, Words> = Object.fromEntries(
  Object.entries(localeFacts).map(([code, { name }]) => [code, { nl: name, en: name }]),
);
