/** HTML that may stand in a page as it is; everything else is escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}
type Part = Markup | string | number | false | null | undefined | readonly Part[];

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const written = (part: Part): string => {
  if (part instanceof Markup) return part.html;
  if (part === false || part === null || part === undefined) return '';
  return Array.isArray(part) ? part.map((one: Part) => written(one)).join('') : escaped(String(part));
};

/** A piece of a page: what is put in is escaped, unless it is a piece itself. Attributes need quotes. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(pieces.map((piece, at) => piece + written(parts[at])).join(''));
