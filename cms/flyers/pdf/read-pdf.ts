import { resolve } from 'node:path';
import { inAChild } from '../../desk/requests/files/in-a-child.ts';
import { kindOf } from '../../desk/requests/files/kind.ts';
import { Turns } from '../../desk/requests/files/turns.ts';
import { type PdfFacts, pdfFacts } from './pdf-facts.ts';

const limits = { patience: 20_000, mostSaid: 4 * 1024 * 1024, reads: [resolve(import.meta.dirname, '../../desk/requests/files')] };
const script = resolve(import.meta.dirname, 'read-pdf-child.ts');
/** One at a time: an editor uploads now and then. */
const turns = new Turns(1, 60);

/**
 * Pages, text, named language and first page of a PDF; nothing when it cannot be opened: it is broken, has a password, or needs too much memory or time.
 * The file is opened in a process of its own that may not do anything else. Rejects with `Busy` when too many wait.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts | undefined> {
  if (kindOf(bytes) !== 'pdf') return undefined;
  const said = await turns.take(() => inAChild(script, bytes, limits));
  try {
    return pdfFacts.parse(JSON.parse(said ?? ''));
  } catch {
    return undefined;
  }
}
