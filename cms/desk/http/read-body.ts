import type { IncomingMessage } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom } from '../../../content/forms/typed.ts';
import { type Parts, partsOf } from './parts.ts';

/** What a form sent. */
export interface Body {
  readonly typed: Typed;
  /** By the name of the field; what was chosen by nobody is not in it. */
  readonly files: Readonly<Record<string, readonly Uint8Array[]>>;
}

/** More bytes than a form may have; and a body that no form sends. */
export class BodyTooLarge extends Error {}
export class BodyUnreadable extends Error {}

/** What is said of such a body; in no language of a page, for it was not read. */
export const unreadable = 'Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw. This form did not arrive well. Go back and try again.';

/** Most bytes of a form: three pictures of ten megabytes, and what is typed. Without files a form is far smaller. */
export const mostBody = 32 * 1024 * 1024;
const mostTyped = 512 * 1024;

/**
 * Reads a form, `application/x-www-form-urlencoded` or `multipart/form-data`. Rejects with `BodyTooLarge` as soon as it is known that there are more bytes, and keeps
 * none of them then (`letItEnd` has to follow); with `BodyUnreadable` when it is no form.
 */
export async function readBody(request: IncomingMessage, limit = mostBody): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data\s*;/i.test(type)) return parted(await bytesOf(request, limit), type);
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new BodyUnreadable('This is no form.');
  return { typed: typedFrom(new URLSearchParams((await bytesOf(request, Math.min(limit, mostTyped))).toString('utf8'))), files: {} };
}

/** The bytes of a body. Rejects with `BodyTooLarge` as soon as it is known that there are more than `limit`. */
export async function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge('The form is too large.');
  // As large as the form says that it is; memory that nothing came for is not used. Put together piece by piece, so that nobody waits for a copy of everything at the end.
  let kept = Buffer.allocUnsafeSlow(Number(request.headers['content-length'] ?? 0) || 65_536);
  let size = 0;
  // Not `for await`: leaving that early closes the connection, and then nobody hears why.
  await new Promise<void>((done, failed) => {
    const take = (part: Buffer) => {
      const end = size + part.byteLength;
      if (end <= limit) {
        if (end > kept.byteLength) kept = larger(kept, size, Math.max(end, kept.byteLength * 2));
        part.copy(kept, size);
        size = end;
        return;
      }
      request.off('data', take);
      kept = Buffer.alloc(0);
      failed(new BodyTooLarge('The form is too large.'));
    };
    request.on('data', take).once('end', done).once('error', failed).once('close', () => failed(new BodyUnreadable('The connection ended.')));
  });
  return kept.subarray(0, size);
}

/** The same bytes with room for more. */
function larger(kept: Buffer<ArrayBuffer>, size: number, room: number): Buffer<ArrayBuffer> {
  const next = Buffer.allocUnsafeSlow(room);
  kept.copy(next, 0, 0, size);
  return next;
}

async function parted(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const parts = await (bytes.byteLength > most ? partsElsewhere(bytes, type) : partsOf(bytes, type)).catch(() => {
    throw new BodyUnreadable('The parts of the form cannot be told apart.');
  });
  const files: Record<string, Uint8Array[]> = {};
  for (const [name, file] of parts.files) (files[name] ??= []).push(file);
  return { typed: typedFrom(new URLSearchParams(parts.words.map(([name, value]) => [name, value]))), files };
}

/** Of so many bytes the parts are told apart here: a few milliseconds. Others wait for more, so it happens in a thread of its own. */
const most = 512 * 1024;

function partsElsewhere(bytes: Buffer<ArrayBuffer>, type: string): Promise<Parts> {
  // Its bytes are its own: `allocUnsafeSlow` shares them with nothing.
  const thread = new Worker(new URL('./parts-thread.ts', import.meta.url), { workerData: { bytes, type }, transferList: [bytes.buffer], env: {} as NodeJS.ProcessEnv });
  return new Promise((done, failed) => {
    thread.once('message', (parts: Parts) => done(parts)).once('error', failed).once('exit', () => failed(new Error('The thread ended.')));
  });
}

/** How much of a body that is not wanted is let pass unread, and for how long, so that whoever sends it can read the answer. */
const mostPassed = 256 * 1024 * 1024;
const longestPassed = 20_000;

/**
 * Lets the rest of a body pass without keeping it; what is longer than anybody sends by mistake ends the connection. The answer must not say `Connection: close`: then
 * the connection is cut while somebody still sends, and browsers show that in the place of the answer.
 */
export function letItEnd(request: IncomingMessage): void {
  let passed = 0;
  const cut = () => request.socket.destroy();
  const over = setTimeout(cut, longestPassed).unref();
  request.on('data', (part: Buffer) => { if ((passed += part.byteLength) > mostPassed) cut(); });
  request.once('end', () => clearTimeout(over)).once('close', () => clearTimeout(over)).once('error', () => {});
  request.resume();
}
