/** Which bytes of a file somebody asked for; `none` when it holds none of them, nothing when all of it is to be sent. */
export type ByteRange = { readonly from: number; readonly to: number } | 'none' | undefined;

/**
 * Reads a `Range` header: one range, as players ask for when somebody jumps ahead. Several, or what cannot be read, mean the whole file, as the standard allows.
 * @param size of the file in bytes
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return Number(last) === 0 || size === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return Number(first) >= size ? 'none' : { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
