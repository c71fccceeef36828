import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { boxFor, keyPairFrom, type KeyPair, makeKeyPair, open, openText, seal } from '../../../cms/privacy/sealed-box.ts';

let [anna, bea, stranger]: KeyPair[] = [];
beforeAll(async () => { [anna, bea, stranger] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]); });
const keys = () => ({ a: anna!.publicKey, b: bea!.publicKey });

describe('a sealed text', () => {
  it('opens with each of its keys as it was, whatever it says, and with no other', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.string({ minLength: 1 }), async (text, about) => {
      const sealed = await seal(text, keys(), about);
      expect(await openText(sealed, 'a', anna!, about)).toBe(text);
      expect(await openText(sealed, 'b', bea!, about)).toBe(text);
      for (const [id, pair] of [['a', stranger], ['a', bea], ['c', anna], ['__proto__', anna]] as const) expect(await openText(sealed, id, pair!, about)).toBeUndefined();
    }), { numRuns: 200 });
  });

  it('holds bytes of any length', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 40_000 }), async (bytes) => {
      expect(await open(await seal(bytes, keys(), 'x'), 'a', anna!, 'x')).toEqual(bytes);
    }), { numRuns: 50 });
  });

  it('does not open when one bit of it was changed, or when it is said to be something else', async () => {
    const sealed = await seal('Zij belden elke dag', keys(), 'K7ACF answers');
    expect(await openText(sealed, 'a', anna!, 'K7ACH answers')).toBeUndefined();
    await fc.assert(fc.asyncProperty(fc.constantFrom('body', 'box'), fc.nat(), fc.integer({ min: 0, max: 7 }), async (part, at, bit) => {
      const bytes = Buffer.from(part === 'body' ? sealed.body : sealed.boxes.a!, 'base64');
      bytes[at % bytes.length]! ^= 1 << bit;
      const changed = bytes.toString('base64');
      expect(await openText(part === 'body' ? { ...sealed, body: changed } : { ...sealed, boxes: { a: changed } }, 'a', anna!, 'K7ACF answers')).toBeUndefined();
    }), { numRuns: 200 });
    for (const broken of [{ ...sealed, body: '' }, { ...sealed, body: 'no base64!' }, { ...sealed, boxes: { a: '' } }]) expect(await openText(broken, 'a', anna!, 'K7ACF answers')).toBeUndefined();
  });

  it('does not tell its length: what is short is all of one size', async () => {
    const sizes = new Set(await Promise.all(['', 'ja', 'x'.repeat(900)].map(async (text) => (await seal(text, keys(), 'x')).body.length)));
    expect(sizes.size).toBe(1);
  });

  it('is another each time, even with the same words', async () => {
    const [one, other] = [await seal('ja', keys(), 'x'), await seal('ja', keys(), 'x')];
    expect(one.body).not.toBe(other.body);
    expect(one.boxes.a).not.toBe(other.boxes.a);
  });

  it('is shared with a new key by a box alone, by whoever can open it', async () => {
    const sealed = await seal('oud', { a: anna!.publicKey }, 'x');
    const box = await boxFor(sealed, 'a', anna!, stranger!.publicKey);
    const shared = { ...sealed, boxes: { ...sealed.boxes, s: box! } };
    expect(await openText(shared, 's', stranger!, 'x')).toBe('oud');
    expect(await openText(shared, 'a', anna!, 'x')).toBe('oud');
    expect(await boxFor(sealed, 'a', bea!, bea!.publicKey)).toBeUndefined();
  });

  it('opens with keys made twice from one seed', async () => {
    const [one, again] = [await keyPairFrom(new Uint8Array(32).fill(7)), await keyPairFrom(new Uint8Array(32).fill(7))];
    expect(await openText(await seal('ja', { r: one.publicKey }, 'x'), 'r', again, 'x')).toBe('ja');
  });
});
