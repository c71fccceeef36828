import type { PayloadRequest } from 'payload';
import { languageOf } from '../../signup/admin/speech.ts';
import { html } from '../../signup/admin/pages/markup.ts';
import { answerPage } from '../../signup/admin/pages/page.ts';
import { factsOf, type Locale } from '../../../content/locales.ts';
import type { Written } from '../work/write.ts';

/** A page that gives back what somebody typed that could not be saved, so that nobody loses it. */
export function lostDraft(req: PayloadRequest, locale: Locale, { texts }: Written, sentence: string, back: string): Response {
  const language = languageOf(req.i18n?.language);
  const say = (nl: string, en: string) => (language === 'en' ? en : nl);
  return answerPage({
    language, title: sentence, status: 409,
    body: html`<main><h1>${sentence}</h1><p>${say('Dit schreef u. Kopieer wat u wilt bewaren.', 'This is what you wrote. Copy what you want to keep.')}</p>
${Object.values(texts).filter((text) => text.trim() !== '').map((text) => html`<p class="field"><textarea readonly rows="6" lang="${locale}" dir="${factsOf(locale).dir}">${text}</textarea></p>`)}
<p><a href="${back}">${say('Terug naar de tekst', 'Back to the text')}</a></p></main>`,
  });
}
