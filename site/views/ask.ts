import type { FormField } from '../../content/forms/ask/field.ts';
import { locales } from '../../content/locales.ts';
import type { Form } from '../../content/snapshot.ts';
import { type ArticleView, article } from './article.ts';
import { type FieldView, fieldViews } from './ask-fields.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { type OrganisationView, organisationsNamed } from './organisation.ts';
import type { PageType } from './page-type.ts';

/** A form as its page shows it. */
export interface FormFacts extends Pick<Form, 'slug' | 'kind' | 'open' | 'promiseDays' | 'keepDays'> {
  /** Path without the language; the form posts to it. */
  readonly path: string;
  readonly fields: readonly FieldView[];
  /** What the form is read against before it is sent: without its texts. */
  readonly rules: readonly FormField[];
  /** The zone in which days begin. */
  readonly timeZone: string;
}

export interface AskView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly form: FormFacts;
  /** What it belongs to. */
  readonly service?: CardView | undefined;
  /** Who else can help. */
  readonly organisations: readonly OrganisationView[];
}

/** `/{lang}/ask/{slug}`: one form. */
export const ask: PageType<AskView> = {
  name: 'ask',
  params: (source) => source.all('forms').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/ask/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('forms', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    const { kind, open, promiseDays, keepDays } = document;
    const path = `/ask/${document.slug}`;
    const service = source.one('services', document.service);
    return {
      frame: frame(source, lang, { path, title: text.title, description: text.summary, readiness: document.readiness, ...(kind === 'report' && { quiet: true }) }),
      article: text,
      form: {
        slug: document.slug, path, kind, open, promiseDays, keepDays, timeZone: source.global('settings').timeZone,
        fields: fieldViews(document.fields, text.within), rules: document.fields.map(withoutTexts),
      },
      service: service && card('/services', service, lang),
      organisations: organisationsNamed(source, document.organisations, lang),
    };
  },
};

/** The rules of a field: its texts stand in the page already. */
export const withoutTexts = ({ hint: _hint, ...field }: FormField): FormField => ({ ...field, label: {}, options: field.options.map(({ value }) => ({ value, label: {} })) });
