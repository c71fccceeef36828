import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const textual = /^(?:text\/|application\/(?:json|xml|javascript|rss\+xml|manifest\+json|ld\+json)|image\/svg)/;

/** Whether compressing this type is worth it. */
export const compressible = (type: string): boolean => textual.test(type);

/** Brotli; quality 5 while somebody waits for a publish, 11 when nobody does. */
export const brotli = (plain: Uint8Array, quality: 5 | 11): Buffer =>
  brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength } });

export const gzip = (plain: Uint8Array): Buffer => gzipSync(plain, { level: 6 });
