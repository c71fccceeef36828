import { z } from 'zod';
import { fingerprintFits, fingerprintOf } from '../../../privacy/fingerprint.ts';
import { addKey, markKey, type ReportKey, sealingKeys } from '../key-store.ts';
import { accountsById } from '../../inbox/accounts.ts';
import { formsNamed } from './forms-named.ts';
import { answer, type Asked, posted, publicKeyShape, refuse, wrappedShape } from './gate.ts';

/** Keys in use that one account can have at most: more are a mistake. */
const mostOwn = 6;

/** A key as the key page shows it. The locked private key is only in the holder's own. */
export interface KeyLine extends Pick<ReportKey, 'id' | 'forms' | 'label' | 'publicKey' | 'madeAt' | 'confirmedAt' | 'retiredAt'> {
  readonly holder: string;
  readonly confirmedBy: string | undefined;
  readonly isMine: boolean;
  /** Whether reports are sealed to it now, for each of its forms. */
  readonly inUse: boolean;
  readonly mayConfirm: boolean;
  readonly mayRetire: boolean;
  readonly wrapped: ReportKey['wrapped'] | undefined;
}
export interface KeyPage {
  /** The report forms that this account may see. */
  readonly forms: readonly { readonly slug: string; readonly title: string }[];
  readonly keys: readonly KeyLine[];
}

/** Whether an account may confirm a key: an admin, or who holds a key in use of each of its forms. So nobody lets himself in. */
async function mayConfirm(asked: Asked, key: ReportKey): Promise<boolean> {
  if (key.confirmedBy || key.retiredAt) return false;
  if (asked.isAdmin) return true;
  for (const form of key.forms) {
    const inUse = await sealingKeys(asked.req.payload, form);
    if (!asked.keys.some((own) => own.holder === asked.me && own.id in inUse)) return false;
  }
  return key.forms.length > 0;
}
const mayRetire = ({ isAdmin, me }: Asked, key: ReportKey): boolean => !key.retiredAt && (isAdmin || key.holder === me);

/** The keys of the report desks that this account may see, and its own. */
export async function listKeys(asked: Asked): Promise<Response> {
  const { keys, me, forms, isAdmin, req } = asked;
  const seen = keys.filter((key) => isAdmin || key.holder === me || key.forms.some((form) => forms.includes(form)));
  const accounts = await accountsById(req.payload, seen.flatMap(({ holder, confirmedBy }) => [holder, ...(confirmedBy ? [confirmedBy] : [])]));
  const nameOf = (id: string) => accounts.get(id)?.name ?? '–';
  const inUse = new Map<string, ReadonlySet<string>>();
  for (const form of new Set(seen.flatMap((key) => key.forms))) inUse.set(form, new Set(Object.keys(await sealingKeys(req.payload, form))));
  const lines: KeyLine[] = [];
  for (const key of seen) {
    const { id, label, publicKey, madeAt, confirmedAt, retiredAt } = key;
    lines.push({
      id, forms: key.forms, label, publicKey, madeAt, confirmedAt, retiredAt, holder: nameOf(key.holder), confirmedBy: key.confirmedBy && nameOf(key.confirmedBy), isMine: key.holder === me,
      inUse: key.forms.every((form) => inUse.get(form)?.has(id)), mayConfirm: await mayConfirm(asked, key), mayRetire: mayRetire(asked, key), wrapped: key.holder === me ? key.wrapped : undefined,
    });
  }
  return answer({ forms: await formsNamed(req, forms), keys: lines } satisfies KeyPage);
}

/** Takes a key that was made in the holder's browser. Nothing is sealed to it before somebody else's confirmation. */
export async function makeKey({ req, me, forms, keys }: Asked): Promise<Response> {
  const made = await posted(req, z.strictObject({ forms: z.array(z.string()).min(1).max(20), label: z.string().trim().min(1).max(80), publicKey: publicKeyShape, wrapped: wrappedShape }));
  if (!made) return refuse(req, 'bad');
  const own = (await formsNamed(req, forms)).map(({ slug }) => slug);
  if (made.forms.some((form) => !own.includes(form))) return refuse(req, 'no-form');
  if (keys.filter(({ holder, retiredAt }) => holder === me && !retiredAt).length >= mostOwn) return refuse(req, 'may-not');
  const key = await addKey(req.payload, { ...made, forms: [...new Set(made.forms)], holder: me, madeAt: Date.now() });
  return key ? answer({ id: key.id }, 201) : refuse(req, 'bad');
}

/** Confirms a key, with the digits that its holder read out: who confirms has compared them. */
export async function confirmKey(asked: Asked): Promise<Response> {
  const { req, me } = asked;
  const key = keyNamed(asked);
  const said = await posted(req, z.strictObject({ fingerprint: z.string().max(80) }));
  if (!key || !said) return refuse(req, 'bad');
  if (!(await mayConfirm(asked, key))) return refuse(req, 'may-not');
  if (!fingerprintFits(await fingerprintOf(key.publicKey), said.fingerprint)) return refuse(req, 'digits');
  await markKey(req.payload, key.id, { confirmedBy: me, confirmedAt: Date.now() });
  return answer({ ok: true });
}

/** Retires a key: nothing more is sealed to it. It still opens what came before. Twice is once. */
export async function retireKey(asked: Asked): Promise<Response> {
  const key = keyNamed(asked);
  if (!key) return refuse(asked.req, 'bad');
  if (key.retiredAt && key.holder === asked.me) return answer({ ok: true });
  if (!mayRetire(asked, key)) return refuse(asked.req, 'may-not');
  await markKey(asked.req.payload, key.id, { retiredAt: Date.now() });
  return answer({ ok: true });
}

const keyNamed = ({ keys, req, isAdmin, me, forms }: Asked): ReportKey | undefined =>
  keys.find((key) => key.id === req.routeParams?.id && (isAdmin || key.holder === me || key.forms.some((form) => forms.includes(form))));

