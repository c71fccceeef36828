import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` by `size` modules, quiet zone of four included (ISO/IEC 18004). */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

const quiet = 4;

/** The QR code of an address; medium error correction, so that a smudge or a fold does not spoil it. Throws when the text is too long for a code. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: quiet });
  // One stroke per run of dark modules in a row keeps the path short.
  const rows = data.map((row, y) => {
    let path = '';
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
    }
    return path;
  });
  return { size, path: rows.join('') };
}

/** Where the QR code of a page's address is, for pages that only need it on paper. @param address path of the page with its language */
export const qrPath = (address: string): string => `/qr${address}.svg`;
