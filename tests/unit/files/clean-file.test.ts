import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanFile, mostBytes } from '../../../cms/desk/requests/files/clean-file.ts';
import { longestSide } from '../../../cms/desk/requests/files/cleaned.ts';
import { Busy, Turns } from '../../../cms/desk/requests/files/turns.ts';
import { picture, plainPdf, pngBomb, stream, zip } from './hostile.ts';

/** What is kept of a file, decoded. */
async function kept(bytes: Uint8Array): Promise<Buffer[]> {
  const cleaned = await cleanFile(bytes);
  if ('fault' in cleaned) throw new Error(cleaned.fault);
  expect(cleaned.pictures.map(({ type }) => type)).toEqual(cleaned.pictures.map(() => 'image/jpeg'));
  return cleaned.pictures.map(({ data }) => Buffer.from(data, 'base64'));
}
const faultOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const cleaned = await cleanFile(bytes);
  return 'fault' in cleaned ? cleaned.fault : undefined;
};
const holds = (bytes: Buffer, text: string): boolean => bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(text, 'utf16le'));
/** Whether a picture ends where its format says, with nothing behind it. */
const endsAsJpeg = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('hex') === 'ffd8ff' && bytes.subarray(-2).toString('hex') === 'ffd9';

const html = '<html><script>alert("Xq1")</script></html>';

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('in %s is drawn anew', async (format) => {
    const [drawn, ...more] = await kept(await picture().toFormat(format).toBuffer());
    expect(more).toEqual([]);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 80, height: 60 });
    const { dominant } = await sharp(drawn).stats();
    expect(Math.abs(dominant.r - 0xe0) + Math.abs(dominant.g - 0xa0) + Math.abs(dominant.b - 0x30)).toBeLessThan(40);
  });
  it('loses where it was taken, by whom, and stands as its camera meant', async () => {
    const taken = await picture().withExif({ IFD0: { Artist: 'Amina-Xq2' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 9/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 29/1 49/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Xq3</secret></x:xmpmeta>').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(taken).metadata()).orientation).toBe(6);
    for (const secret of ['Amina-Xq2', 'Xq3', 'Exif']) expect([secret, holds(taken, secret)]).toEqual([secret, true]);
    const [drawn] = await kept(taken);
    for (const secret of ['Amina-Xq2', 'Xq3', 'Exif', 'http://ns.adobe.com']) expect([secret, holds(drawn!, secret)]).toEqual([secret, false]);
    const metadata = await sharp(drawn).metadata();
    expect(metadata).toMatchObject({ width: 60, height: 80 });
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it('that is a page or an archive as well is a picture alone afterwards', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const commented = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, html.length + 2]), Buffer.from(html), jpeg.subarray(2)]);
    const archive = zip('run.exe', Buffer.from('MZ-Xq4'));
    for (const [bytes, secret] of [[commented, 'Xq1'], [Buffer.concat([jpeg, Buffer.from(html)]), 'Xq1'], [Buffer.concat([jpeg, archive]), 'Xq4'], [Buffer.concat([await picture().png().toBuffer(), archive]), 'Xq4']] as const) {
      expect(holds(bytes, secret)).toBe(true);
      const [drawn] = await kept(bytes);
      expect([holds(drawn!, secret), holds(drawn!, 'PK\u0003\u0004'), endsAsJpeg(drawn!)]).toEqual([false, false, true]);
    }
  });
  it('is made smaller, and never larger', async () => {
    const [drawn] = await kept(await picture(4200, 1000).jpeg().toBuffer());
    expect(await sharp(drawn).metadata()).toMatchObject({ width: longestSide, height: 476 });
  });
  it('has one frame, whatever moved, and no hole to look through', async () => {
    const frames = await sharp([await picture().png().toBuffer(), await sharp({ create: { width: 80, height: 60, channels: 4, background: '#00000000' } }).png().toBuffer()], { join: { animated: true } }).gif().toBuffer();
    expect((await sharp(frames, { animated: true }).metadata()).pages).toBe(2);
    const [drawn] = await kept(frames);
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 80, height: 60, hasAlpha: false });
  });
  it('that is a bomb is refused before it is unfolded', async () => {
    const bomb = pngBomb(30_000);
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await faultOf(bomb)).toBe('file-broken');
  });
  it('that is broken is refused', async () => {
    const jpeg = await picture(400, 400).jpeg().toBuffer();
    expect(await faultOf(jpeg.subarray(0, jpeg.byteLength / 3))).toBe('file-broken');
    expect(await faultOf(Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(5000, 7)]))).toBe('file-broken');
    // A telephone's own format, which cannot be opened here.
    expect(await faultOf(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(2000)]))).toBe('file-broken');
  });
});

describe('a PDF', () => {
  it('is drawn page by page, and nothing else of it is kept', async () => {
    const script = plainPdf(2, undefined, {
      4: '<< /S /JavaScript /JS (app.alert\\("Xq5"\\)) >>', 5: '<< /Names [(a.exe) 6 0 R] >>', 6: '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>', 7: stream('/Type /EmbeddedFile', Buffer.from('MZ-Xq6')), 8: '<< /Author (Amina-Xq7) /Title (Xq8) >>',
    }, '/OpenAction 4 0 R /Names << /EmbeddedFiles 5 0 R >>');
    for (const secret of ['Xq5', 'Xq6', 'Xq7']) expect(holds(script, secret)).toBe(true);
    const pages = await kept(script);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(endsAsJpeg(page)).toBe(true);
      for (const secret of ['Xq5', 'Xq6', 'Xq7', 'Xq8', 'JavaScript', '%PDF']) expect(holds(page, secret)).toBe(false);
      const { width, height } = await sharp(page).metadata();
      expect([width, height].map((side) => side! <= longestSide)).toEqual([true, true]);
      // The black square is there: the page was drawn.
      expect((await sharp(page).stats()).channels[0]!.min).toBeLessThan(20);
    }
  });
  it('of a giant page is drawn small, one of eleven pages is refused', async () => {
    const [page] = await kept(plainPdf(1, '0 0 2000000 2000000'));
    expect(await sharp(page).metadata()).toMatchObject({ width: longestSide, height: longestSide });
    expect(await kept(plainPdf(10, '0 0 100 100'))).toHaveLength(10);
    expect(await faultOf(plainPdf(11))).toBe('file-pages');
    expect(await faultOf(plainPdf(20_000))).toBe('file-pages');
  });
  it('with a picture that is a bomb does no harm', async () => {
    const side = 30_000;
    const bomb = plainPdf(1, undefined, {
      3: stream('', Buffer.from('q 500 0 0 500 0 0 cm /I Do Q')),
      4: stream(`/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`, deflateSync(Buffer.alloc(side * 1000 * 3), { level: 9 })),
      10: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << /I 4 0 R >> >> >>',
    });
    const cleaned = await cleanFile(bomb);
    expect('fault' in cleaned ? cleaned.fault : cleaned.pictures.length).toSatisfy((is: unknown) => is === 'file-broken' || is === 1);
  });
  it('with a password, broken, or without pages is refused', async () => {
    expect(await faultOf(plainPdf(1, undefined, {}, '').subarray(0, 40))).toBe('file-broken');
    expect(await faultOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4000, 1)]))).toBe('file-broken');
    expect(await faultOf(plainPdf(0))).toBe('file-broken');
    const locked = plainPdf().toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -44 >>`);
    expect(await faultOf(Buffer.from(locked, 'latin1'))).toBe('file-broken');
  });
});

describe('anything else', () => {
  it('is no picture and no PDF, whatever it is called', async () => {
    const office = zip('word/document.xml', Buffer.from('<w:document/>'));
    const others: Buffer[] = ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', html, '<?xml version="1.0"?><svg/>', 'MZ\u0090', 'GIF87', 'II*\0', 'just words', '%!PS-Adobe-3.0', '\u0000\u0000\u0000\u0018ftypmp42'].map((text) => Buffer.from(text, 'latin1'));
    for (const bytes of [...others, office, zip('bomb.jpg', Buffer.alloc(1_000_000))]) expect(await faultOf(bytes)).toBe('file-kind');
    // A page that hides a PDF below its first line is a page.
    expect(await faultOf(Buffer.concat([Buffer.from(html), plainPdf()]))).toBe('file-kind');
  });
  it('that is empty or too large is not opened', async () => {
    expect(await faultOf(Buffer.alloc(0))).toBe('file-broken');
    const jpeg = await picture().jpeg().toBuffer();
    expect(await faultOf(Buffer.concat([jpeg, Buffer.alloc(mostBytes + 1 - jpeg.byteLength)]))).toBe('file-large');
    expect(await faultOf(Buffer.alloc(100 * 1024 * 1024))).toBe('file-large');
  });
});

it('two are opened at a time, and who comes when too many wait is told at once', async () => {
  const turns = new Turns(2, 3);
  let [going, most] = [0, 0];
  let open = () => {};
  const gate = new Promise<void>((resolve) => { open = resolve; });
  const work = async () => {
    going += 1;
    most = Math.max(most, going);
    await gate;
    going -= 1;
  };
  const taken = Array.from({ length: 5 }, () => turns.take(work));
  await expect(turns.take(work)).rejects.toBeInstanceOf(Busy);
  await expect(Promise.race([...taken, Promise.resolve('waiting')])).resolves.toBe('waiting');
  open();
  await Promise.all(taken);
  expect(most).toBe(2);
  await expect(turns.take(async () => { throw new Error('failed'); })).rejects.toThrow('failed');
  await expect(turns.take(async () => 'next')).resolves.toBe('next');
});
