import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload';
import { languageOf } from './language-of.ts';
import { pdfReaderInThisProcess } from './pdf-reader.ts';
import { pdfType, type StoredPdf } from './stored-pdf.ts';

interface UploadRow { readonly mimeType?: string | null; readonly pdf?: StoredPdf | null }

/** What is stored of a PDF; its first page is written into the folder of uploads. */
async function stored(folder: string, bytes: Uint8Array): Promise<StoredPdf> {
  const facts = await pdfReaderInThisProcess()?.(bytes);
  if (!facts) return { state: 'closed', pages: null, language: 'undetermined', certain: false, thumbnail: null, thumbnailWidth: null, thumbnailHeight: null };
  const { data, width, height } = facts.thumbnail;
  // No name that an editor could give: nobody's upload is written over.
  const name = `page-1-${randomUUID()}.webp`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.new`), Buffer.from(data, 'base64'));
  await rename(join(folder, `${name}.new`), join(folder, name));
  return { state: 'read', pages: facts.pages, ...languageOf(facts.text, facts.named), thumbnail: name, thumbnailWidth: width, thumbnailHeight: height };
}

/** Hooks of the uploads that read a PDF when it comes, and take its picture away when it goes. @param folder of the uploads */
export function readUploads(folder: string) {
  const beforeChange: CollectionBeforeChangeHook = async ({ data, req, originalDoc, context }) => {
    const bytes = (context.pdfBytes as Uint8Array | undefined) ?? req.file?.data;
    if (!bytes) return { ...data, pdf: (originalDoc as UploadRow | undefined)?.pdf };
    if ((data as UploadRow).mimeType !== pdfType || !pdfReaderInThisProcess()) return { ...data, pdf: {} };
    return { ...data, pdf: await stored(folder, bytes) };
  };
  const remove = async (thumbnail: string | null | undefined) => { if (thumbnail) await rm(join(folder, thumbnail), { force: true }); };
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc }) => {
    const [before, now] = [(previousDoc as UploadRow | undefined)?.pdf?.thumbnail, (doc as UploadRow).pdf?.thumbnail];
    if (before !== now) await remove(before);
    return doc;
  };
  const afterDelete: CollectionAfterDeleteHook = async ({ doc }) => {
    await remove((doc as UploadRow).pdf?.thumbnail);
    return doc;
  };
  return { beforeChange, afterChange, afterDelete };
}
