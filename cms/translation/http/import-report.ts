import type { PayloadRequest } from 'payload';
import type { Locale } from '../../../content/locales.ts';
import { html } from '../../signup/admin/pages/markup.ts';
import { answerPage } from '../../signup/admin/pages/page.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { whyNot } from '../xliff/decide.ts';
import type { Imported } from '../xliff/import.ts';

/** Most lines of what was not taken: a file of another site would fill the screen. */
const mostLines = 200;

/** What became of a file: how much was taken, and each text that was not, with its line and why. */
export function importReport(req: PayloadRequest, locale: Locale, all: readonly Imported[]): Response {
  const language = languageOf(req.i18n?.language);
  const say = (nl: string, en: string) => (language === 'en' ? en : nl);
  const sum = (what: 'live' | 'handedIn' | 'drafts' | 'older' | 'unchanged') => all.reduce((total, one) => total + one[what], 0);
  const left = all.flatMap(({ document, notTaken }) => notTaken.map((one) => ({ ...one, document })));
  const lines: readonly (readonly [number, string])[] = [
    [sum('live'), say('op de site gezet', 'put on the site')],
    [sum('handedIn'), say('ingeleverd: een redacteur of een andere vertaler leest het na', 'handed in: an editor or another translator reads it over')],
    [sum('drafts'), say('bewaard als concept: van deze blokken is nog niet alles vertaald', 'kept as a draft: not all of these blocks is translated yet')],
    [sum('older'), say('daarvan bij ouder Nederlands gemaakt: die staan nu als verouderd in de lijst', 'of these made from older Dutch: they are in the list as outdated')],
    [sum('unchanged'), say('onveranderd', 'unchanged')],
    [left.length, say('niet overgenomen', 'not taken')],
  ];
  const title = say('Het bestand is gelezen', 'The file was read');
  return answerPage({
    language, title,
    body: html`<main><h1>${title}</h1><table><tbody>${lines.filter(([count]) => count > 0).map(([count, what]) => html`<tr><td class="n">${count}</td><td>${what}</td></tr>`)}</tbody></table>
${left.length > 0 && html`<h2>${say('Niet overgenomen', 'Not taken')}</h2><table><thead><tr><th class="n" scope="col">${say('Regel', 'Line')}</th><th scope="col">${say('Tekst', 'Text')}</th><th scope="col">${say('Waarom', 'Why')}</th></tr></thead><tbody>
${left.slice(0, mostLines).map(({ line, document, path, why }) => html`<tr><td class="n">${line}</td><td>${document} ${path}</td><td>${whyNot[why][language]}</td></tr>`)}</tbody></table>${left.length > mostLines && html`<p>${say(`En nog ${left.length - mostLines}.`, `And ${left.length - mostLines} more.`)}</p>`}`}
<p><a href="${`${req.payload.config.routes.admin}/translate?language=${locale}`}">${say('Naar de lijst van deze taal', 'To the list of this language')}</a></p></main>`,
  });
}
