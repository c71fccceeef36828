import { bytesOf, sodium } from './sodium.ts';

/**
 * Twenty digits that stand for a public key, to be read out over the telephone: `48213 90177 55120 06634`. 66 bits: nobody finds another key with the same.
 * Throws when it is no public key.
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const library = await sodium();
  const key = bytesOf(library, publicKey);
  if (key?.length !== library.crypto_box_PUBLICKEYBYTES) throw new Error('This is not a public key.');
  const hash = library.crypto_generichash(40, key, library.from_string('fingerprint'));
  // Ten bytes for each group of five digits: the remainder favours no digit that anybody could notice.
  return Array.from({ length: 4 }, (_, at) => String(hash.slice(at * 10, at * 10 + 10).reduce((rest, byte) => (rest * 256 + byte) % 100_000, 0)).padStart(5, '0')).join(' ');
}

/** Whether what somebody heard and typed is the fingerprint, however it is spaced. */
export const fingerprintFits = (fingerprint: string, typed: string): boolean => typed.replace(/\D/g, '') === fingerprint.replace(/\D/g, '');
