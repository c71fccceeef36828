import { anySender } from '../../content/any-sender.ts';
import { isolated } from '../../content/dates/clock.ts';
import { type Locale, locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import type { Letter, Sender } from '../../content/snapshot.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { type HelpView, helpAtDesk } from './help.ts';
import { inOrder } from './in-order.ts';
import { letterWords } from './letter-words.ts';
import type { PageType } from './page-type.ts';
import { type Provenance, provenance } from './provenance.ts';
import { senderCard } from './sender-link.ts';
import type { Source } from './source.ts';

export interface SenderView {
  readonly frame: Frame;
  /** Nothing on the page for a sender that is not in the list. */
  readonly sender?: { readonly name: string; readonly about: Said; readonly website?: string };
  readonly kinds: readonly (CardView & { readonly words: readonly string[] })[];
  readonly help: HelpView;
  readonly provenance?: Provenance;
}

/** How many of its words a kind of letter shows in a list: the first are the ones to look for. */
const wordsShown = 4;

/** `/{lang}/letters/{sender}`: what does the letter ask? `other` stands for every sender that is not in the list. */
export const sender: PageType<SenderView> = {
  name: 'sender',
  params: (source) => [...source.all('senders').map(({ slug }) => slug), anySender].flatMap((slug) => locales.map((lang) => ({ lang, sender: slug }))),
  path: ({ lang, sender: slug }) => `/${lang}/letters/${slug}`,
  view(source, { lang, sender: slug = '' }) {
    const document = slug === anySender ? undefined : source.one('senders', slug);
    if (!lang || (!document && slug !== anySender)) return undefined;
    const kinds = kindsOf(source, document);
    return {
      frame: frame(source, lang, {
        path: `/letters/${slug}`, ...(document ? { title: fromSender(lang, document), description: senderCard(document, lang).summary ?? say(lang, 'letters.lead') } : { title: say(lang, 'letters.other'), description: say(lang, 'letters.otherText') }),
        ...(document && { readiness: document.readiness }), shows: kinds,
      }),
      ...(document && { sender: { name: document.name, about: senderCard(document, lang).summary!, ...(document.website && { website: document.website }) } }),
      kinds: kinds.map((kind) => ({ ...card(`/letters/${slug}`, kind, lang), words: letterWords(source, kind, document).slice(0, wordsShown).map(({ word }) => word) })),
      help: helpAtDesk(source, lang),
      ...(document && { provenance: provenance(source, lang, document) }),
    };
  },
};

/** “Letter from Belastingdienst” in the reader's language, with the name kept whole. */
export const fromSender = (lang: Locale, { name }: Sender): string => say(lang, 'letters.from', { sender: lang === 'nl' ? name : isolated(name) });

/** The kinds of letters that come from here; every kind where the sender is not known. */
export const kindsOf = (source: Source, sender: Sender | undefined): readonly Letter[] =>
  sender ? sender.letters.flatMap((slug) => source.one('letters', slug) ?? []) : inOrder(source.all('letters'));
