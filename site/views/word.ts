import type { Urgency } from '../../content/codes/urgency.ts';
import { type Locale, locales } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import { anySender } from '../../content/any-sender.ts';
import { within } from './article.ts';
import { type CardView, card } from './card.ts';
import { deskNow } from './desk-now.ts';
import { type Frame, frame } from './frame.ts';
import { type Freshness, freshness } from './freshness.ts';
import { type HelpView, helpAtDesk } from './help.ts';
import { inOrder } from './in-order.ts';
import { type ClipView, listenOf } from './listen.ts';
import { wordMarker } from './mark-words.ts';
import { must } from './must.ts';
import type { PageType } from './page-type.ts';
import { type Provenance, provenance } from './provenance.ts';
import { servicesNamed, topicsNamed } from './related.ts';
import { senderCard } from './sender-link.ts';
import type { TodayView } from './today.ts';
import { unmarked } from './unmarked.ts';

export interface WordView {
  readonly frame: Frame;
  readonly state: 'missing' | 'unchecked' | 'checked';
  /** The language in which the texts are. */
  readonly within: Locale;
  /** In Dutch, as it stands on the letter. */
  readonly word: string;
  readonly name: Said;
  readonly means: Said;
  readonly todo: Said;
  readonly urgency: Urgency;
  readonly topics: readonly CardView[];
  readonly services: readonly CardView[];
  readonly senders: readonly CardView[];
  /** Kinds of letters on which it stands. */
  readonly letters: readonly CardView[];
  readonly help: HelpView;
  readonly today?: TodayView;
  /** Where the authority says it, and when somebody last read it there. */
  readonly official?: { readonly url: string; readonly freshness: Freshness };
  /** Read aloud. */
  readonly listen?: ClipView;
  readonly provenance?: Provenance;
}

/** `/{lang}/words/{slug}`: one Dutch word of letters: what it means, whether it is urgent, what to do, whom to ask. */
export const word: PageType<WordView> = {
  name: 'word',
  params: (source) => source.all('words').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/words/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('words', slug);
    if (!lang || !document) return undefined;
    const read = within(document, lang);
    const mark = wordMarker(source, document.slug);
    const means = must(document.means, read);
    const { page: listen } = listenOf(document, lang);
    return {
      frame: frame(source, lang, { path: `/words/${document.slug}`, title: { value: document.word, lang: 'nl' }, description: unmarked(means), readiness: document.readiness }),
      state: document.readiness[lang] ?? 'missing', within: read,
      word: document.word, name: must(document.name, read), means: mark(means), todo: mark(must(document.todo, read)), urgency: document.urgency,
      topics: topicsNamed(source, document.topics, lang), services: servicesNamed(source, document.services, lang),
      senders: document.senders.flatMap((named) => { const found = source.one('senders', named); return found ? [senderCard(found, lang)] : []; }),
      letters: inOrder(source.all('letters')).filter(({ words }) => words.includes(document.slug)).map((letter) => card(`/letters/${anySender}`, letter, lang)),
      help: helpAtDesk(source, lang), today: deskNow(source, lang),
      ...(document.official && { official: { url: document.official, freshness: freshness(source, undefined, document.checkedOn) } }),
      ...(listen && { listen }),
      provenance: provenance(source, lang, document),
    };
  },
};
