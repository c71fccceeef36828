import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A small picture. */
export const picture = (width = 80, height = 60) => sharp({ create: { width, height, channels: 3, background: '#e0a030' } });

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of so many pixels in a few kilobytes: gray, one bit a pixel, all the same. */
export function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** A zip with one file in it, stored. */
export function zip(name: string, content: Buffer): Buffer {
  const file = Buffer.from(name);
  const head = (signature: number, extra: number[]) => {
    const bytes = Buffer.alloc(extra.length * 2 + 4);
    bytes.writeUInt32LE(signature, 0);
    for (const [n, value] of extra.entries()) bytes.writeUInt16LE(value & 0xffff, 4 + n * 2);
    return bytes;
  };
  const [sum, size] = [crc(content), content.byteLength];
  const facts = [0, 0, 0, 0, sum & 0xffff, sum >>> 16, size & 0xffff, size >>> 16, size & 0xffff, size >>> 16, file.byteLength, 0];
  const local = Buffer.concat([head(0x04034b50, [20, ...facts.slice(1)]), file, content]);
  const central = Buffer.concat([head(0x02014b50, [20, 20, ...facts.slice(1), 0, 0, 0, 0, 0, 0, 0]), file]);
  return Buffer.concat([local, central, head(0x06054b50, [0, 0, 1, 1, central.byteLength, 0, local.byteLength, 0, 0])]);
}

/** A PDF of these objects, by number; `2` is the tree of pages. */
export function pdf(objects: Readonly<Record<number, string | Buffer>>, trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')];
  const places: [number, number][] = [];
  let at = parts[0]!.byteLength;
  for (const [number, content] of Object.entries(objects)) {
    const body = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content as string), Buffer.from('\nendobj\n')]);
    places.push([Number(number), at]);
    at += body.byteLength;
    parts.push(body);
  }
  const rows = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size ${Math.max(...places.map(([n]) => n)) + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export const stream = (dictionary: string, content: Buffer): Buffer => Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${content.byteLength} >>\nstream\n`), content, Buffer.from('\nendstream')]);

/** A PDF of so many pages with a black square on each. @param box of the pages, in points */
export const plainPdf = (pages = 1, box = '0 0 595 842', more: Readonly<Record<number, string | Buffer>> = {}, catalog = ''): Buffer => pdf({
  1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  2: `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, n) => `${10 + n} 0 R`).join(' ')}] >>`,
  3: stream('', Buffer.from('0 0 0 rg 100 100 200 200 re f')),
  ...Object.fromEntries(Array.from({ length: pages }, (_, n) => [10 + n, `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 3 0 R /Resources << >> >>`])),
  ...more,
});
