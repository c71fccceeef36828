import { languageName } from '../../content/figures/language-name.ts';
import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Counted, coverage, mostMissing } from './coverage.ts';
import { type Frame, frame } from './frame.ts';
import { numberIn } from './number.ts';
import type { PageType } from './page-type.ts';
import { type ShownAt, shownAt } from './shown-at.ts';

/** The states of a word, in the order of the columns and of the bar. */
export const wordStates = ['good', 'unchecked', 'outdated', 'missing'] as const satisfies readonly (keyof Counted)[];

/** How far one language is. */
export interface CoverageRow {
  readonly lang: Locale;
  /** In the language of the page. */
  readonly name: string;
  readonly words: string;
  /** Number in words of the page's language, and the part of the bar in percent. */
  readonly states: readonly { readonly state: (typeof wordStates)[number]; readonly number: string; readonly from: number; readonly share: number }[];
}

export interface TranslationsView {
  readonly frame: Frame;
  /** All Dutch words. */
  readonly words: string;
  /** The language of the page first. */
  readonly rows: readonly CoverageRow[];
  /** What lacks most words in the language of the page; nothing on the Dutch page. */
  readonly missing?: readonly (ShownAt & { readonly words: string })[];
}

const mostShown = 12;

/** `/{lang}/translations`: how far the translations are, by a count over all that is public. */
export const translations: PageType<TranslationsView> = {
  name: 'translations',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/translations`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const counts = [...coverage(source)];
    return {
      frame: frame(source, lang, { path: '/translations', title: say(lang, 'freshness.title'), description: say(lang, 'freshness.lead') }),
      words: numberIn(lang, counts[0]?.[1].words ?? 0),
      rows: [...counts.filter(([locale]) => locale === lang), ...counts.filter(([locale]) => locale !== lang)].map(([locale, counted]) => row(locale, counted, lang)),
      ...(lang !== sourceLocale && {
        missing: mostMissing(source, lang)
          .filter(({ document }) => !('event' in document) || document.date >= source.day)
          .flatMap(({ collection, document, missing }) => {
            const at = shownAt(source, collection, document, lang);
            return at ? [{ ...at, words: say(lang, 'freshness.words', { n: missing }) }] : [];
          }).slice(0, mostShown),
      }),
    };
  },
};

function row(locale: Locale, counted: Counted, lang: Locale): CoverageRow {
  const percent = (words: number) => (counted.words === 0 ? 0 : Math.round((words / counted.words) * 1000) / 10);
  let before = 0;
  return {
    lang: locale, name: languageName(lang, locale), words: numberIn(lang, counted.words),
    states: wordStates.map((state) => {
      const from = percent(before);
      before += counted[state];
      return { state, number: numberIn(lang, counted[state]), from, share: Math.round((percent(before) - from) * 10) / 10 };
    }),
  };
}
