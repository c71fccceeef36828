import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isLocale } from '../../content/locales.ts';
import { signedIn } from '../access/editors.ts';
import { fieldLabels } from '../activity/field-labels.ts';
import { loggedKinds } from '../activity/logged-kinds.ts';
import { accountsById } from '../desk/inbox/accounts.ts';
import { languageOf } from '../signup/admin/speech.ts';
import { idFrom } from '../signup/store/store.ts';
import { agree } from './agreed.ts';
import { arrive, depart } from './presence.ts';
import { changedSince } from './who-changed.ts';

const name = z.string().regex(/^[\w-]{1,64}$/);
const shape = z.strictObject({
  kind: name, document: name.or(z.literal('')), language: z.string().refine(isLocale), window: name, since: z.iso.datetime(),
  /** `leave` when the window goes; `agree` when the person wants the own words where both wrote. */
  act: z.enum(['here', 'leave', 'agree']), agreeTo: z.iso.datetime().optional(),
});

const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' } as const;
const refuse = (req: PayloadRequest, status: number, nl: string, en: string) => Response.json({ error: languageOf(req.i18n?.language) === 'en' ? en : nl }, { status, headers });

/**
 * `POST /api/together`: the window of an editor says that it has a document open, and hears who else has, what they changed since this one was loaded, and of which state that is.
 * Only for who is signed in and may read the document. From this site alone: Payload takes the cookie of no other.
 */
const together: Endpoint['handler'] = async (req) => {
  if (!signedIn({ req }) || !req.user) return refuse(req, 403, 'Log in om dit te zien.', 'Log in to see this.');
  const body: unknown = await req.json?.().catch(() => undefined);
  const asked = shape.safeParse(body).data;
  if (!asked || !loggedKinds(req.payload.config).includes(asked.kind)) return refuse(req, 400, 'Dit is niet goed aangekomen.', 'This did not arrive well.');
  const { kind, document, language, window, since, act, agreeTo } = asked;
  const place = `${kind}/${document}`;
  if (act === 'leave') {
    depart(place, window);
    return Response.json({}, { headers });
  }
  const me = String(req.user.id);
  const state = await stateOf(req, kind, document);
  if (!state) return refuse(req, 404, 'Dit document is er niet, of uw account mag het niet zien.', 'There is no such document, or your account may not see it.');
  if (act === 'agree' && agreeTo) agree(kind, document, me, agreeTo);
  const present = arrive(place, window, { who: me, language, at: Date.now() });
  const changed = state === since ? undefined : await changedSince(req.payload, { kind, document, language }, Date.parse(since));
  const names = await accountsById(req.payload, present.map(({ who }) => who));
  return Response.json({
    others: present.flatMap(({ who, language: theirs }) => { const account = names.get(who); return account ? [{ name: account.name, language: theirs }] : []; }),
    changed: changed && { name: changed.who === me ? undefined : changed.name, own: changed.who === me, at: changed.at, fields: fieldLabels(req.payload, kind, changed.fields, languageOf(req.i18n?.language)) },
    state,
  }, { headers });
};

/** The moment of the last change of a document, if this person may read it. */
async function stateOf(req: PayloadRequest, kind: string, document: string): Promise<string | undefined> {
  const rights = { depth: 0, draft: true, overrideAccess: false, req, select: { updatedAt: true } } as const;
  const found = document === ''
    ? await req.payload.findGlobal({ slug: kind as GlobalSlug, ...rights } as never).catch(() => undefined)
    : await req.payload.findByID({ collection: kind as CollectionSlug, id: idFrom(document), disableErrors: true, trash: true, ...rights } as never).catch(() => undefined);
  return (found as { updatedAt?: string } | null | undefined)?.updatedAt;
}

export const togetherEndpoints: Endpoint[] = [{ path: '/together', method: 'post', handler: together }];
