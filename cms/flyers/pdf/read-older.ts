import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { pdfType } from './stored-pdf.ts';

/** Reads the PDFs that came when nobody could read them, one after the other: those of an older version of the program, or of a process that does not serve. */
export async function readOlderPdfs(payload: Payload, folder: string, isStopping: () => boolean): Promise<void> {
  const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false, overrideAccess: true, where: { and: [{ mimeType: { equals: pdfType } }, { 'pdf.state': { exists: false } }] } });
  for (const { id, filename } of docs as { id: number; filename?: string | null }[]) {
    if (isStopping()) return;
    const bytes = filename ? await readFile(join(folder, filename)).catch(() => undefined) : undefined;
    if (bytes) await payload.update({ collection: 'media', id, depth: 0, overrideAccess: true, data: {}, context: { pdfBytes: bytes } });
  }
}
