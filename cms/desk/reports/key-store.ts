import type { PayloadRequest } from 'payload';
import type { WrappedKey } from '../../privacy/passphrase-key.ts';
import { idFrom } from '../../signup/store/store.ts';
import { visibleForms } from '../requests/visible-forms.ts';
import { reportKeysSlug } from './report-keys.ts';

/** A key of a report desk. Times are milliseconds since 1970. */
export interface ReportKey {
  /** As text: names the boxes that it opens. */
  readonly id: string;
  readonly forms: readonly string[];
  readonly holder: string;
  readonly label: string;
  /** Base64. */
  readonly publicKey: string;
  readonly wrapped: WrappedKey;
  readonly madeAt: number;
  readonly confirmedBy?: string | undefined;
  readonly confirmedAt?: number | undefined;
  readonly retiredAt?: number | undefined;
}
export type NewReportKey = Pick<ReportKey, 'forms' | 'holder' | 'label' | 'publicKey' | 'wrapped' | 'madeAt'>;

type Payload = PayloadRequest['payload'];
const collection = reportKeysSlug as never;

/** All keys, oldest first; there are a handful. */
export async function allKeys(payload: Payload): Promise<ReportKey[]> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, overrideAccess: true, sort: 'madeAt' });
  return (docs as unknown as Record<string, unknown>[]).map(keyOf);
}

/** Keeps a new key; nothing when its public key is there already. */
export async function addKey(payload: Payload, key: NewReportKey): Promise<ReportKey | undefined> {
  if ((await allKeys(payload)).some(({ publicKey }) => publicKey === key.publicKey)) return undefined;
  return keyOf(await payload.create({ collection, data: key as never, depth: 0, overrideAccess: true }));
}

export async function markKey(payload: Payload, id: string, marks: Partial<Pick<ReportKey, 'confirmedBy' | 'confirmedAt' | 'retiredAt'>>): Promise<void> {
  await payload.update({ collection, id: idFrom(id), data: marks as never, depth: 0, overrideAccess: true });
}

/**
 * The public keys to which what comes in by a form is sealed, by id: confirmed, not retired, and of somebody who may see the form today. So an account that is deleted
 * or loses the form reads nothing that comes after.
 */
export async function sealingKeys(payload: Payload, form: string): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for (const key of await allKeys(payload)) {
    if (countsFor(key, form) && (await holderSees(payload, key.holder, form))) found.push([key.id, key.publicKey]);
  }
  return Object.fromEntries(found);
}

/** Whether something is sealed to this key, as far as the key itself says. */
export const countsFor = ({ forms, confirmedBy, retiredAt }: ReportKey, form: string): boolean => Boolean(confirmedBy) && !retiredAt && forms.includes(form);

async function holderSees(payload: Payload, holder: string, form: string): Promise<boolean> {
  const { docs: [account] } = await payload.find({ collection: 'users', where: { id: { equals: idFrom(holder) } }, depth: 0, limit: 1, overrideAccess: true });
  return account !== undefined && (await visibleForms({ payload, user: { ...account, collection: 'users' } as never })).includes(form);
}

const moment = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);
function keyOf(row: Record<string, unknown>): ReportKey {
  return {
    id: String(row.id), forms: Array.isArray(row.forms) ? row.forms.map(String) : [], holder: String(row.holder), label: String(row.label), publicKey: String(row.publicKey),
    wrapped: row.wrapped as WrappedKey, madeAt: Number(row.madeAt), confirmedBy: row.confirmedBy ? String(row.confirmedBy) : undefined,
    confirmedAt: moment(row.confirmedAt), retiredAt: moment(row.retiredAt),
  };
}
