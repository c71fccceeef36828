import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import { randomSigns, signsIn } from '../signup/code.ts';
import { tokenOf } from '../signup/token.ts';
import { keyPairFrom, type KeyPair } from './sealed-box.ts';

/** Signs of a receipt; the first of them are the code under which the report is found, the rest is the secret: one of 64 million million. */
const length = 16;
const codeLength = 5;
const hash = promisify(argon2);
/** What one try costs: 64 MiB and about 0.3 s of one core. */
const cost = { memory: 64 * 1024, passes: 3, parallelism: 1, tagLength: 32 } as const;

/** A new receipt: sixteen signs of the alphabet of all codes. Whoever has it reads the answer; it is written down by the person alone. */
export const newReceipt = (): string => randomSigns(length);

/** As people read it: `KR4M-T7AX-9C2H-WF36`. */
export const spokenReceipt = (receipt: string): string => receipt.match(/.{1,4}/g)?.join('-') ?? receipt;

/** The receipt in what somebody typed, in any case and with any marks between; nothing when it cannot be one. */
export const receiptIn = (typed: string): string | undefined => signsIn(typed, length);

/** Under which the report is found. */
export const codeOfReceipt = (receipt: string): string => receipt.slice(0, codeLength);

/**
 * The keys of the reporter, made from the receipt and the server's secret. Slow on purpose, and not on the main thread: Node hashes in its pool.
 * @param secret the server's: without it a stolen database alone is no use for guessing
 */
export async function keysOfReceipt(secret: string, receipt: string): Promise<KeyPair> {
  const nonce = Buffer.from(tokenOf(secret, 'receipt', codeOfReceipt(receipt)), 'base64url');
  const seed = await hash('argon2id', { ...cost, message: receipt.slice(codeLength), nonce });
  const pair = await keyPairFrom(seed);
  seed.fill(0);
  return pair;
}
