import { Console } from 'node:console';
import sharp from 'sharp';
import { limitMemory } from '../../desk/requests/files/limit-memory.ts';
import { mostText, type PdfFacts, thumbnailSide } from './pdf-facts.ts';

/** One PDF from standard input; what it says of itself to standard output, as JSON in ASCII. A process of its own; it ends badly when the file cannot be opened. */
globalThis.console = new Console(process.stderr);
sharp.concurrency(1);
limitMemory();
const parts: Buffer[] = [];
for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
const { ColorSpace, Document, Matrix, PDFDocument } = await import('mupdf');
const document = Document.openDocument(Buffer.concat(parts), 'application/pdf');
if (document.needsPassword()) throw new Error('It has a password.');
const pages = document.countPages();

let text = '';
for (let number = 0; number < pages && text.length < mostText; number++) text += `${document.loadPage(number).toStructuredText('preserve-whitespace').asText()}\n`;

const named = document instanceof PDFDocument ? document.getTrailer().get('Root').get('Lang') : undefined;
const first = document.loadPage(0);
const [left = 0, top = 0, right = 0, bottom = 0] = first.getBounds();
const scale = thumbnailSide / Math.max(right - left, bottom - top, 1);
const drawn = first.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceRGB, false, true);
const [width, height] = [drawn.getWidth(), drawn.getHeight()];
// Rows may be padded: what is between them is no picture.
const [stride, pixels] = [drawn.getStride(), Buffer.from(drawn.getPixels())];
const packed = Buffer.concat(Array.from({ length: height }, (_row, y) => pixels.subarray(y * stride, y * stride + width * 3)));
const picture = await sharp(packed, { raw: { width, height, channels: 3 } }).webp({ quality: 80 }).toBuffer();

const facts: PdfFacts = { pages, text: text.slice(0, mostText), ...(named?.isString() ? { named: named.asString() } : {}), thumbnail: { data: picture.toString('base64'), width, height } };
const ascii = JSON.stringify(facts).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
process.stdout.write(ascii, () => process.exit(0));
