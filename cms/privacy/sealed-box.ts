import type { Sealed } from '../desk/requests/request.ts';
import { base64, bytesOf, sodium } from './sodium.ts';

/** Two keys that belong together (X25519): what is sealed to the public one is opened with both. */
export interface KeyPair {
  /** Base64. */
  readonly publicKey: string;
  readonly privateKey: Uint8Array;
}

/** Public keys (base64) by the ids under which their boxes are kept. */
export type PublicKeys = Readonly<Record<string, string>>;

export async function makeKeyPair(): Promise<KeyPair> {
  const library = await sodium();
  const { publicKey, privateKey } = library.crypto_box_keypair();
  return { publicKey: base64(library, publicKey), privateKey };
}

/** The same seed (32 bytes) always makes the same pair. */
export async function keyPairFrom(seed: Uint8Array): Promise<KeyPair> {
  const library = await sodium();
  const { publicKey, privateKey } = library.crypto_box_seed_keypair(seed);
  return { publicKey: base64(library, publicKey), privateKey };
}

/**
 * Seals a text or bytes so that each of the keys opens it, and nobody else. The length is rounded up, so that it tells little.
 * @param about what it is, such as the code of a report and `answers`: it opens only as that, so that nobody can exchange two sealed texts
 */
export async function seal(content: string | Uint8Array, keys: PublicKeys, about: string): Promise<Sealed> {
  const library = await sodium();
  const key = library.crypto_aead_xchacha20poly1305_ietf_keygen();
  const nonce = library.randombytes_buf(library.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const locked = library.crypto_aead_xchacha20poly1305_ietf_encrypt(padded(typeof content === 'string' ? library.from_string(content) : content), about, null, nonce, key);
  const body = new Uint8Array(nonce.length + locked.length);
  body.set(nonce);
  body.set(locked, nonce.length);
  const boxes = Object.fromEntries(Object.entries(keys).map(([id, publicKey]) => [id, base64(library, library.crypto_box_seal(key, library.from_base64(publicKey, library.base64_variants.ORIGINAL)))]));
  library.memzero(key);
  return { boxes, body: base64(library, body) };
}

/** The bytes that were sealed; nothing when there is no box for this key, it is another key, anything was changed, or it was sealed as something else. */
export async function open(sealed: Sealed, id: string, pair: KeyPair, about: string): Promise<Uint8Array | undefined> {
  const library = await sodium();
  const [key, body] = [await unbox(sealed, id, pair), bytesOf(library, sealed.body)];
  if (!key || !body) return undefined;
  const at = library.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  try {
    return unpadded(library.crypto_aead_xchacha20poly1305_ietf_decrypt(null, body.subarray(at), about, body.subarray(0, at), key));
  } catch {
    return undefined;
  } finally {
    library.memzero(key);
  }
}

/** The same for a text. */
export async function openText(sealed: Sealed, id: string, pair: KeyPair, about: string): Promise<string | undefined> {
  const bytes = await open(sealed, id, pair, about);
  return bytes && new TextDecoder().decode(bytes);
}

/** A box for one more key, made by somebody who can open: the body stays where it is. Nothing when it cannot be opened. */
export async function boxFor(sealed: Pick<Sealed, 'boxes'>, id: string, pair: KeyPair, publicKey: string): Promise<string | undefined> {
  const library = await sodium();
  const [key, to] = [await unbox(sealed, id, pair), bytesOf(library, publicKey)];
  if (!key || !to) return undefined;
  const box = base64(library, library.crypto_box_seal(key, to));
  library.memzero(key);
  return box;
}

async function unbox({ boxes }: Pick<Sealed, 'boxes'>, id: string, { publicKey, privateKey }: KeyPair): Promise<Uint8Array | undefined> {
  const library = await sodium();
  const [box, own] = [Object.hasOwn(boxes, id) ? bytesOf(library, boxes[id] ?? '') : undefined, bytesOf(library, publicKey)];
  if (!box || !own) return undefined;
  try {
    return library.crypto_box_seal_open(box, own, privateKey);
  } catch {
    return undefined;
  }
}

/** Bytes before the content that say how long it is. */
const head = 4;

/** The content with its length before it, rounded up: to 1 KiB for what is short, to 16 KiB for the rest. */
function padded(content: Uint8Array): Uint8Array {
  const least = head + content.length;
  const step = least <= 8192 ? 1024 : 16_384;
  const bytes = new Uint8Array(Math.ceil(least / step) * step);
  new DataView(bytes.buffer).setUint32(0, content.length);
  bytes.set(content, head);
  return bytes;
}

function unpadded(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < head) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return length <= bytes.length - head ? bytes.slice(head, head + length) : undefined;
}
