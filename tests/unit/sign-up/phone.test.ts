import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalPhone } from '../../../content/forms/phone.ts';

describe('a telephone number', () => {
  it.each([
    ['0612345678', '+31612345678'], ['06 12 34 56 78', '+31612345678'], ['06-12345678', '+31612345678'], ['+31 6 12345678', '+31612345678'],
    ['0031 6 1234 5678', '+31612345678'], ['+31 (0)6 12345678', '+31612345678'], ['31612345678', '+31612345678'], ['٠٦١٢٣٤٥٦٧٨', '+31612345678'],
    ['۰۶ ۱۲ ۳۴ ۵۶ ۷۸', '+31612345678'], ['\u2066071 516 50 00\u2069', '+31715165000'], ['+963 944 123 456', '+963944123456'], ['+251911234567', '+251911234567'],
  ])('%s is %s', (typed, normal) => expect(normalPhone(typed)).toBe(normal));

  it.each(['', 'geen', '06', '061234567', '06123456789', '12345', '+31 6', '0000000000', '06x12345678', '+1234567890123456'])('“%s” is none', (typed) => expect(normalPhone(typed)).toBeUndefined());

  it('is the same however it is written, and once more through', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), fc.constantFrom('0', '+31', '0031', '+31 (0)'), fc.constantFrom('', ' ', '-', '.'), fc.constantFrom(0x30, 0x660, 0x6f0), (number, before, between, zero) => {
      const typed = (before + between + [...String(number)].join(between)).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(normalPhone(typed)).toBe(`+31${number}`);
      expect(normalPhone(normalPhone(typed) ?? '')).toBe(`+31${number}`);
    }));
  });
});
