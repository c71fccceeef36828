import { createHash } from 'node:crypto';
import type { AdminLanguage } from '../speech.ts';
import { html, Markup } from './markup.ts';

/** One sheet for what is filled in and for what is printed. A4, black on white, no colour that carries meaning. */
const style = `
:root{color-scheme:light}*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',sans-serif;color:#16181f;background:#fff;max-inline-size:50rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.15rem;margin:1.5rem 0 .4rem}p{margin:.4rem 0}
table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .5rem;border-block-end:1px solid #8a8d99}th{font-weight:600}thead th{border-block-end:2px solid #16181f}
td.n,th.n{text-align:end}td.n{white-space:nowrap}.box{inline-size:1.3rem;block-size:1.3rem;border:2px solid #16181f;display:inline-block}
.loud{border:4px solid #16181f;padding:.6rem .8rem;margin:1rem 0}.loud strong{font-size:1.2rem}.hint{color:#45485e}
label,legend{font-weight:600}label.check{font-weight:400;display:flex;gap:.6rem;align-items:center;min-block-size:2.75rem}fieldset{border:0;padding:0;margin:1.2rem 0}.field{margin:1.1rem 0}
input:not([type=checkbox],[type=radio]),select,textarea{display:block;font:inherit;inline-size:100%;max-inline-size:30rem;padding:.55rem;border:2px solid #45485e;border-radius:.3rem;background:#fff;color:inherit}
input[type=checkbox],input[type=radio]{inline-size:1.5rem;block-size:1.5rem;flex:none}input.short{max-inline-size:6rem}
.row{display:flex;flex-wrap:wrap;gap:0 1.5rem}.checks{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 1rem}
button{font:inherit;font-weight:600;min-block-size:2.75rem;padding:.5rem 1.4rem;border:0;border-radius:.3rem;background:#24409c;color:#fff;cursor:pointer}
.fault{color:#94202e;font-weight:600;display:block}.faults{border:3px solid #94202e;padding:.6rem 1rem;margin:1rem 0}a{color:#24409c}
:focus-visible{outline:3px solid #24409c;outline-offset:2px}
@media screen and (max-width:30rem){th,td{padding:.3rem .25rem;overflow-wrap:anywhere}td.n{white-space:normal}}
@page{size:A4;margin:14mm}
@media print{body{padding:0;max-inline-size:none;font-size:11pt}.screen{display:none}tr,.loud{break-inside:avoid}thead{display:table-header-group}}
`;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** What a page may load: its own sheets and script by their hashes, and nothing else. A script may ask this server alone. */
const policyOf = (sheets: readonly string[], script: string | undefined): string => [
  "default-src 'none'", `style-src ${sheets.map(hashOf).join(' ')}`, ...(script === undefined ? [] : [`script-src ${hashOf(script)}`, "connect-src 'self'"]),
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** Nothing of a person may stay behind on a shared computer. */
export const privateHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' } as const;

interface Page {
  readonly language: AdminLanguage;
  readonly title: string;
  readonly body: Markup;
  readonly status?: number;
  /** What this page has beside the common sheet. */
  readonly sheet?: string;
  /** For a page that does more with a script; it must do its work without. */
  readonly script?: string;
}

/** Answers a whole page: no other file, its style sheets and its script named by their hashes. */
export function answerPage({ language, title, body, status = 200, sheet, script }: Page): Response {
  const sheets = sheet === undefined ? [style] : [style, sheet];
  const page = html`<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${sheets.map((one) => html`<style>${new Markup(one)}</style>`)}</head><body>${body}${script !== undefined && html`<script>${new Markup(script)}</script>`}</body></html>`;
  return new Response(page.html, { status, headers: { ...privateHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyOf(sheets, script) } });
}

/** The way back to the list, and how to print: on the screen only. */
export const screenLine = (back: string, language: AdminLanguage, printable: boolean): Markup => html`<p class="screen"><a href="${back}">${language === 'en' ? '← Back to the list' : '← Terug naar de lijst'}</a>${printable && html` · <span class="hint">${language === 'en' ? 'To print: Ctrl + P, or “Print” in the menu of the browser.' : 'Afdrukken: Ctrl + P, of “Afdrukken” in het menu van de browser.'}</span>`}</p>`;
