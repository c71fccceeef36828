/** Chairs of a table as SVG paths: at most `most`; above that a page prints the number only. */
export const most = 40;
const pitch = 24;

/** Outline of a chair above the table, its seat on the line `y`; below the table it is turned over. */
const above = (index: number, y: number) => `M${5 + index * pitch} ${y}v-7a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v7z`;
const below = (index: number, y: number) => `M${17 + index * pitch} ${y}v7a5 5 0 0 0 5 5h4a5 5 0 0 0 5-5v-7z`;

/** One side of a table, or a whole small one. Without `taken` nothing is known about who sits where: `seat`. */
export interface ChairPaths {
  readonly width: number;
  readonly taken: string;
  /** Chairs that are free, or of which nothing is known. */
  readonly rest: string;
}

function side(count: number, taken: number, chair: (index: number) => string, width: number): ChairPaths {
  const paths = Array.from({ length: count }, (_, index) => chair(index));
  return { width, taken: paths.slice(0, taken).join(''), rest: paths.slice(taken).join('') };
}

/** Both sides of a table: the upper side has half of the chairs, rounded up, and both are filled from the start. */
export function tableSides(capacity: number, taken: number): { readonly top: ChairPaths; readonly bottom: ChairPaths } {
  const upper = Math.ceil(capacity / 2);
  const width = upper * pitch;
  const takenAbove = Math.min(upper, Math.ceil(taken / 2));
  return {
    top: side(upper, takenAbove, (index) => above(index, 15), width),
    bottom: side(capacity - upper, taken - takenAbove, (index) => below(index, 1), width),
  };
}

/** A whole table, small: the board between its two sides. */
export function smallTable(capacity: number, taken: number): ChairPaths {
  const upper = Math.ceil(capacity / 2);
  const takenAbove = Math.min(upper, Math.ceil(taken / 2));
  const width = upper * pitch;
  const top = side(upper, takenAbove, (index) => above(index, 14), width);
  const bottom = side(capacity - upper, taken - takenAbove, (index) => below(index, 32), width);
  return { width, taken: `M0 17h${width}v12H0z${top.taken}${bottom.taken}`, rest: top.rest + bottom.rest };
}
