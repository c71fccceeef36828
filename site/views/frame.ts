import { besideOf } from '../../content/beside.ts';
import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Readiness } from '../../content/snapshot.ts';
import type { FeedName } from './feeds.ts';
import { type NoticeView, notice } from './notice.ts';
import { type PlaceView, place } from './place.ts';
import { type Translated, someByMachine } from './provenance.ts';
import type { Source } from './source.ts';

/** What a page tells its frame. */
export interface FrameInput {
  /** Path without the language, such as `/topics/debts`; `/` for home. */
  readonly path: string;
  /** Title without the foundation's name. A string is in the page's language. */
  readonly title: Said | string;
  readonly description: Said | string;
  /** Readiness of the page's document; absent when the page exists equally in every language. */
  readonly readiness?: Readiness;
  /** Structured data for search engines, one object per script element. */
  readonly jsonLd?: readonly object[];
  readonly noindex?: boolean;
  /** A page that nobody shall be seen to read: nothing is asked or counted on it. */
  readonly quiet?: boolean | undefined;
  /** Feeds that carry what this page lists. */
  readonly feeds?: readonly FeedName[];
  /** Documents of which a list shows some words. */
  readonly shows?: readonly Translated[];
}

/** Everything round the page's own content. */
export interface Frame {
  readonly lang: Locale;
  readonly path: string;
  readonly title: Said;
  readonly description: Said;
  readonly siteUrl: string;
  /** Languages in which the page may be found: those that are translated. Empty for a page that stays out of search engines. */
  readonly alternates: readonly Locale[];
  /** The language whose address is the one to index; Dutch when this language is not translated. */
  readonly canonical: Locale;
  readonly indexed: boolean;
  readonly quiet?: boolean | undefined;
  readonly name: string;
  readonly desk?: PlaceView;
  readonly phone?: string;
  readonly email?: string;
  readonly notice?: NoticeView;
  readonly links: readonly { readonly label: Said; readonly path?: string; readonly url?: string }[];
  readonly jsonLd: readonly object[];
  readonly feeds: readonly FeedName[];
  /** Whether the page can be shown with its Dutch beside each part. */
  readonly beside?: boolean | undefined;
  /** That a machine made some words of a list. */
  readonly machine?: string;
}

/** The frame of one page in one language. */
export function frame(source: Source, lang: Locale, input: FrameInput): Frame {
  const settings = source.global('settings');
  const ready = (locale: Locale) => input.readiness?.[locale] !== 'missing';
  const said = (text: Said | string): Said => (typeof text === 'string' ? { value: text, lang } : text);
  const title = said(input.title);
  return {
    lang, path: input.path,
    title: input.path === '/' ? title : { ...title, value: `${title.value} | ${settings.name}` },
    description: said(input.description),
    siteUrl: source.siteUrl,
    alternates: input.noindex ? [] : locales.filter(ready),
    canonical: ready(lang) ? lang : sourceLocale,
    indexed: !input.noindex,
    quiet: input.quiet,
    name: settings.name,
    desk: place(source, settings.desk, lang),
    phone: settings.phone, email: settings.email,
    notice: notice(source, lang),
    links: source.global('navigation').footer.flatMap(({ label, path, url }) => {
      const text = pick(label, lang);
      return text ? [{ label: text, path, url }] : [];
    }),
    jsonLd: input.jsonLd ?? [],
    feeds: input.feeds ?? [],
    beside: lang !== sourceLocale && !input.noindex && hasDocument(source, input.path) ? true : undefined,
    machine: input.shows && someByMachine(lang, input.shows),
  };
}

/** Whether a page has the two buttons at its foot: not one for a single person, nor one that nobody shall be seen to read. */
export const hasFeedback = ({ indexed, quiet }: Pick<Frame, 'indexed' | 'quiet'>): boolean => indexed && !quiet;

function hasDocument(source: Source, path: string): boolean {
  const named = besideOf(path);
  return named !== undefined && source.one(named.collection, named.slug) !== undefined;
}
