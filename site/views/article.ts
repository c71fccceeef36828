import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Block, Readiness, Text } from '../../content/snapshot.ts';
import { type BlockView, blockViews } from './blocks.ts';
import { must } from './must.ts';
import type { Source } from './source.ts';

/** The text of a document in one language, or the whole Dutch text where that language is missing. */
export interface ArticleView {
  readonly state: 'missing' | 'unchecked' | 'checked';
  /** The language in which the body is set: Dutch when the page's language is missing. */
  readonly within: Locale;
  readonly title: Said;
  readonly summary: Said;
  readonly blocks: readonly BlockView[];
}

interface Article {
  readonly readiness: Readiness;
  readonly title: Text;
  readonly summary: Text;
  readonly blocks: readonly Block[];
}

/** Which language a document is read in on a page of `lang`: a document that is not ready is Dutch as a whole, not a mixture. */
export const within = (document: { readonly readiness: Readiness }, lang: Locale): Locale =>
  document.readiness[lang] === 'missing' ? sourceLocale : lang;

export function article(source: Source, document: Article, lang: Locale): ArticleView {
  const read = within(document, lang);
  return {
    state: document.readiness[lang] ?? 'missing',
    within: read,
    title: must(document.title, read),
    summary: must(document.summary, read),
    blocks: blockViews(source, document.blocks, read),
  };
}
