import type Sodium from 'libsodium-wrappers-sumo';

/** The library, ready for use. It is loaded when it is first needed: in a browser it weighs more than the page. */
export async function sodium(): Promise<typeof Sodium> {
  const { default: library } = await import('libsodium-wrappers-sumo');
  await library.ready;
  return library;
}

/** Bytes as base64 with `+`, `/` and `=`, as everything sealed is written down. */
export const base64 = (library: typeof Sodium, bytes: Uint8Array): string => library.to_base64(bytes, library.base64_variants.ORIGINAL);

/** The bytes; nothing when it is not base64. */
export function bytesOf(library: typeof Sodium, text: string): Uint8Array | undefined {
  try {
    return library.from_base64(text, library.base64_variants.ORIGINAL);
  } catch {
    return undefined;
  }
}
