/** The parts of a form in several parts, in their order: what was typed, and the bytes of files. */
export interface Parts {
  readonly words: readonly (readonly [string, string])[];
  readonly files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[];
}

/** Tells the parts of a `multipart/form-data` body apart, as the platform does. Rejects when that cannot be done. */
export async function partsOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Parts> {
  const words: [string, string][] = [];
  const files: [string, Uint8Array<ArrayBuffer>][] = [];
  for (const [name, value] of await new Response(bytes, { headers: { 'Content-Type': type } }).formData()) {
    if (typeof value === 'string') words.push([name, value]);
    // A field in which nothing was chosen sends a file without a name and without bytes.
    else if (value.name !== '' || value.size > 0) files.push([name, new Uint8Array(await value.arrayBuffer())]);
  }
  return { words, files };
}
