import { z } from 'zod';
import { intoState } from '../../inbox/decisions/changes.ts';
import { sealingKeys } from '../key-store.ts';
import { mostSaid, receiptBox } from '../report-content.ts';
import { answer, type AskedOfReport, posted, refuse, sealedShape } from './gate.ts';
import type { Definition, SealedReport } from '../../requests/request.ts';
import type { WrappedKey } from '../../../privacy/passphrase-key.ts';

/** A report as the browser gets it: closed. */
export interface ClosedReport {
  readonly id: string;
  readonly code: string;
  readonly turn: number;
  readonly form: string;
  readonly definition: Definition;
  readonly sealed: SealedReport;
  /** How many sealed pictures there are; each is asked for by its number, from 1. */
  readonly files: number;
  /** The account's own keys for this form, the newest first. */
  readonly own: readonly { readonly id: string; readonly publicKey: string; readonly wrapped: WrappedKey }[];
  /** The public keys to which an answer is sealed, by id: those of the desk and that of the receipt. */
  readonly sealTo: Readonly<Record<string, string>>;
}

const keysFor = async ({ req, report }: AskedOfReport): Promise<Record<string, string>> => ({ ...(await sealingKeys(req.payload, report.form)), [receiptBox]: report.sealed.receiptKey });

/** The closed report, for somebody who holds a key of its form. */
export async function showReport(asked: AskedOfReport): Promise<Response> {
  const { req, report, own } = asked;
  if (own.length === 0) return refuse(req, 'key');
  const { id, code, turn, form, definition, sealed, files } = report;
  return answer({
    id: String(id), code, turn, form, definition, sealed, files, sealTo: await keysFor(asked),
    own: own.toSorted((a, b) => b.madeAt - a.madeAt).map(({ id: key, publicKey, wrapped }) => ({ id: key, publicKey, wrapped })),
  } satisfies ClosedReport);
}

/** A sealed picture of the report. */
export async function showFile({ req, report, own, store }: AskedOfReport): Promise<Response> {
  if (own.length === 0) return refuse(req, 'key');
  const file = (await store.filesOf(report.id)).find(({ number }) => String(number) === req.routeParams?.number);
  return file ? answer(JSON.parse(file.data) as object) : refuse(req, 'none');
}

/**
 * Keeps an answer that was sealed in the browser: to the receipt and to every key of the desk that is in use, no more and no fewer, so that no colleague and no stranger
 * is left out or let in by accident.
 */
export async function addAnswer(asked: AskedOfReport): Promise<Response> {
  const { req, report, own, store } = asked;
  if (own.length === 0) return refuse(req, 'key');
  const said = await posted(req, z.strictObject({ turn: z.number().int(), line: sealedShape }));
  if (!said) return refuse(req, 'bad');
  if (report.sealed.said.length >= mostSaid) return refuse(req, 'full');
  const expected = Object.keys(await keysFor(asked)).sort().join();
  if (said.turn !== report.turn || Object.keys(said.line.boxes).sort().join() !== expected) return refuse(req, 'changed');
  const now = Date.now();
  const changed = await store.change(report, {
    sealed: { ...report.sealed, said: [...report.sealed.said, { ...said.line, at: now, from: 'desk' }] }, firstAnswerAt: report.firstAnswerAt ?? now,
    ...(report.state === 'new' || report.state === 'doubted' ? intoState(report, 'in-hand', now) : {}),
  });
  return changed ? answer({ turn: changed.turn }) : refuse(req, 'changed');
}
