import { sourceLocale } from '../../../content/locales.ts';
import { readabilityHints } from '../../language/readability.ts';
import type { Rule } from '../rule.ts';

/** Dutch that could be easier to read. */
export const reading: Rule = ({ texts }, { terms }) => {
  const names = Object.values(terms)[0]?.flatMap(({ nl, keepDutch }) => (keepDutch ? [nl] : [])) ?? [];
  return texts.flatMap(({ path, text }) => readabilityHints(text[sourceLocale] ?? '', names).map(({ words, sentence }) => ({ kind: 'reading', path, locale: sourceLocale, words, at: sentence })));
};
