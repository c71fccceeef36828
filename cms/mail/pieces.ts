import { type Locale, factsOf } from '../../content/locales.ts';
import { type MessageKey, say } from '../../content/messages.ts';

/**
 * A piece of a sentence that stands apart from the text around it: a name that somebody typed (`auto`), a title in another language, a time, a code
 * or an address, which run from left to right everywhere.
 */
export interface Apart {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly lang?: Locale | undefined;
  readonly strong?: boolean;
}
export type Piece = string | Apart;

/** A name or a text as somebody typed it, in any script; without the signs that would turn what comes after it. */
export const typed = (text: string): Apart => ({ text: text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''), dir: 'auto' });
/** A time, a code, an address: from left to right whatever is around it. */
export const leftToRight = (text: string): Apart => ({ text, dir: 'ltr' });
/** A text in a language, inside one of another. */
export const inLanguage = (text: string, lang: Locale, within: Locale): Piece => (lang === within ? text : { text, lang, dir: factsOf(lang).dir });

/** A phrase of the site as pieces: a name between U+2068 and U+2069 stands apart. */
export const apart = (phrase: string): Piece[] => phrase.split(/\u2068([^\u2069]*)\u2069/).flatMap((part, at) => (part === '' ? [] : [at % 2 === 1 ? { text: part, dir: 'auto' } : part]));

/** A message with pieces in the place of its `{values}`. */
export function sayPieces(lang: Locale, key: MessageKey, values: Readonly<Record<string, Piece | readonly Piece[]>> = {}): Piece[] {
  return say(lang, key).split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : values[name];
    return value === undefined ? (part === '' ? [] : [part]) : [value].flat() as Piece[];
  });
}

/** Letters that decide in which direction a text runs. */
const towardsLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const towardsRight = /[\p{L}\p{N}]/u;

/**
 * Pieces as text without markup. What could turn round, or be turned round by, the text about it stands between U+2068 and U+2069: a Dutch name, a time or an
 * address in an Arabic line, an Arabic name in a Dutch one. What runs alike stays as it is, for programs that show the marks.
 */
export function plainText(pieces: readonly Piece[], lang: Locale): string {
  const rightToLeft = factsOf(lang).dir === 'rtl';
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const turns = rightToLeft ? towardsRight.test(piece.text.replace(new RegExp(towardsLeft, 'gu'), '')) : towardsLeft.test(piece.text);
    return turns ? `\u2068${piece.text}\u2069` : piece.text;
  }).join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text or the value of an attribute, for HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Pieces as HTML: each that stands apart in a `<bdi>` with its language and direction. */
export const html = (pieces: readonly Piece[]): string => pieces.map((piece) => {
  if (typeof piece === 'string') return escaped(piece);
  const { text, dir, lang, strong } = piece;
  const apart = `<bdi${lang ? ` lang="${lang}"` : ''} dir="${dir}">${escaped(text)}</bdi>`;
  return strong ? `<strong>${apart}</strong>` : apart;
}).join('');
