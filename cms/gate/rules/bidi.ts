import { locales } from '../../../content/locales.ts';
import { bidiFault } from '../../language/bidi.ts';
import { bidiWords } from '../../language/translation-hints.ts';
import type { Rule } from '../rule.ts';

/** Direction signs that are not whole can turn around what stands behind them on a page. */
export const bidi: Rule = ({ texts }) => texts.flatMap(({ path, text }) => locales.flatMap((locale) => {
  const fault = bidiFault(text[locale] ?? '');
  return fault ? [{ kind: 'bidi', path, locale, words: bidiWords[fault] }] : [];
}));
