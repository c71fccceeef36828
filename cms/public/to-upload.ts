import { uploads, type Stored } from './stored.ts';
import type { Upload } from './lookup.ts';
import { groupOf, numberOf, plainOf, textOrEmpty } from './stored-field.ts';

/** Address of an upload on the site. The name is what editors gave it, so it may hold spaces or Arabic letters. */
const addressOf = (filename: string) => `/${uploads}/${encodeURIComponent(filename)}`;

/** An upload as a page may use it; nothing when its file is not there or it is in the trash. */
export function toUpload(stored: Stored): Upload | undefined {
  const filename = plainOf(stored.filename);
  if (!filename || stored.deletedAt || stored._status === 'draft') return undefined;
  const url = addressOf(filename);
  const [width, height] = [numberOf(stored.width), numberOf(stored.height)];
  const upload = { url, bytes: numberOf(stored.filesize) ?? 0 };
  if (!width || !height) return { ...upload, ...pdfOf(stored.pdf) };
  return { ...upload, picture: { url, width, height, alt: textOrEmpty(stored.alt), sizes: sizesOf(stored.sizes) } };
}

function sizesOf(value: unknown) {
  const sizes = Object.values(groupOf(value)).flatMap((size) => {
    const [filename, width] = [plainOf(groupOf(size).filename), numberOf(groupOf(size).width)];
    return filename && width ? [{ url: addressOf(filename), width }] : [];
  });
  return sizes.sort((a, b) => a.width - b.width);
}

/** What was read from a PDF, when it could be opened. */
function pdfOf(value: unknown): Pick<Upload, 'pdf'> {
  const { state, pages, thumbnail, thumbnailWidth, thumbnailHeight } = groupOf(value);
  const [file, width, height] = [plainOf(thumbnail), numberOf(thumbnailWidth), numberOf(thumbnailHeight)];
  if (state !== 'read') return {};
  return { pdf: { pages: numberOf(pages), ...(file && width && height ? { thumbnail: { url: addressOf(file), width, height } } : {}) } };
}
