import type { Freshness } from '../../content/freshness.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Audio, Block, Readiness, Text } from '../../content/snapshot.ts';
import { type BlockView, blockViews } from './blocks.ts';
import { type ClipView, listenOf } from './listen.ts';
import { markedBlocks } from './marked-blocks.ts';
import { type Marker, wordMarker } from './mark-words.ts';
import { must } from './must.ts';
import { type Provenance, provenance } from './provenance.ts';
import type { Source } from './source.ts';

/** The text of a document in one language, or the whole Dutch text where that language is missing. */
export interface ArticleView {
  readonly state: 'missing' | 'unchecked' | 'checked';
  /** The language in which the body is set: Dutch when the page's language is missing. */
  readonly within: Locale;
  readonly title: Said;
  readonly summary: Said;
  readonly blocks: readonly BlockView[];
  /** Read aloud as a whole, in the language of the page. */
  readonly listen?: ClipView;
  /** Who made the translation, and how sure one may be of it; nothing in Dutch. */
  readonly provenance?: Provenance;
}

interface Article {
  readonly readiness: Readiness;
  readonly freshness?: Freshness | undefined;
  readonly title: Text;
  readonly summary: Text;
  readonly blocks: readonly Block[];
  readonly audio?: Audio | undefined;
}

/** Which language a document is read in on a page of `lang`: a document that is not ready is Dutch as a whole, not a mixture. */
export const within = (document: { readonly readiness: Readiness }, lang: Locale): Locale =>
  document.readiness[lang] === 'missing' ? sourceLocale : lang;

/** @param marker what makes links of the words of letters in the body */
export function article(source: Source, document: Article, lang: Locale, marker: Marker = wordMarker(source)): ArticleView {
  const read = within(document, lang);
  const { page, parts } = listenOf(document, lang);
  return {
    state: document.readiness[lang] ?? 'missing',
    within: read,
    title: must(document.title, read),
    summary: must(document.summary, read),
    blocks: markedBlocks(blockViews(source, document.blocks, read, document.freshness?.languages[read]?.older, parts), marker),
    ...(page ? { listen: page } : {}),
    provenance: provenance(source, lang, document),
  };
}
