import { type Locale, locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Form } from '../../content/snapshot.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';
import type { Source } from './source.ts';

/** A form as the list shows it. */
export interface FormCard extends CardView {
  readonly report: boolean;
  readonly open: boolean;
}

export interface AskListView {
  readonly frame: Frame;
  readonly groups: readonly { readonly audience: Form['audience']; readonly forms: readonly FormCard[] }[];
}

/** The forms that fit, as the editors ordered them. */
export const formCards = (source: Source, lang: Locale, fits: (form: Form) => boolean): FormCard[] =>
  inOrder(source.all('forms')).filter(fits).map((form) => ({ ...card('/ask', form, lang), report: form.kind === 'report', open: form.open }));

/** For whom a form is, in the order of the list. */
const audiences = ['help', 'report', 'organisation', 'offer', 'site'] as const satisfies readonly Form['audience'][];

/** `/{lang}/ask`: all forms, by whom they are for. */
export const askList: PageType<AskListView> = {
  name: 'ask-list',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/ask`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/ask', title: say(lang, 'ask.title'), description: say(lang, 'ask.lead'), shows: source.all('forms') }),
      groups: audiences
        .map((audience) => ({ audience, forms: formCards(source, lang, (form) => form.audience === audience) }))
        .filter(({ forms }) => forms.length > 0),
    };
  },
};
