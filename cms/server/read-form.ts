import type { IncomingMessage } from 'node:http';

/** A form with more bytes than anybody types. */
export class FormTooLarge extends Error {}

/** Reads a small `application/x-www-form-urlencoded` body. Rejects with `FormTooLarge` beyond `limit` bytes. */
export async function readForm(request: IncomingMessage, limit = 16 * 1024): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > limit) throw new FormTooLarge('The form is too large.');
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}
