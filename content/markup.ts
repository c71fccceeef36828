import { type Locale, isLocale } from './locales.ts';

/**
 * The few marks inside a text: `**strong**`, `[label](/path)` or `[label](https://…)`, `{nl:toeslag}` for a word in another language. The whole label of a link may be
 * strong or such a word: `[{nl:toeslag}](/words/toeslag)`.
 * Blank lines part paragraphs. Anything else is plain text: no HTML from an editor reaches a page.
 */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly value: string }
  | { readonly kind: 'link'; readonly label: string; readonly href: string; readonly lang?: Locale; readonly strong?: true }
  | { readonly kind: 'foreign'; readonly value: string; readonly lang: Locale };

/** Matches one mark; exported for what must keep marks whole, such as files for translators. */
export const mark = /\*\*(?<strong>[^*\n]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<href>\/(?!\/)[^\s)]*|https:\/\/[^\s)]+)\)|\{(?<lang>[a-z]{2}):(?<foreign>[^}\n]+)\}/g;

/** Paragraphs of a text, each a list of inline parts in reading order. */
export function paragraphs(text: string): Inline[][] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean).map(inline);
}

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const { strong, label, href, lang, foreign } = match.groups ?? {};
    if (match.index > end) parts.push({ kind: 'text', value: text.slice(end, match.index) });
    end = match.index + match[0].length;
    if (strong) parts.push({ kind: 'strong', value: strong });
    else if (label && href) parts.push({ kind: 'link', href, ...labelled(label) });
    else if (foreign && isLocale(lang)) parts.push({ kind: 'foreign', value: foreign, lang });
    else parts.push({ kind: 'text', value: match[0] });
  }
  if (end < text.length) parts.push({ kind: 'text', value: text.slice(end) });
  return parts;
}

function labelled(label: string): { label: string; lang?: Locale; strong?: true } {
  const { strong, lang, foreign } = /^\*\*(?<strong>[^*]+)\*\*$|^\{(?<lang>[a-z]{2}):(?<foreign>[^}]+)\}$/.exec(label)?.groups ?? {};
  if (strong) return { label: strong, strong: true };
  return foreign && isLocale(lang) ? { label: foreign, lang } : { label };
}
