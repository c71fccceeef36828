import { faults, largestFile, XliffFault } from './fault.ts';

/** The text of a file in UTF-8, or in UTF-16 with its mark. Throws a fault when it is too large or is not such a text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > largestFile) throw new XliffFault(0, faults.tooLarge);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() !== '') return text;
  } catch {
    // Said below.
  }
  throw new XliffFault(0, faults.noText);
}
