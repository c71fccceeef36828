import { ColorSpace, Device, Document, DrawDevice, Matrix, Pixmap } from 'mupdf';
import { encode } from 'uqr';

export interface PrintedSign { readonly sign: string; readonly x: number; readonly y: number; readonly size: number; readonly box: Box }
/** In points from the top left. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** Gray values of a part of a page, row by row. */
export interface Drawn { readonly width: number; readonly height: number; readonly gray: Uint8Array }

/** A PDF as somebody sees it who prints it. */
export interface PrintedPage {
  readonly pages: number;
  /** Of this page, in whole millimetres. */
  readonly paper: readonly [width: number, height: number];
  /** How many signs are drawn as the box of a font that does not have them. */
  readonly missing: number;
  readonly signs: readonly PrintedSign[];
  /** In the order in which it is read. */
  readonly text: string;
  /** The signs of each line, from left to right as they stand on paper. Which way a bracket is drawn they do not say: see `bracketDrawn`. */
  readonly lines: readonly string[];
  /** What the page draws as one square path of many squares: a QR code. */
  readonly codes: readonly Box[];
  draw(box: Box, scale: number): Drawn;
}

const millimetres = (points: number) => Math.round((points / 72) * 25.4);
const boxOf = (corners: readonly number[]): Box => {
  const [xs, ys] = [corners.filter((_, n) => n % 2 === 0), corners.filter((_, n) => n % 2 === 1)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)), top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** @param last the last page instead of the first */
export function printedPage(pdf: Uint8Array, last = false): PrintedPage {
  const document = Document.openDocument(pdf, 'application/pdf');
  const page = document.loadPage(last ? document.countPages() - 1 : 0);
  const [, , width = 0, height = 0] = page.getBounds();
  const signs: PrintedSign[] = [];
  const structured = page.toStructuredText('preserve-whitespace');
  structured.walk({
    onChar(sign, [x, y], _font, size, quad) { signs.push({ sign, x, y, size, box: boxOf(quad) }); },
  });
  let missing = 0;
  const codes: Box[] = [];
  const looking = new Device({
    fillText(text) {
      text.walk({ showGlyph(font, _place, glyph, sign) {
        // A font that is drawn sign by sign (Type 3) numbers them in its own way: there only the unknown sign says it.
        if (sign === 0xfffd || (glyph === 0 && !font.getName().startsWith('Type3'))) missing += 1;
      } });
    },
    fillPath(path, _evenOdd, matrix) {
      const [left, top, right, bottom] = path.getBounds(null as never, matrix);
      let squares = 0;
      path.walk({ moveTo() { squares += 1; } });
      if (squares > 100 && Math.abs(right - left - (bottom - top)) < 1) codes.push({ left, top, right, bottom });
    },
  });
  page.run(looking, Matrix.identity);
  looking.close();
  const lines: PrintedSign[][] = [];
  for (const sign of signs.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && sign.y - last[0]!.y < 3) last.push(sign);
    else lines.push([sign]);
  }
  return {
    pages: document.countPages(), paper: [millimetres(width), millimetres(height)], missing, signs, text: structured.asText(), codes,
    lines: lines.map((line) => line.toSorted((a, b) => a.x - b.x).map(({ sign }) => sign).join('').replaceAll('\u00a0', ' ')),
    draw(box, scale) {
      const [x, y, w, h] = [Math.floor(box.left * scale), Math.floor(box.top * scale), Math.ceil((box.right - box.left) * scale), Math.ceil((box.bottom - box.top) * scale)];
      const drawn = new Pixmap(ColorSpace.DeviceGray, [x, y, x + w, y + h], false);
      drawn.clear(255);
      const device = new DrawDevice(Matrix.scale(scale, scale), drawn);
      page.run(device, Matrix.identity);
      device.close();
      const [all, stride] = [drawn.getPixels(), drawn.getStride()];
      const gray = Uint8Array.from({ length: w * h }, (_, n) => all[Math.floor(n / w) * stride + (n % w)] ?? 255);
      drawn.destroy();
      return { width: w, height: h, gray };
    },
  };
}

/** Which way the ink of a bracket bulges: `(` to the left in its middle, `)` to the right. As it is drawn, whatever the file says that it is. */
export function bracketDrawn({ width, height, gray }: Drawn): '(' | ')' | 'none' {
  const dark = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => 255 - (gray[y * width + x] ?? 255)));
  const inked = dark.flatMap((row, y) => (row.some((value) => value > 100) ? [y] : []));
  const [first, last] = [inked[0] ?? 0, inked.at(-1) ?? 0];
  const middleOf = (from: number, to: number) => {
    let [sum, weight] = [0, 0];
    for (let y = first + Math.round((last - first) * from); y < first + (last - first) * to; y++) for (const [x, value] of dark[y]!.entries()) { sum += x * value; weight += value; }
    return sum / weight;
  };
  const [top, middle, bottom] = [middleOf(0, 0.15), middleOf(0.4, 0.6), middleOf(0.85, 1)];
  if (middle < Math.min(top, bottom)) return '(';
  return middle > Math.max(top, bottom) ? ')' : 'none';
}

/** How many squares of the QR code that is drawn here are as they should be for this address; from 0 to 1. */
export function codeLikeness(page: PrintedPage, box: Box, address: string): number {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const { width, height, gray } = page.draw(box, 4);
  const right = data.flatMap((row, y) => row.filter((dark, x) => ((gray[Math.floor(((y + 0.5) / size) * height) * width + Math.floor(((x + 0.5) / size) * width)] ?? 255) < 128) === dark));
  return right.length / (size * size);
}
