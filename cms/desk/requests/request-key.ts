import { createHmac } from 'node:crypto';
import type { Answers } from '../../../content/forms/ask/answers.ts';

/** What makes two requests the same: the form, the answers, and the files, by the name of their field. */
export interface Content {
  readonly form: string;
  readonly answers: Answers;
  readonly files: Readonly<Record<string, readonly Uint8Array[]>>;
}

/**
 * The same for the same content: an HMAC under the server's secret, so that nobody who reads the database can try out what somebody may have written. The order of
 * the answers does not count, that of files does.
 */
export async function contentKey(secret: string, { form, answers, files }: Content): Promise<string> {
  const digests: [string, string[]][] = [];
  for (const [field, ones] of sorted(files)) digests.push([field, await Promise.all(ones.map(digestOf))]);
  return createHmac('sha256', secret).update(JSON.stringify(['request', form, sorted(answers), digests])).digest('base64url');
}

/** Of two requests with the same content, sent on different days, the second has the next ordinal. */
export const requestKey = (content: string, ordinal: number): string => `${content}.${ordinal}`;

const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
/** Not on this thread: a file may be ten megabytes. */
const digestOf = async (bytes: Uint8Array): Promise<string> => Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('base64url');
