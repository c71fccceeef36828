import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOfReceipt, keysOfReceipt, newReceipt, receiptIn, spokenReceipt } from '../../../cms/privacy/receipt.ts';
import { openText, seal } from '../../../cms/privacy/sealed-box.ts';
import { signs } from '../../../cms/signup/code.ts';

const receipt = fc.array(fc.constantFrom(...signs), { minLength: 16, maxLength: 16 }).map((each) => each.join(''));

describe('a receipt', () => {
  it('is sixteen signs by chance, never twice', () => {
    const many = Array.from({ length: 5000 }, newReceipt);
    for (const one of many) expect(receiptIn(one)).toBe(one);
    expect(new Set(many).size).toBe(many.length);
    for (let at = 0; at < 16; at++) expect(new Set(many.map((one) => one[at])).size).toBe(signs.length);
  });

  it('is understood as it is said, in any case, with any marks, and in digits of any script', () => {
    fc.assert(fc.property(receipt, fc.array(fc.constantFrom('', ' ', '-', '.', '\u200f', '·'), { minLength: 16, maxLength: 16 }), fc.boolean(), fc.constantFrom(0x30, 0x660, 0x6f0), (one, marks, small, zero) => {
      const digits = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      const typed = [...spokenReceipt(one)].map((sign, at) => sign + marks[at % 16]).join('');
      expect(receiptIn(digits(small ? typed.toLowerCase() : typed))).toBe(one);
    }));
    expect(spokenReceipt('KR4MT7AX9C2HWF36')).toBe('KR4M-T7AX-9C2H-WF36');
  });

  it('is nothing when a sign is missing, too many or not of the alphabet', () => {
    fc.assert(fc.property(receipt, fc.integer({ min: 0, max: 15 }), fc.constantFrom('', 'O', 'AA', '1'), (one, at, instead) => {
      expect(receiptIn(one.slice(0, at) + instead + one.slice(at + 1))).toBeUndefined();
    }));
  });

  it('opens what was sealed to it, and another secret, code or server does not', async () => {
    const one = 'KR4MT7AX9C2HWF36';
    const own = await keysOfReceipt('secret', one);
    const sealed = await seal('Wij bellen u', { receipt: own.publicKey }, 'said');
    expect(await openText(sealed, 'receipt', await keysOfReceipt('secret', one), 'said')).toBe('Wij bellen u');
    for (const [secret, other] of [['secret', 'KR4MT7AX9C2HWF37'], ['secret', 'KR4MA7AX9C2HWF36'], ['another', one]] as const) {
      expect(await openText(sealed, 'receipt', await keysOfReceipt(secret, other), 'said'), `${secret} ${other}`).toBeUndefined();
    }
    expect(own.publicKey).not.toContain(codeOfReceipt(one));
  });
});
