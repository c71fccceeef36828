/** What a file is by its own bytes. */
export type FileKind = 'picture' | 'pdf' | undefined;

/**
 * The kind of a file by how it begins; neither its name nor its declared type is asked. JPEG, PNG, WebP, GIF and the pictures of phones (HEIC, AVIF) are pictures.
 * Nothing for all other files.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff') || start.startsWith('\x89PNG\r\n\x1a\n') || /^GIF8[79]a/.test(start)) return 'picture';
  if (/^RIFF[\s\S]{4}WEBP/.test(start) || /^[\s\S]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avi[fs])/.test(start)) return 'picture';
  return /^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(start) ? 'pdf' : undefined;
}
