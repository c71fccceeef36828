import { factsOf, sourceLocale } from '../../content/locales.ts';
import type { Letter, Part } from './letter.ts';
import { escaped, html } from './pieces.ts';

const paragraph = 'margin:0 0 16px';
const quote = 'margin:0 0 16px;padding:0 16px;border-style:solid;border-width:0 4px';

/**
 * The mail as HTML: one column, no picture, nothing that is fetched, no colour of its own, so that it reads as well in the dark. Language and
 * direction stand on an element too: some programs take away those of the page.
 */
export function letterHtml({ lang, subject, parts }: Letter): string {
  const { dir } = factsOf(lang);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:16px">',
    `<div lang="${lang}" dir="${dir}" style="max-width:36em;margin:0 auto;font-family:sans-serif;font-size:17px;line-height:1.6">`,
    ...parts.map(markup),
    '</div>', '</body>', '</html>', '',
  ].join('\n');
}

function markup(part: Part): string {
  switch (part.as) {
    case 'heading': return `<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">${html(part.pieces)}</h1>`;
    case 'text': return `<p style="${paragraph}">${html(part.pieces)}</p>`;
    case 'small': return `<p style="${paragraph};font-size:15px">${html(part.pieces)}</p>`;
    case 'fact': return `<p style="${paragraph}"><strong>${escaped(part.label)}</strong><br>${part.lines.map((line) => html(line)).join('<br>')}</p>`;
    case 'bye': return `<p style="${paragraph}">${part.lines.map((line) => html(line)).join('<br>')}</p>`;
    case 'link': return `<p style="${paragraph}"><a href="${escaped(part.href)}" style="display:inline-block;padding:12px 16px;border:2px solid;border-radius:8px;font-weight:bold">${escaped(part.label)}</a></p>`;
    case 'quote': return `<blockquote lang="${sourceLocale}" dir="ltr" style="${quote}">${quoted(part.text)}</blockquote>`;
    case 'said': return `<blockquote dir="auto" style="${quote}">${quoted(part.text)}</blockquote>`;
    case 'dutch': return `<p lang="${sourceLocale}" dir="ltr" style="${paragraph};padding-top:16px;border-top:1px solid">Nederlands: ${escaped(part.text)}</p>`;
  }
}

/** The paragraphs of a text. */
const quoted = (text: string): string => text.split(/\n{2,}/).map((one) => `<p style="${paragraph}">${escaped(one).replaceAll('\n', '<br>')}</p>`).join('');
