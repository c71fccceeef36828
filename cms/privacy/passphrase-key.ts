import { base64, bytesOf, sodium } from './sodium.ts';

/** A private key, locked with a passphrase. Everything but the passphrase stands beside it; bytes are base64. */
export interface WrappedKey {
  readonly kdf: 'argon2id';
  /** Passes over the memory, and how much memory in bytes. */
  readonly passes: number;
  readonly memory: number;
  readonly salt: string;
  readonly nonce: string;
  readonly box: string;
}

/** What a try costs: about a second and 256 MiB. libsodium calls it “moderate”. */
export const passphraseCost = { passes: 3, memory: 256 * 1024 * 1024 } as const;
/** Fewest words and characters of a passphrase. */
export const shortest = { words: 4, characters: 16 } as const;

/** A passphrase as it is used: however the keyboard writes accents, and however many spaces stand between the words. */
const settled = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
const wordsOf = (passphrase: string): string[] => settled(passphrase).split(' ').filter(Boolean);

/** How strong a passphrase is: how many different words and how many characters, and what is missing; nothing when it is enough. */
export function strengthOf(passphrase: string): { readonly words: number; readonly characters: number; readonly missing: 'words' | 'characters' | undefined } {
  const [words, characters] = [new Set(wordsOf(passphrase).map((word) => word.toLowerCase())).size, [...settled(passphrase)].length];
  return { words, characters, missing: words < shortest.words ? 'words' : characters < shortest.characters ? 'characters' : undefined };
}

/** Locks a private key. Throws when the passphrase can be guessed. @param cost less only in tests */
export async function wrapKey(privateKey: Uint8Array, passphrase: string, cost: { readonly passes: number; readonly memory: number } = passphraseCost): Promise<WrappedKey> {
  if (strengthOf(passphrase).missing) throw new Error('The passphrase is too short.');
  const library = await sodium();
  const [salt, nonce] = [library.randombytes_buf(library.crypto_pwhash_SALTBYTES), library.randombytes_buf(library.crypto_secretbox_NONCEBYTES)];
  const key = library.crypto_pwhash(library.crypto_secretbox_KEYBYTES, settled(passphrase), salt, cost.passes, cost.memory, library.crypto_pwhash_ALG_ARGON2ID13);
  const box = library.crypto_secretbox_easy(privateKey, nonce, key);
  library.memzero(key);
  return { kdf: 'argon2id', passes: cost.passes, memory: cost.memory, salt: base64(library, salt), nonce: base64(library, nonce), box: base64(library, box) };
}

/** The private key; nothing when the passphrase is another or anything was changed. */
export async function unwrapKey({ passes, memory, salt, nonce, box }: WrappedKey, passphrase: string): Promise<Uint8Array | undefined> {
  const library = await sodium();
  const [saltBytes, nonceBytes, boxBytes] = [salt, nonce, box].map((text) => bytesOf(library, text));
  if (!saltBytes || !nonceBytes || !boxBytes) return undefined;
  let key: Uint8Array | undefined;
  try {
    key = library.crypto_pwhash(library.crypto_secretbox_KEYBYTES, settled(passphrase), saltBytes, passes, memory, library.crypto_pwhash_ALG_ARGON2ID13);
    return library.crypto_secretbox_open_easy(boxBytes, nonceBytes, key);
  } catch {
    return undefined;
  } finally {
    if (key) library.memzero(key);
  }
}
