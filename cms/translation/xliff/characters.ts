/** What XML 1.0 can hold as a character; the rest XLIFF writes as `<cp hex="…"/>`. Half of a surrogate pair is such a rest too. */
export const canHold = (code: number): boolean =>
  code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);

/** A text between tags. A carriage return by its number, because every reader of XML makes a line feed of it. @param cp how a character is written that XML cannot hold */
export function escaped(text: string, cp: (code: number) => string = hexed): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (char === '&') out += '&amp;';
    else if (char === '<') out += '&lt;';
    else if (char === '>') out += '&gt;';
    else if (char === '\r') out += '&#13;';
    else out += canHold(code) ? char : cp(code);
  }
  return out;
}

/** The value of an attribute. It cannot hold everything: what XML has no room for becomes U+FFFD. */
export const escapedValue = (text: string): string =>
  escaped(text, () => '\ufffd').replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** A note: it may hold no elements, so what XML has no room for becomes U+FFFD. */
export const escapedNote = (text: string): string => escaped(text, () => '\ufffd');

/** Two digits to each octet, as XLIFF asks. */
function hexed(code: number): string {
  const hex = code.toString(16).toUpperCase();
  return `<cp hex="${hex.padStart(hex.length > 4 ? 6 : 4, '0')}"/>`;
}

/** The character of `<cp hex="…"/>`; nothing when it is none. */
export function charOf(hex: string | undefined): string | undefined {
  if (!hex || !/^[0-9A-Fa-f]{1,6}$/.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A path such as `blocks.65f.body` as an id of XLIFF (an XML name token): what a token cannot hold stands as `:hex:`. */
export const idOfPath = (path: string): string => path.replace(/[^A-Za-z0-9._-]/gu, (char) => `:${(char.codePointAt(0) ?? 0).toString(16)}:`);
/** The path of such an id. */
export const pathOfId = (id: string): string => id.replace(/:([0-9a-f]{1,6}):/g, (whole, hex: string) => charOf(hex) ?? whole);
