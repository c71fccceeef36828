import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysSomething, withoutPersonalData } from '../../../cms/feedback/without-personal-data.ts';
import { checkPersonalData } from '../../../cms/publishing/checks/personal-data.ts';

const clean = (typed: string) => withoutPersonalData(typed).text;

describe('a line of a reader', () => {
  it.each([
    'De openingstijden op vrijdag van 10:00 tot 12:00 en 14:30', 'Hoeveel kost het? € 25 of € 1.250?', 'أين أجد استمارة 2026؟', 'ኣብዚ ገጽ እንታይ ከም ዝጎደለ', '这里缺少开放时间，请加上。', 'می‌خواهم بدانم', 'Bus 5 of 182',
  ])('keeps “%s”', (line) => {
    expect(withoutPersonalData(line)).toEqual({ text: line, removed: false });
  });

  it.each([
    ['Bel 06 12345678 graag', 'Bel … graag'], ['Mail naar amina@example.org!', 'Mail naar …'], ['mijn nummer is +31 (0)6-1234 5678.', 'mijn nummer is … .'], ['BSN 123456782 klopt niet', 'BSN … klopt niet'],
    ['رقمي ٠٦١٢٣٤٥٦٧٨ شكرا', 'رقمي … شكرا'], ['شماره من ۰۶ ۱۲ ۳۴ ۵۶ ۷۸', 'شماره من …'], ['我的电话是０６１２３４５６７８', '我的电话是 …'], ['ik ben geboren op 11-12-1990', 'ik ben geboren op …'],
    ['IBAN NL91 ABNA 0417 1643 00 staat fout', 'IBAN … staat fout'], ['ik woon op 2312 AB 10', 'ik woon op … 10'], ['zie https://facebook.com/amina.x of www.x.nl', 'zie … of …'], ['amina (at) example punt nl', '… punt nl'],
    ['V-nummer 1234567890', 'V-nummer …'], ['paspoort NWX12B34C5', 'paspoort …'], ['0.6.1.2.3.4.5.6.7.8', '…'], ['0\u200b6\u200b1234\u200b5678', '…'], ['@amina schreef', '… schreef'], ['amina @ example.org', '…'],
  ])('loses what is personal: %s', (typed, kept) => {
    expect(withoutPersonalData(typed)).toEqual({ text: kept, removed: true });
  });

  it('says nothing when only that was in it', () => {
    for (const typed of ['0612345678', 'amina@example.org', '…', '?', '12']) expect([typed, saysSomething(clean(typed))]).toEqual([typed, false]);
    for (const typed of ['de prijs', '价', 'السعر']) expect([typed, saysSomething(clean(typed))]).toEqual([typed, true]);
  });

  it('holds no address, no number of six digits and nothing that publishing would stop, whatever was typed', () => {
    const digit = fc.constantFrom(...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３');
    const parted = fc.constantFrom('', '', '', ' ', '-', '.', ' / ', '\u200b', '\u200f', '(', ') ');
    const number = fc.array(fc.tuple(parted, digit), { minLength: 6, maxLength: 14 }).map((parts) => parts.flat().join(''));
    const word = fc.constantFrom('de', 'prijs', 'السعر', 'ዋጋ', '价格', 'at', '10:00', '(', 'me', '…', '2312', 'AB', 'NL91');
    const address = fc.tuple(fc.stringMatching(/^[a-z0-9._]{1,8}$/), fc.constantFrom('@', '＠', ' @ ', '(at)'), fc.stringMatching(/^[a-z0-9]{1,8}\.(nl|com)$/)).map((parts) => parts.join(''));
    const typed = fc.array(fc.oneof(number, word, address, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(typed, (line) => {
      const text = clean(line);
      expect(text).not.toContain('@');
      expect(text).not.toMatch(/[\n\r]/);
      expect(text).not.toMatch(/\p{N}(?:[^\p{L}\p{N}:]{0,3}\p{N}){5}/u);
      expect(checkPersonalData('/', text.replace(/[<&]/g, ' '), new Set())).toEqual([]);
      expect(clean(text)).toBe(text);
    }), { numRuns: 500 });
  });
});
