import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintFits, fingerprintOf } from '../../../cms/privacy/fingerprint.ts';
import { strengthOf, unwrapKey, wrapKey } from '../../../cms/privacy/passphrase-key.ts';
import { makeKeyPair } from '../../../cms/privacy/sealed-box.ts';

const cheap = { passes: 1, memory: 8192 };
const passphrase = 'fiets maan soep klaver';

describe('a private key under a passphrase', () => {
  it('comes back with the passphrase, however it is spaced and accented, and with no other', async () => {
    const { privateKey } = await makeKeyPair();
    const wrapped = await wrapKey(privateKey, 'café maan soep klaver', cheap);
    for (const same of ['café maan soep klaver', ' café  maan\tsoep klaver ', 'cafe\u0301 maan soep klaver']) expect(await unwrapKey(wrapped, same)).toEqual(privateKey);
    for (const other of ['', 'cafe maan soep klaver', 'Café maan soep klaver', 'café maan soep klave']) expect(await unwrapKey(wrapped, other)).toBeUndefined();
  });

  it('does not come back when anything beside it was changed', async () => {
    const wrapped = await wrapKey((await makeKeyPair()).privateKey, passphrase, cheap);
    const flipped = (text: string) => { const bytes = Buffer.from(text, 'base64'); bytes[0]! ^= 1; return bytes.toString('base64'); };
    for (const changed of [{ ...wrapped, salt: flipped(wrapped.salt) }, { ...wrapped, nonce: flipped(wrapped.nonce) }, { ...wrapped, box: flipped(wrapped.box) }, { ...wrapped, passes: 2 }, { ...wrapped, memory: 16_384 }, { ...wrapped, salt: '' }, { ...wrapped, passes: 0 }])
      expect(await unwrapKey(changed, passphrase)).toBeUndefined();
  });

  it('stands nowhere in what is kept', async () => {
    const { privateKey } = await makeKeyPair();
    const kept = JSON.stringify(await wrapKey(privateKey, passphrase, cheap));
    expect(kept).not.toContain(Buffer.from(privateKey).toString('base64').slice(0, 20));
    for (const word of passphrase.split(' ')) expect(kept).not.toContain(word);
  });

  it('is refused under a passphrase that can be guessed', async () => {
    const { privateKey } = await makeKeyPair();
    for (const weak of ['', 'a b c d', 'fietsmaansoepklaver', 'soep soep soep soep soep', 'Soep soep SOEP sOEP soeP'])
      await expect(wrapKey(privateKey, weak, cheap), weak).rejects.toThrow('too short');
    expect(strengthOf(passphrase)).toEqual({ words: 4, characters: 22, missing: undefined });
    fc.assert(fc.property(fc.string(), (text) => { expect(strengthOf(`${text} ${text}`).words).toBe(strengthOf(text).words); }));
  });
});

describe('the fingerprint of a key', () => {
  it('is twenty digits, the same each time and another for each key', async () => {
    const keys = await Promise.all(Array.from({ length: 200 }, makeKeyPair));
    const prints = await Promise.all(keys.map(({ publicKey }) => fingerprintOf(publicKey)));
    for (const print of prints) expect(print).toMatch(/^\d{5} \d{5} \d{5} \d{5}$/);
    expect(new Set(prints.flatMap((print) => print.split(' '))).size).toBeGreaterThan(790);
    expect(await fingerprintOf(keys[0]!.publicKey)).toBe(prints[0]);
    expect(fingerprintFits(prints[0]!, prints[0]!.replaceAll(' ', '-'))).toBe(true);
    expect(fingerprintFits(prints[0]!, prints[1]!)).toBe(false);
    expect(fingerprintFits(prints[0]!, '')).toBe(false);
    await expect(fingerprintOf('AAAA')).rejects.toThrow('not a public key');
  });
});
