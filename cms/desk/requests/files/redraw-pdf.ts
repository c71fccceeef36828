import { type CleanPicture, type Cleaned, longestSide, mostPages } from './cleaned.ts';
import { limitMemory } from './limit-memory.ts';

/** How much larger than on paper a page is drawn at most. */
const largest = 2.5;

/**
 * Draws the pages of a PDF as pictures, at most `longestSide` a side. Scripts are not run; attachments, links, hidden layers and what the file says of itself are not
 * in the pictures. A PDF with a password, a broken one and one that needs too much memory are not opened.
 */
export async function redrawPdf(bytes: Uint8Array): Promise<Cleaned> {
  limitMemory();
  try {
    const { ColorSpace, Document, Matrix } = await import('mupdf');
    const document = Document.openDocument(bytes, 'application/pdf');
    if (document.needsPassword()) return { fault: 'file-broken' };
    const pages = document.countPages();
    if (pages > mostPages) return { fault: 'file-pages' };
    const pictures: CleanPicture[] = [];
    for (let number = 0; number < pages; number++) {
      const page = document.loadPage(number);
      const [left = 0, top = 0, right = 0, bottom = 0] = page.getBounds();
      const scale = Math.min(largest, longestSide / Math.max(right - left, bottom - top, 1));
      const drawn = page.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceRGB, false, true);
      pictures.push({ type: 'image/jpeg', data: Buffer.from(drawn.asJPEG(82, false)).toString('base64') });
      drawn.destroy();
      page.destroy();
    }
    return pictures.length > 0 ? { pictures } : { fault: 'file-broken' };
  } catch {
    return { fault: 'file-broken' };
  }
}
