import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';

const textual = /^(?:text\/|application\/(?:json|xml|javascript|rss\+xml|manifest\+json|ld\+json)|image\/svg)/;

/** Whether compressing this type is worth it. */
export const compressible = (type: string): boolean => textual.test(type);

const compressed = promisify(brotliCompress);
const brotliOptions = (plain: Uint8Array, quality: 5 | 11): BrotliOptions => ({ params: {
  [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
} });

/** While somebody waits for a publish: brotli 5, about 1 ms a page; beside the calling thread. */
export const quickBrotli = (plain: Uint8Array): Promise<Buffer> => compressed(plain, brotliOptions(plain, 5));

/** When nobody waits: brotli 11 (23 ms a page, a sixth smaller); beside the calling thread. */
export const bestBrotli = (plain: Uint8Array): Promise<Buffer> => compressed(plain, brotliOptions(plain, 11));
