import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isLocale } from '../../content/locales.ts';
import { signedIn } from '../access/editors.ts';
import { fieldsOf, type Translated } from '../translation/schema.ts';
import { comesFromHere } from './comes-from-here.ts';
import { gateOf } from './gate-of.ts';
import { judged } from './judge.ts';

const answer = (status: number, body: object): Response => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** A form as it stands in the browser. */
const asked = z.object({
  collection: z.string().max(60).optional(), global: z.string().max(60).optional(), id: z.union([z.string().max(60), z.number()]).optional(),
  locale: z.string(), data: z.record(z.string(), z.unknown()),
});
/** Most characters of a form: the largest page has some 300,000. */
const most = 2_000_000;

/** `POST /api/gate`: what keeps this form from the public and what could be better, for everybody who is signed in; they all read drafts. Nothing is saved. */
export const gateEndpoints: Endpoint[] = [{
  path: '/gate', method: 'post',
  handler: async (req: PayloadRequest) => {
    if (!signedIn({ req })) return answer(403, { message: 'Sign in first.' });
    if (!comesFromHere(req)) return answer(403, { message: 'This must come from this site.' });
    const text = (await req.text?.().catch(() => undefined)) ?? '';
    const { data: form } = asked.safeParse(text.length > most ? undefined : parsed(text));
    const kind = (form?.collection ? { collection: form.collection } : form?.global ? { global: form.global } : undefined) as Translated | undefined;
    if (!form || !kind || !isLocale(form.locale) || !fieldsOf(req.payload, kind).some(({ name }) => name === '_status')) return answer(400, { message: 'This is not a form of the site.' });
    req.locale = form.locale;
    const { pieces, facts } = await judged(req, { kind, id: form.id, written: form.data }, true);
    return answer(200, gateOf(pieces, facts));
  },
}];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
