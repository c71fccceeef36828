import type { Asked } from '../../../content/answers.ts';
import type { Locale } from '../../../content/locales.ts';
import { pick } from '../../../content/pick.ts';
import type { BasePayload } from 'payload';
import { spokenCode } from '../../signup/code.ts';
import { requestAddress } from './address.ts';
import type { Request } from './request.ts';

interface Parts {
  readonly payload: Pick<BasePayload, 'findByID'>;
  readonly secret: string;
}

/** What the page of a request shows of it now, to whoever sent it: nothing of the desk's notes, nor who is at it. */
export async function askedPage({ payload, secret }: Parts, lang: Locale, request: Request, more: Pick<Asked, 'did' | 'text'> = {}): Promise<Asked> {
  const { code, form, definition, state, at, answers, said, referredTo } = request;
  return {
    page: 'asked', lang, ...more,
    request: {
      address: requestAddress(secret, lang, code), form, title: pick(definition.title, lang)?.value ?? form, code: spokenCode(code), state, at, fields: definition.fields, answers: answers ?? {},
      said: said.map((line) => ({ at: line.at, from: line.from, text: line.text })), referredTo: await organisationOf(payload, referredTo), promiseDays: definition.promiseDays, open: true,
    },
  };
}

/** The slug of an organisation; nothing when it was deleted since. */
async function organisationOf(payload: Parts['payload'], id: Request['referredTo']): Promise<string | undefined> {
  if (id === undefined || id === null) return undefined;
  const found = await payload.findByID({ collection: 'organisations', id, depth: 0, disableErrors: true, overrideAccess: true, select: { slug: true } as never }) as { slug?: unknown } | null;
  return typeof found?.slug === 'string' ? found.slug : undefined;
}
