import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../cms/flyers/pdf/read-pdf.ts';
import { zip } from '../files/hostile.ts';
import { textPdf } from '../../text-pdf.ts';

describe('a PDF that an editor uploads', () => {
  it('says its pages, its text, the language that it names, and shows its first page', async () => {
    const facts = await readPdf(textPdf(['Kom langs', 'Tweede bladzij'], { lang: 'nl-NL' }));
    expect(facts).toMatchObject({ pages: 2, named: 'nl-NL' });
    expect(facts?.text).toMatch(/Kom langs\s+Tweede bladzij/);
    const picture = Buffer.from(facts!.thumbnail.data, 'base64');
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: facts!.thumbnail.width, height: facts!.thumbnail.height });
    expect(Math.max(width, height)).toBe(480);
    expect(width / height).toBeCloseTo(595 / 842, 1);
    // There is ink on it, and it is mostly paper.
    const { channels: [gray] } = await sharp(picture).grayscale().stats();
    expect([gray!.min < 120, gray!.mean > 200]).toEqual([true, true]);
  });
  it('that cannot be opened says nothing: no PDF, a broken one, one with a password', async () => {
    expect(await Promise.all([Buffer.from('<svg/>'), zip('a.pdf', Buffer.from('x')), Buffer.from('%PDF-1.7\n1 0 obj\nbroken'), textPdf(['Geheim'], { password: 'x' })].map(readPdf))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
