import { Buffer } from 'node:buffer';
import { Font, PDFDocument } from 'mupdf';

/** A PDF on A4 with a line of Latin letters a page. With a password nobody opens it without. */
export function textPdf(lines: readonly string[], { lang, password }: { readonly lang?: string; readonly password?: string } = {}): Buffer {
  const document = new PDFDocument();
  const font = document.addSimpleFont(new Font('Helvetica'), 'Latin');
  for (const line of lines) {
    const words = line.match(/.{1,80}(?:\s|$)/g) ?? [line];
    const body = words.map((part) => `(${part.replace(/[\\()]/g, '\\$&').normalize('NFKD').replace(/[^\x20-\x7e]/g, '')}) Tj 0 -14 Td`).join('\n');
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, { Font: { F1: font } } as never, `BT /F1 11 Tf 40 780 Td\n${body}\nET`));
  }
  if (lang) document.getTrailer().get('Root').put('Lang', document.newString(lang));
  return Buffer.from(document.saveToBuffer(password ? `encrypt=aes-256,user-password=${password},owner-password=${password}` : '').asUint8Array());
}
