import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { isPrintName } from './print-name.ts';
import { printsSlug } from './collection.ts';
import type { Print, PrintKey, WantedPrint } from './print.ts';

type Row = Print & { readonly id: number | string };
const slug = printsSlug as 'users';

/** PDFs of flyers: files in a folder, and a row each in the database. A file gets its name when it is whole, and its row after that. */
export class PrintStore {
  readonly #payload: Payload;
  readonly #folder: string;

  /** @param folder such as `DATA_DIR/prints`; made when absent */
  constructor(payload: Payload, folder: string) {
    this.#payload = payload;
    this.#folder = folder;
  }

  /** A place to print into. */
  async draft(): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    return join(this.#folder, 'next.pdf.new');
  }

  async #rows(): Promise<Row[]> {
    const { docs } = await this.#payload.find({ collection: slug, depth: 0, pagination: false, overrideAccess: true });
    return docs as unknown as Row[];
  }

  /** The PDFs of which both row and file are there. A row without its file is forgotten. */
  async all(): Promise<Print[]> {
    const rows = await this.#rows();
    const names = new Set(await this.#names());
    const lost = rows.filter(({ file }) => !names.has(file));
    for (const { id } of lost) await this.#payload.delete({ collection: slug, id, overrideAccess: true });
    return rows.filter((row) => !lost.includes(row));
  }

  /** Keeps what was printed into the draft. Its name holds the digest of its bytes, so that it never changes. */
  async keep(wanted: WantedPrint, pages: number): Promise<Print> {
    const draft = await this.draft();
    const [bytes, { size }] = [await readFile(draft), await stat(draft)];
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const { flyer, language, paper, page } = wanted;
    const print: Print = { flyer, language, paper, page, pages, bytes: size, file: `${flyer}-${language}-${paper}-${hash}.pdf` };
    await rename(draft, join(this.#folder, print.file));
    await this.forget([wanted]);
    await this.#payload.create({ collection: slug, data: print as never, depth: 0, overrideAccess: true });
    return print;
  }

  /** Forgets rows; their files stay until `tidy`. */
  async forget(prints: readonly PrintKey[]): Promise<void> {
    for (const { flyer, language, paper } of prints) {
      await this.#payload.delete({ collection: slug, depth: 0, overrideAccess: true, where: { and: [{ flyer: { equals: flyer } }, { language: { equals: language } }, { paper: { equals: paper } }] } });
    }
  }

  /** Removes files that are not among these names. */
  async tidy(kept: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#names()) if (!kept.has(name)) await rm(join(this.#folder, name), { force: true });
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder).catch(() => [] as string[])).filter(isPrintName);
  }
}
