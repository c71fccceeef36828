import { mark } from '../../../content/markup.ts';

/**
 * A text as translators' tools get it: words, and the marks of `content/markup.ts` as codes that a tool shows as tags and does not let anybody change.
 * `pair` stands round words that are translated (bold, a link); `single` is a word in another language, which stays as it is.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'pair'; readonly start: string; readonly end: string; readonly text: string }
  | { readonly kind: 'single'; readonly data: string };

/** The pieces of a text, in order; together they are the text, whatever it is. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (to: number) => { if (to > end) pieces.push({ kind: 'words', text: text.slice(end, to) }); };
  for (const match of text.matchAll(mark)) {
    const { strong, label, href } = match.groups ?? {};
    words(match.index);
    end = match.index + match[0].length;
    if (strong !== undefined) pieces.push({ kind: 'pair', start: '**', end: '**', text: strong });
    else if (label !== undefined) pieces.push({ kind: 'pair', start: '[', end: `](${href})`, text: label });
    else pieces.push({ kind: 'single', data: match[0] });
  }
  words(text.length);
  return pieces;
}

/** The text of pieces. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'words' ? piece.text : piece.kind === 'single' ? piece.data : `${piece.start}${piece.text}${piece.end}`)).join('');

/** What makes two codes the same one in source and target: everything but the words inside. */
const sort = (piece: Piece): string => (piece.kind === 'pair' ? `${piece.start}\u0000${piece.end}` : piece.kind === 'single' ? piece.data : '');

/**
 * Numbers for the codes of a source and its target: a code of the target that is in the source has the same number there, so that a tool sees which is which; one that
 * is only in the target has a number of its own. Words have none.
 */
export function numbered(source: readonly Piece[], target: readonly Piece[]): { readonly source: readonly (number | undefined)[]; readonly target: readonly (number | undefined)[] } {
  let last = 0;
  const free = new Map<string, number[]>();
  const inSource = source.map((piece) => {
    if (piece.kind === 'words') return undefined;
    last += 1;
    free.set(sort(piece), [...(free.get(sort(piece)) ?? []), last]);
    return last;
  });
  const inTarget = target.map((piece) => (piece.kind === 'words' ? undefined : (free.get(sort(piece))?.shift() ?? (last += 1))));
  return { source: inSource, target: inTarget };
}
