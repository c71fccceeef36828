import type { BasePayload, PayloadRequest } from 'payload';
import type { Text } from '../../../content/text.ts';
import { visibleForms } from '../requests/visible-forms.ts';

/** A form as the inbox names it. */
export interface SeenForm { readonly slug: string; readonly title: Text; readonly kind: 'request' | 'report'; readonly promiseDays: number | undefined }

interface Stored { readonly slug?: string | null; readonly title?: Text | null; readonly kind?: string | null; readonly promiseDays?: number | null }

/** The forms whose requests the signed-in person may see, in the order of the site. What `visibleForms` names is all there is. */
export async function seenForms(req: Pick<PayloadRequest, 'user' | 'payload'>): Promise<SeenForm[]> {
  const slugs = await visibleForms(req);
  return slugs.length === 0 ? [] : formsNamed(req.payload, slugs);
}

async function formsNamed(payload: BasePayload, slugs: readonly string[]): Promise<SeenForm[]> {
  const { docs } = await payload.find({
    collection: 'forms', where: { slug: { in: [...slugs] } }, depth: 0, pagination: false, trash: true, sort: 'order', locale: 'all', overrideAccess: true,
    select: { slug: true, title: true, kind: true, promiseDays: true },
  } as never);
  return (docs as unknown as Stored[]).flatMap(({ slug, title, kind, promiseDays }) => (slug ? [{ slug, title: title ?? {}, kind: kind === 'report' ? 'report' as const : 'request' as const, promiseDays: promiseDays ?? undefined }] : []));
}
