import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../../../access/role.ts';
import type { Words } from '../../../fields/words.ts';
import { languageOf } from '../../../signup/admin/speech.ts';
import { idFrom } from '../../../signup/store/store.ts';
import { visibleForms } from '../../requests/visible-forms.ts';
import { PayloadRequestStore } from '../../requests/payload-request-store.ts';
import type { Request, SealedReport } from '../../requests/request.ts';
import { allKeys, type ReportKey } from '../key-store.ts';

/** A question about the report desks, from somebody with an account. */
export interface Asked {
  readonly req: PayloadRequest;
  /** Id of the account, as text. */
  readonly me: string;
  readonly isAdmin: boolean;
  /** Slugs of the forms whose answers this account may see, requests and reports alike. */
  readonly forms: readonly string[];
  readonly keys: readonly ReportKey[];
}
export interface AskedOfReport extends Asked {
  readonly store: PayloadRequestStore;
  readonly report: Request & { readonly sealed: SealedReport };
  /** The account's confirmed keys of the report's form, retired ones too. */
  readonly own: readonly ReportKey[];
}

const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' } as const;
export const answer = (body: object, status = 200): Response => Response.json(body, { status, headers });

const whyNot = {
  login: [403, { nl: 'U mag dit niet zien. Log in met een account dat dit mag.', en: 'You may not see this. Log in with an account that may.' }],
  // The same whether it is not there or not this person's: nobody learns what others have.
  none: [404, { nl: 'Deze melding is er niet meer, of uw account mag haar niet zien.', en: 'This report is no longer there, or your account may not see it.' }],
  key: [403, { nl: 'Uw account heeft geen bevestigde sleutel van dit meldpunt.', en: 'Your account has no confirmed key of this report desk.' }],
  bad: [400, { nl: 'Dit is niet goed aangekomen. Laad de pagina opnieuw en probeer het nog een keer.', en: 'This did not arrive well. Load the page again and try once more.' }],
  changed: [409, { nl: 'Er is niets bewaard: iemand anders was net eerder. Laad de pagina opnieuw.', en: 'Nothing was saved: somebody else was just before you. Load the page again.' }],
  'may-not': [403, { nl: 'Dit mag uw account niet.', en: 'Your account may not do this.' }],
  digits: [422, { nl: 'Deze cijfers horen niet bij deze sleutel. Bevestig hem niet.', en: 'These digits do not belong to this key. Do not confirm it.' }],
  'no-form': [422, { nl: 'Kies een meldpunt dat u mag zien.', en: 'Choose a report desk that you may see.' }],
  full: [422, { nl: 'Bij deze melding staat al te veel. Antwoorden kan niet meer.', en: 'There is too much with this report already. No more answers can be added.' }],
} satisfies Record<string, readonly [number, Words]>;

/** Why not, in one sentence. */
export function refuse(req: PayloadRequest, why: keyof typeof whyNot): Response {
  const [status, words] = whyNot[why];
  return answer({ error: words[languageOf(req.i18n?.language)] }, status);
}

/** An endpoint for whoever may see a form; who that is is read anew each time. */
export const forDesk = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const forms = await visibleForms(req);
  const isAdmin = hasRole(req, 'admin');
  if (!req.user || (forms.length === 0 && !isAdmin)) return refuse(req, 'login');
  return work({ req, me: String(req.user.id), isAdmin, forms, keys: await allKeys(req.payload) });
};

/** An endpoint about one report of a form that the account may see. */
export const forReport = (work: (asked: AskedOfReport) => Promise<Response>): Endpoint['handler'] => forDesk(async (asked) => {
  const store = new PayloadRequestStore(asked.req.payload);
  const id = String(asked.req.routeParams?.id ?? '');
  const report = id === '' ? undefined : await store.byId(idFrom(id));
  if (report?.kind !== 'report' || !asked.forms.includes(report.form) || !report.sealed) return refuse(asked.req, 'none');
  return work({ ...asked, store, report: { ...report, sealed: report.sealed }, own: ownKeys(asked, report.form) });
});

/** The confirmed keys of the account for a form; retired ones still open what came before. */
export const ownKeys = ({ keys, me }: Pick<Asked, 'keys' | 'me'>, form: string): ReportKey[] => keys.filter(({ holder, forms, confirmedBy }) => holder === me && confirmedBy !== undefined && forms.includes(form));

/** What was posted as JSON, if it has this shape. */
export async function posted<T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T | undefined> {
  const body: unknown = await req.json?.().catch(() => undefined);
  return shape.safeParse(body).data;
}

const base64 = (most: number) => z.string().min(1).max(most).regex(/^[A-Za-z0-9+/]+={0,2}$/);
/** A public key: 32 bytes. */
export const publicKeyShape = base64(44).length(44);
/** A box for one key: 32 bytes and what sealing adds. */
export const boxShape = base64(120).length(108);
export const sealedShape = z.strictObject({ boxes: z.record(z.string().max(40), boxShape), body: base64(60_000) });
export const wrappedShape = z.strictObject({
  kdf: z.literal('argon2id'), passes: z.number().int().min(1).max(20), memory: z.number().int().min(8192).max(2 ** 30), salt: base64(24).length(24), nonce: base64(32).length(32), box: base64(64).length(64),
});
