import { longDate } from '../../content/dates/words.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Block, BlockOf, Picture } from '../../content/snapshot.ts';
import { lacks } from './lacking.ts';
import type { ClipView } from './listen.ts';
import { must } from './must.ts';
import { type PlaceView, place, placeOf } from './place.ts';
import type { Source } from './source.ts';
import { type WeekView, week } from './week.ts';

type Shown<T extends Block['type']> = { readonly type: T; readonly id: string; readonly heading?: Said };
export interface LinkView { readonly label: Said; readonly path?: string; readonly url?: string }
export interface PictureView { readonly url: string; readonly width: number; readonly height: number; readonly alt?: Said; readonly sizes: Picture['sizes'] }

/** A block with its texts in one language and the places it names looked up. */
export type BlockText =
  | (Shown<'text'> & { readonly body: Said })
  | (Shown<'steps'> & { readonly steps: readonly { readonly icon?: BlockOf<'steps'>['steps'][number]['icon']; readonly title: Said; readonly body?: Said }[] })
  | (Shown<'callout'> & { readonly tone: 'info' | 'warning'; readonly body: Said })
  | (Shown<'contact'> & { readonly place?: PlaceView; readonly phone?: string; readonly email?: string; readonly body?: Said })
  | (Shown<'hours'> & { readonly place: PlaceView; readonly week: WeekView })
  | (Shown<'links'> & { readonly links: readonly LinkView[] })
  | (Shown<'picture'> & { readonly picture: PictureView; readonly caption?: Said })
  | (Shown<'figures'> & { readonly chart: 'bars' | 'numbers'; readonly rows: readonly { readonly label: Said; readonly value: number; readonly about: boolean }[]; readonly source?: Said });

/** How true a block is to its Dutch, where a reader must know it. */
interface Truth {
  /** It is in Dutch as a whole, because this language lacks some of its texts. */
  readonly untranslated?: true;
  /** Its Dutch changed after it was translated: on which day, in words, and what the Dutch says now. */
  readonly older?: { readonly on: string; readonly dutch: BlockText };
  /** It was read aloud as it stands here. */
  readonly clip?: ClipView;
}
export type BlockView = BlockText & Truth;

/**
 * The blocks of a document read in `lang`; a block about a place that is not public is left out.
 * @param older the days on which the Dutch of blocks changed after they were translated, by their ids @param clips what was read aloud, by their ids
 */
export const blockViews = (source: Source, blocks: readonly Block[], lang: Locale, older: Readonly<Record<string, string>> = {}, clips: ReadonlyMap<string, ClipView> = new Map()): BlockView[] =>
  blocks.flatMap((block): BlockView | [] => {
    const dutch = () => blockText(source, block, sourceLocale);
    if (lacks(block, lang)) {
      const text = dutch();
      return text ? { ...text, untranslated: true } : [];
    }
    const spoken = clips.get(block.id);
    const plain = blockText(source, block, lang);
    const text = plain && spoken ? { ...plain, clip: spoken } : plain;
    const since = older[block.id];
    const now = text && since !== undefined && lang !== sourceLocale ? dutch() : undefined;
    return text ? (since !== undefined && now ? { ...text, older: { on: longDate(lang, since), dutch: now } } : text) : [];
  });

function blockText(source: Source, block: Block, lang: Locale): BlockText | undefined {
  const { id } = block;
  const heading = 'heading' in block ? pick(block.heading, lang) : undefined;
  switch (block.type) {
    case 'text': return { type: 'text', id, heading, body: must(block.body, lang) };
    case 'steps': return { type: 'steps', id, heading, steps: block.steps.map(({ icon, title, body }) => ({ icon, title: must(title, lang), body: pick(body, lang) })) };
    case 'callout': return { type: 'callout', id, heading, tone: block.tone, body: must(block.body, lang) };
    case 'contact': return { type: 'contact', id, heading, place: place(source, block.location, lang), phone: block.phone, email: block.email, body: pick(block.body, lang) };
    case 'hours': {
      const location = source.one('locations', block.location);
      return location && { type: 'hours', id, heading, place: placeOf(location, lang), week: week(location, lang) };
    }
    case 'links': return { type: 'links', id, heading, links: block.links.map(({ label, path, url }) => ({ label: must(label, lang), path, url })) };
    case 'picture': return { type: 'picture', id, picture: pictureView(block.picture, lang), caption: pick(block.caption, lang) };
    case 'figures': return {
      type: 'figures', id, heading, chart: block.chart, source: pick(block.source, lang),
      rows: block.rows.map(({ label, value, about }) => ({ label: must(label, lang), value, about })),
    };
  }
}

const pictureView = ({ url, width, height, alt, sizes }: Picture, lang: Locale): PictureView => ({ url, width, height, alt: pick(alt, lang), sizes });
