import type { Icon } from '../../content/codes/icons.ts';
import type { Urgency } from '../../content/codes/urgency.ts';
import { anySender } from '../../content/any-sender.ts';
import { type Locale, locales } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import { within } from './article.ts';
import type { CardView } from './card.ts';
import { deskNow } from './desk-now.ts';
import { type Frame, frame } from './frame.ts';
import { type Freshness, freshness } from './freshness.ts';
import { type HelpView, helpAtDesk } from './help.ts';
import { isolated } from './isolated.ts';
import { letterWords } from './letter-words.ts';
import { type ClipView, listenOf } from './listen.ts';
import { wordMarker } from './mark-words.ts';
import { must } from './must.ts';
import type { PageType } from './page-type.ts';
import { type Provenance, provenance } from './provenance.ts';
import { servicesNamed, topicsNamed } from './related.ts';
import { kindsOf } from './sender.ts';
import type { TodayView } from './today.ts';
import { type WordLine, wordLine } from './word-line.ts';

export interface LetterView {
  readonly frame: Frame;
  readonly state: 'missing' | 'unchecked' | 'checked';
  readonly within: Locale;
  /** Name and path of the sender; nothing for one that is not in the list. */
  readonly sender?: { readonly name: string; readonly path: string };
  readonly title: Said;
  readonly summary: Said;
  readonly icon: Icon;
  readonly urgency: Urgency;
  readonly byWhen: Said;
  readonly steps: readonly { readonly title: Said; readonly body?: Said }[];
  readonly late: Said;
  readonly bring?: Said;
  readonly words: readonly WordLine[];
  readonly topics: readonly CardView[];
  readonly services: readonly CardView[];
  readonly help: HelpView;
  readonly today?: TodayView;
  readonly official?: { readonly url: string; readonly freshness: Freshness };
  /** Read aloud. */
  readonly listen?: ClipView;
  readonly provenance?: Provenance;
}

/** `/{lang}/letters/{sender}/{letter}`: is there a date, what to do by when, what to do when it has passed. */
export const letter: PageType<LetterView> = {
  name: 'letter',
  params: (source) => [...source.all('senders'), undefined].flatMap((sender) => kindsOf(source, sender).flatMap(({ slug }) => locales.map((lang) => ({ lang, sender: sender?.slug ?? anySender, letter: slug })))),
  path: ({ lang, sender, letter: slug }) => `/${lang}/letters/${sender}/${slug}`,
  view(source, { lang, sender: from = '', letter: slug }) {
    const sender = from === anySender ? undefined : source.one('senders', from);
    const document = source.one('letters', slug);
    if (!lang || !document || (sender ? !sender.letters.includes(document.slug) : from !== anySender)) return undefined;
    const read = within(document, lang);
    const mark = wordMarker(source);
    const title = must(document.title, read);
    const { page: listen } = listenOf(document, lang);
    return {
      frame: frame(source, lang, {
        path: `/letters/${from}/${document.slug}`, description: must(document.summary, read), readiness: document.readiness,
        title: sender ? { value: `${title.value} – ${isolated(sender.name, 'nl', title.lang)}`, lang: title.lang } : title,
      }),
      state: document.readiness[lang] ?? 'missing', within: read,
      ...(sender && { sender: { name: sender.name, path: `/letters/${sender.slug}` } }),
      title, summary: must(document.summary, read), icon: document.icon, urgency: document.urgency,
      byWhen: mark(must(document.byWhen, read)),
      steps: document.steps.map((step) => { const body = pick(step.body, read); return { title: must(step.title, read), ...(body && { body: mark(body) }) }; }),
      late: mark(must(document.late, read)), bring: document.bring && mark(must(document.bring, read)),
      words: letterWords(source, document, sender).map((word) => wordLine(word, lang)),
      topics: topicsNamed(source, document.topics, lang), services: servicesNamed(source, document.services, lang),
      help: helpAtDesk(source, lang), today: deskNow(source, lang),
      ...(document.official && { official: { url: document.official, freshness: freshness(source, undefined, document.checkedOn) } }),
      ...(listen && { listen }),
      provenance: provenance(source, lang, document),
    };
  },
};
