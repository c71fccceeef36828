import type { FormFault } from '../../../content/forms/fault.ts';
import type { FormField } from '../../../content/forms/ask/field.ts';
import { mostMegabytes } from '../../../content/forms/ask/read.ts';
import { cleanFile } from './files/clean-file.ts';
import { type CleanPicture, type FileFault, mostPages } from './files/cleaned.ts';

/** What came for the fields that are for files. */
export type Came = Readonly<Record<string, readonly Uint8Array[]>>;

const values: Readonly<Record<FileFault, FormFault['values']>> = { 'file-kind': undefined, 'file-broken': undefined, 'file-large': { n: mostMegabytes }, 'file-pages': { n: mostPages } };

/** What came for the fields of a form that are for files; nothing else is looked at. */
export const filesFor = (fields: readonly FormField[], came: Came): Came =>
  Object.fromEntries(fields.flatMap(({ kind, name }) => (kind === 'file' && came[name]?.length ? [[name, came[name]]] : [])));

/** Draws all files anew; or says of each field what is not right with the first file that is not. Rejects with `Busy` when too many files wait. */
export async function cleanFiles(came: Came): Promise<{ readonly pictures: Readonly<Record<string, readonly CleanPicture[]>> } | { readonly faults: readonly FormFault[] }> {
  const pictures: Record<string, readonly CleanPicture[]> = {};
  const faults: FormFault[] = [];
  for (const [field, files] of Object.entries(came)) {
    const cleaned = await Promise.all(files.map(cleanFile));
    const fault = cleaned.flatMap((one) => ('fault' in one ? [one.fault] : []))[0];
    if (fault) faults.push({ field, fault, values: values[fault] });
    else pictures[field] = cleaned.flatMap((one) => ('pictures' in one ? one.pictures : []));
  }
  return faults.length > 0 ? { faults } : { pictures };
}

/** What is not right, in the order of the form; a field whose files came says that they have to be chosen again, unless something is wrong with it itself. */
export function withFilesAgain(fields: readonly FormField[], faults: readonly FormFault[], came: Came): FormFault[] {
  const again = Object.keys(came).filter((name) => !faults.some(({ field }) => field === name)).map((field): FormFault => ({ field, fault: 'file-again' }));
  // Parts of an answer (`reach-phone`) stand where their field stands.
  const place = ({ field }: FormFault) => fields.findLastIndex(({ name }) => field === name || field.startsWith(`${name}-`));
  return [...faults, ...again].sort((a, b) => place(a) - place(b));
}
