import { publicHeaders } from '../../content/headers.ts';
import { factsOf } from '../../content/locales.ts';
import { html, Markup } from '../signup/admin/pages/markup.ts';
import type { AdminLanguage } from '../signup/admin/speech.ts';
import { type Asked, previewAddress } from './address.ts';
import { filled, words } from './words.ts';

/** Own files of the preview. */
export const files = { style: '/preview/preview.css', script: '/preview/preview.js' } as const;

/** What a preview needs beside the page's own files. */
export const head = html`<link rel="stylesheet" href="${files.style}"><script src="${files.script}" defer></script>`.html;

/** Headers of all that is under `/preview`: kept by nobody, framed by this site alone, and nothing can be sent from it. */
export const previewHeaders = {
  ...publicHeaders,
  'Content-Security-Policy': publicHeaders['Content-Security-Policy'].replace("form-action 'self'", "form-action 'none'; frame-src 'self'"),
  'X-Frame-Options': 'SAMEORIGIN', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', Vary: 'Cookie',
} as const;

const sheet = (language: AdminLanguage, title: string, body: Markup, name: string): string =>
  html`<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${new Markup(head)}</head><body class="${name}">${body}</body></html>`.html;

/** In the place of a page that cannot be made: why, in sentences. */
export function whyNot(language: AdminLanguage, name: string, sentences: readonly string[], needed: readonly string[]): string {
  return sheet(language, words.cannot[language], html`<main class="preview-why"><h1>${words.cannot[language]}</h1>${sentences.map((sentence) => html`<p>${sentence}</p>`)}${
    needed.length > 0 && html`<p>${filled(words.fillIn[language], { name })}</p><ul>${needed.map((field) => html`<li>${field}</li>`)}</ul><p>${words.inDutch[language]}</p>`}</main>`, 'preview-sheet');
}

/** What is live beside the draft: next to each other, or one under the other where there is no room. Nothing runs in the live page, and nothing can be sent from it. */
export function sideBySide(language: AdminLanguage, name: string, asked: Asked, live: string | undefined): string {
  const { lang } = asked;
  const frame = (title: string, address: string, locked: boolean) =>
    html`<section><h2>${title}</h2><iframe src="${address}" title="${title}" lang="${lang}"${locked && html` sandbox="allow-same-origin"`}></iframe></section>`;
  return sheet(language, `${words.both[language]}: ${name}`, html`<main class="preview-both"><h1>${name} <span lang="${lang}" dir="${factsOf(lang).dir}">${factsOf(lang).name}</span></h1>${
    live === undefined ? html`<section><h2>${words.live[language]}</h2><p>${words.notLive[language]}</p></section>` : frame(words.live[language], live, true)}${
    frame(words.draft[language], previewAddress({ ...asked, manner: 'bare' }), false)}</main>`, 'preview-sheet');
}
