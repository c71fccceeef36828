import { locales, sourceLocale } from '../../../content/locales.ts';
import { translationHints } from '../../language/translation-hints.ts';
import type { Rule } from '../rule.ts';

/** Numbers, links, names, agreed words and marks of each translation beside the Dutch. A fault of direction is an error of its own. */
export const translation: Rule = ({ texts }, { terms }) => texts.flatMap(({ path, text }) => {
  const source = text[sourceLocale];
  return !source ? [] : locales.flatMap((locale) => translationHints({ source, own: text[locale] ?? '', locale, terms: terms[locale] ?? [] })
    .filter(({ kind }) => kind !== 'bidi').map(({ words, at }) => ({ kind: 'translation', path, locale, words, ...(at === undefined ? {} : { at }) })));
});
