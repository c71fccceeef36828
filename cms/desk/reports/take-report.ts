import { randomUUID } from 'node:crypto';
import { sourceLocale } from '../../../content/locales.ts';
import { codeOfReceipt, newReceipt } from '../../privacy/receipt.ts';
import { type KeyPair, type PublicKeys, seal } from '../../privacy/sealed-box.ts';
import type { Definition } from '../requests/request.ts';
import type { RequestStore } from '../requests/store.ts';
import { about, coarse, type ReportContent, writtenContent } from './report-content.ts';

/** A report as it came in. It is in memory only. */
export interface Reported {
  readonly form: string;
  readonly definition: Definition;
  readonly content: ReportContent;
  /** Bytes of the pictures, in the order of `content.files`. */
  readonly files: readonly Uint8Array[];
  readonly doubted: boolean;
  readonly at: number;
}

interface Parts {
  readonly store: Pick<RequestStore, 'add'>;
  /** The keys of a receipt. Slow. */
  readonly keysOf: (receipt: string) => Promise<KeyPair>;
}

/**
 * Seals a report to the desk's keys and keeps it. When this resolves the report survives a crash, and the receipt is known to nobody but who is told now.
 * Throws when no free code was found, which has not happened below a million reports.
 */
export async function takeReport({ store, keysOf }: Parts, { form, definition, content, files, doubted, at }: Reported, keys: PublicKeys): Promise<string> {
  for (let tries = 0; tries < 8; tries++) {
    const receipt = newReceipt();
    const code = codeOfReceipt(receipt);
    const { publicKey: receiptKey, privateKey } = await keysOf(receipt);
    privateKey.fill(0);
    const answers = await seal(writtenContent(content), keys, about.answers(code));
    const sealedFiles = await Promise.all(files.map(async (bytes, index) => ({
      field: 'sealed', number: index + 1, type: 'application/octet-stream', data: JSON.stringify(await seal(bytes, keys, about.file(code, index + 1))),
    })));
    const row = await store.add({
      key: randomUUID(), code, kind: 'report', form, language: sourceLocale, cameBy: 'site', at: coarse(at), state: doubted ? 'doubted' : 'new', definition,
      answers: null, said: [], sealed: { answers, receiptKey, said: [] }, files: files.length, notes: [],
    }, sealedFiles);
    if (row) return receipt;
  }
  throw new Error('No free code was found for a report.');
}
