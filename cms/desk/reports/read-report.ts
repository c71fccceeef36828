import { timingSafeEqual } from 'node:crypto';
import type { Said } from '../../../content/answers.ts';
import { codeOfReceipt } from '../../privacy/receipt.ts';
import { type KeyPair, openText, type PublicKeys, seal } from '../../privacy/sealed-box.ts';
import type { Request, SealedReport } from '../requests/request.ts';
import type { RequestStore } from '../requests/store.ts';
import { about, coarse, mostSaid, receiptBox } from './report-content.ts';

/** A report, opened with its receipt. */
export interface OpenedReport { readonly row: Request & { readonly sealed: SealedReport }; readonly keys: KeyPair }

interface Parts {
  readonly store: Pick<RequestStore, 'byCode'>;
  /** The keys of a receipt. Slow. */
  readonly keysOf: (receipt: string) => Promise<KeyPair>;
}

/** The report of a receipt; nothing when there is none. The keys are made in every case, so that the time says nothing about which codes exist. */
export async function openReport({ store, keysOf }: Parts, form: string, receipt: string): Promise<OpenedReport | undefined> {
  const [row, keys] = await Promise.all([store.byCode(codeOfReceipt(receipt)), keysOf(receipt)]);
  const [own, kept] = [Buffer.from(keys.publicKey, 'base64'), Buffer.from(row?.sealed?.receiptKey ?? '', 'base64')];
  const fits = timingSafeEqual(own, kept.length === own.length ? kept : Buffer.alloc(own.length));
  if (!fits || row?.kind !== 'report' || row.form !== form || !row.sealed) return undefined;
  return { row: { ...row, sealed: row.sealed }, keys };
}

/** What was said, for the reporter. A line that the receipt does not open is left out. */
export async function saidTo({ row, keys }: OpenedReport): Promise<Said[]> {
  const lines = await Promise.all(row.sealed.said.map(async (line): Promise<Said | undefined> => {
    const text = await openText(line, receiptBox, keys, about.said(row.code, line.from));
    return text === undefined ? undefined : { at: line.at, from: line.from, text };
  }));
  return lines.flatMap((line) => line ?? []);
}

/**
 * Adds what the reporter says later, sealed to the desk's keys and to the receipt's. What was waiting, referred or done is in hand again, so that somebody reads it.
 * False when the report is gone, full, or changed again and again meanwhile.
 */
export async function addToReport(store: Pick<RequestStore, 'byCode' | 'change'>, { row, keys }: OpenedReport, text: string, desk: PublicKeys, now: number): Promise<boolean> {
  const line = { ...(await seal(text, { ...desk, [receiptBox]: keys.publicKey }, about.said(row.code, 'person'))), at: coarse(now), from: 'person' as const };
  for (let tries = 0, seen: Request | undefined = row; tries < 5 && seen; tries++, seen = await store.byCode(row.code)) {
    if (!seen.sealed || seen.sealed.said.length >= mostSaid) return false;
    const sealed: SealedReport = { ...seen.sealed, said: [...seen.sealed.said, line] };
    const state = seen.state === 'doubted' || seen.state === 'new' ? seen.state : 'in-hand';
    if (await store.change(seen, { sealed, state, doneAt: null })) return true;
  }
  return false;
}
