import { type Piece, piecesOf, textOfPieces } from '../xliff/codes.ts';

/** A text in which marks stand as tokens that a machine leaves alone, and how to put them back. */
export interface Protected {
  readonly text: string;
  /** The text with its marks again; nothing when a token was lost, doubled or torn apart. */
  restore(translated: string): string | undefined;
}

const token = /⟦(\/?)(\d+)⟧/g;

/** Puts `⟦1⟧…⟦/1⟧` round words with a mark, and `⟦2⟧` in the place of a word in another language. A text with such brackets of its own goes as it is. */
export function protect(source: string): Protected {
  if (/[⟦⟧]/.test(source)) return { text: source, restore: (translated) => translated };
  const coded = new Map<number, Piece>();
  const text = piecesOf(source).map((piece) => {
    if (piece.kind === 'words') return piece.text;
    const number = coded.size + 1;
    coded.set(number, piece);
    return piece.kind === 'single' ? `⟦${number}⟧` : `⟦${number}⟧${piece.text}⟦/${number}⟧`;
  }).join('');
  return { text, restore: (translated) => restored(translated, coded) };
}

function restored(translated: string, coded: ReadonlyMap<number, Piece>): string | undefined {
  const pieces: Piece[] = [];
  const seen = new Set<number>();
  let end = 0;
  let open: { readonly number: number; readonly at: number } | undefined;
  for (const match of translated.matchAll(token)) {
    const [whole, slash, digits] = match;
    const number = Number(digits);
    const piece = coded.get(number);
    if (!piece || piece.kind === 'words') return undefined;
    if (open) {
      const inside = translated.slice(open.at, match.index);
      if (slash !== '/' || number !== open.number || piece.kind !== 'pair' || inside.trim() === '' || /[\]*\n]/.test(inside)) return undefined;
      pieces.push({ ...piece, text: inside });
      open = undefined;
    } else {
      if (slash === '/' || seen.has(number)) return undefined;
      seen.add(number);
      pieces.push({ kind: 'words', text: translated.slice(end, match.index) });
      if (piece.kind === 'single') pieces.push(piece);
      else open = { number, at: match.index + whole.length };
    }
    end = match.index + whole.length;
  }
  if (open || seen.size !== coded.size || /[⟦⟧]/.test(translated.replace(token, ''))) return undefined;
  return textOfPieces([...pieces, { kind: 'words', text: translated.slice(end) }]);
}
