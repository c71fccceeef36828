import { Console } from 'node:console';
import { kindOf } from './kind.ts';
import { redrawPdf } from './redraw-pdf.ts';
import { redrawPicture } from './redraw-picture.ts';

/** One file from standard input; what is kept of it to standard output: a line a picture, its type and its base64, or one line `fault …`. A process of its own. */
const parts: Buffer[] = [];
// What the reader of PDFs says of a file is none of the answer.
globalThis.console = new Console(process.stderr);
for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
const bytes = Buffer.concat(parts);
const cleaned = kindOf(bytes) === 'pdf' ? await redrawPdf(bytes) : await redrawPicture(bytes);
const lines = 'fault' in cleaned ? [`fault ${cleaned.fault}`] : cleaned.pictures.map(({ type, data }) => `${type} ${data}`);
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit(0));
