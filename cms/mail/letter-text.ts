import { factsOf } from '../../content/locales.ts';
import type { Letter, Part } from './letter.ts';
import { type Piece, plainText } from './pieces.ts';

/** At the start of a line: most programs take the direction of a line of plain text from its first letter, which may be that of a Dutch name. */
const fromTheRight = '\u200f';

/** The mail as plain text: paragraphs between blank lines, the link on a line of its own. */
export function letterText({ lang, parts }: Letter): string {
  const mark = factsOf(lang).dir === 'rtl' ? fromTheRight : '';
  const line = (pieces: readonly Piece[]) => `${mark}${plainText(pieces, lang)}`;
  const paragraph = (part: Part): string => {
    switch (part.as) {
      case 'fact': return [`${mark}${part.label}`, ...part.lines.map(line)].join('\n');
      case 'link': return `${mark}${part.label}\n${part.href}`;
      case 'quote': case 'said': return part.text.split('\n').map((one) => `> ${one}`.trimEnd()).join('\n');
      case 'dutch': return `Nederlands: ${part.text}`;
      case 'bye': return part.lines.map(line).join('\n');
      default: return line(part.pieces);
    }
  };
  return `${parts.map(paragraph).join('\n\n')}\n`;
}
