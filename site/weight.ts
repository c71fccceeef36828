import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

/** Stands in a page where its weight belongs until it is known: as wide as a number, and nothing that a text says. */
export const weightPlace = '⁂';

const link = /<link rel="stylesheet" href="([^"]+)"/g;

const compressed = promisify(brotliCompress);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes on the wire, as they are sent the moment after publishing. */
export const weighed = (bytes: Uint8Array | string): number => brotliCompressSync(bytes, options).byteLength;

/** The page with what it weighs, in whole kilobytes: the page itself and the stylesheets that it links. Weighed beside the calling thread, which renders the next page. */
export async function withWeight(html: string, sheet: (path: string) => number): Promise<string> {
  if (!html.includes(weightPlace)) return html;
  const sheets = [...html.matchAll(link)].reduce((sum, [, path]) => sum + sheet(path ?? ''), 0);
  const { byteLength } = await compressed(html, options);
  return html.replaceAll(weightPlace, String(Math.max(1, Math.round((byteLength + sheets) / 1000))));
}
