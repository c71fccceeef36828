import type { FormField } from '../../content/forms/ask/field.ts';
import { joinFields } from '../../content/forms/join.ts';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { withoutTexts } from './ask.ts';
import { type FieldView, fieldViews } from './ask-fields.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface JoinView {
  readonly frame: Frame;
  readonly fields: readonly FieldView[];
  /** What the form is read against before it is sent: without its texts. */
  readonly rules: readonly FormField[];
  readonly timeZone: string;
}

/** `/{lang}/join`: the form to become a volunteer. A page of its own, so that the roles can be read without it, and it without them. */
export const join: PageType<JoinView> = {
  name: 'join',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/join`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const fields = joinFields(source.all('roles'));
    return {
      frame: frame(source, lang, { path: '/join', title: say(lang, 'join.title'), description: say(lang, 'join.lead') }),
      fields: fieldViews(fields, lang), rules: fields.map(withoutTexts), timeZone: source.global('settings').timeZone,
    };
  },
};
