import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { CardView } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';
import { senderCard } from './sender-link.ts';

export interface LettersView {
  readonly frame: Frame;
  readonly senders: readonly CardView[];
}

/** `/{lang}/letters`: who sent the letter? */
export const letters: PageType<LettersView> = {
  name: 'letters',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/letters`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const senders = inOrder(source.all('senders'));
    return {
      frame: frame(source, lang, { path: '/letters', title: say(lang, 'letters.title'), description: say(lang, 'letters.lead'), shows: senders }),
      senders: senders.map((sender) => senderCard(sender, lang)),
    };
  },
};
