import { factsOf, isLocale, locales } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import { html, type Markup } from '../signup/admin/pages/markup.ts';
import type { AdminLanguage } from '../signup/admin/speech.ts';
import { type Asked, previewAddress } from './address.ts';
import type { Difference } from './differences.ts';
import { filled, words } from './words.ts';

export interface Bar {
  readonly language: AdminLanguage;
  readonly asked: Asked;
  /** The address of the live page, with the language; nothing when there is none. */
  readonly live: string | undefined;
  /** Whether the document itself is live: then a missing page is another one than its own. */
  readonly isLive: boolean;
  readonly differences: readonly Difference[];
  readonly needed: readonly Words[];
  /** What stands in the form is shown, saved or not. */
  readonly typed: boolean;
  /** The language is not whole: readers would get the Dutch text. */
  readonly isPartly: boolean;
}

/** The bar over a preview: what one is looking at, what is different from the site, and the ways on. Links open beside it, because the bar may stand in a frame of the admin. */
export function barOf({ language, asked, live, isLive, differences, needed, typed, isPartly }: Bar): Markup {
  const said = (what: Words) => what[language];
  // A title that stands on the page twice is one difference to who changed it.
  const told = [...new Map(differences.map((difference) => [JSON.stringify([difference.kind, difference.words]), difference])).values()];
  const count = told.length === 1 ? said(words.oneDiffers) : filled(said(words.differ), { n: told.length });
  return html`<aside class="preview" lang="${language}" dir="ltr" aria-label="${said(words.label)}" data-lost="${said(words.lost)}"><b>${said(typed ? words.typing : words.draft)}</b>${
    live === undefined ? html`<span>${said(isLive ? words.notLiveHere : words.notLive)}</span>`
    : differences.length === 0 ? html`<span>${said(words.same)}</span>`
    : html`<details><summary>${count}</summary><ol>${told.map((difference) => item(difference, language))}</ol></details>`}${
    isPartly && html`<span>${said(words.partly)}</span>`}${
    needed.length > 0 && html`<details><summary>${said(words.needed)}: ${needed.length}</summary><ul>${needed.map((field) => html`<li>${said(field)}</li>`)}</ul></details>`}<span class="ways">${
    live !== undefined && html`<a href="${live}" target="_blank">${said(words.live)}</a><a href="${previewAddress({ ...asked, manner: 'both' })}" target="_blank">${said(words.both)}</a>`}<details><summary>${said(words.languages)}</summary><ul>${
    locales.map((lang) => html`<li><a href="${previewAddress({ ...asked, lang })}" lang="${lang}" dir="${factsOf(lang).dir}"${lang === asked.lang && html` aria-current="true"`}>${factsOf(lang).name}</a></li>`)}</ul></details></span></aside>`;
}

/** One difference, its words in the language and direction of the page. */
function item({ kind, lang, words: parts }: Difference, language: AdminLanguage): Markup {
  const onlyTarget = kind === 'changed' && parts.every(({ how }) => how === 'same');
  const own = isLocale(lang) ? lang : 'nl';
  return html`<li><b>${words[kind][language]}${onlyTarget && ` (${words.otherTarget[language]})`}:</b> <span lang="${own}" dir="${factsOf(own).dir}">${
    kind === 'changed' ? parts.map(({ text, how }) => (how === 'added' ? html`<ins>${text}</ins>` : how === 'removed' ? html`<del>${text}</del>` : text)) : parts.map(({ text }) => text)}</span></li>`;
}
