import type { PdfFacts } from './pdf-facts.ts';

/** Opens a PDF and says what it is; see `readPdf`. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfFacts | undefined>;

const door = Symbol.for('pdf-reader');
type Holder = { [door]?: PdfReader };

/**
 * What opens PDFs in this process. The hook of the uploads runs in Next's bundle, which cannot start the process in which a file is opened, so the server hands it over on
 * `globalThis`. Nothing in a process that does not serve: such a PDF is read at the next start.
 */
export const pdfReaderInThisProcess = (): PdfReader | undefined => (globalThis as Holder)[door];
export const openPdfReader = (reader: PdfReader | undefined): void => { (globalThis as Holder)[door] = reader; };
