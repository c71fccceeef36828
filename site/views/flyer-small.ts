import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import type { BlockView } from './blocks.ts';
import { type Frame, frame } from './frame.ts';
import { noMarks } from './mark-words.ts';
import type { PageType } from './page-type.ts';
import { type PlaceView, place } from './place.ts';
import { type WeekView, week } from './week.ts';

type Step = Extract<BlockView, { type: 'steps' }>['steps'][number];

export interface SmallFlyerView {
  readonly frame: Frame;
  /** Its title and first lines; the blocks stand on the large sheet. */
  readonly article: Omit<ArticleView, 'blocks'>;
  /** The first steps, in a few words each. */
  readonly steps: readonly Pick<Step, 'icon' | 'title'>[];
  /** Heading of the offer at the foot. */
  readonly offer?: BlockView['heading'];
  readonly place?: PlaceView;
  /** When the place is open. */
  readonly week?: WeekView;
  /** Path of the large sheet, without the language. */
  readonly large: string;
  /** Address that the QR code leads to: the page of the flyer in this language. */
  readonly address: string;
}

const mostSteps = 3;

/** `/{lang}/flyers/{slug}/a6`: the flyer as a small sheet, to hand out. It says less than the page of the flyer, so it stays out of search engines. */
export const flyerSmall: PageType<SmallFlyerView> = {
  name: 'flyer-small',
  params: (source) => source.all('flyers').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/flyers/${slug}/a6`,
  view(source, { lang, slug }) {
    const document = source.one('flyers', slug);
    if (!lang || !document) return undefined;
    const { blocks, ...text } = article(source, document, lang, noMarks);
    const large = `/flyers/${document.slug}`;
    const location = source.one('locations', document.location);
    const steps = blocks.find((block): block is Extract<BlockView, { type: 'steps' }> => block.type === 'steps' && !block.untranslated)?.steps ?? [];
    return {
      frame: frame(source, lang, { path: `${large}/a6`, title: text.title, description: text.summary, readiness: document.readiness, noindex: true }),
      article: text,
      steps: steps.slice(0, mostSteps).map(({ icon, title }) => ({ icon, title })),
      offer: blocks.findLast(({ type, heading, untranslated }) => type === 'callout' && heading && !untranslated)?.heading,
      place: place(source, document.location, lang),
      week: location && week(location, text.within),
      large,
      address: `${source.siteUrl}/${lang}${large}`,
    };
  },
};
