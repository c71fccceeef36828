import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import { type CardView, card } from './card.ts';
import { type FlyerFiles, flyerFiles } from './flyer-files.ts';
import { type Frame, frame } from './frame.ts';
import { type Freshness, freshness } from './freshness.ts';
import { noMarks } from './mark-words.ts';
import type { PageType } from './page-type.ts';
import { type PlaceView, place } from './place.ts';
import { servicesWith } from './related.ts';
import { type ShareLinks, shareLinks } from './share.ts';

export interface FlyerView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly topic?: CardView;
  readonly services: readonly CardView[];
  readonly place?: PlaceView;
  /** Languages in which one can get help with it. */
  readonly languages: readonly string[];
  readonly files: FlyerFiles;
  readonly share: ShareLinks;
  /** Address that the QR code leads to: this flyer in this language. The code itself is drawn with the page. */
  readonly address: string;
  readonly freshness: Freshness;
}

/** `/{lang}/flyers/{slug}`: one sheet of A4, also a page. */
export const flyer: PageType<FlyerView> = {
  name: 'flyer',
  params: (source) => source.all('flyers').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/flyers/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('flyers', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang, noMarks);
    const topic = source.one('topics', document.topic);
    const address = `${source.siteUrl}/${lang}/flyers/${document.slug}`;
    return {
      frame: frame(source, lang, { path: `/flyers/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
      topic: topic && card('/topics', topic, lang),
      services: servicesWith(source, 'flyers', document.slug, lang),
      place: place(source, document.location, lang),
      languages: document.languages,
      files: flyerFiles(document, lang, text.within),
      share: shareLinks(text.title, address),
      address,
      freshness: freshness(source, undefined, document.checkedOn),
    };
  },
};
