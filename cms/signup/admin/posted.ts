import type { PayloadRequest } from 'payload';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom, typedIn } from '../../../content/forms/typed.ts';

/** The fields of a form that was posted; empty for GET, nothing when it did not arrive well. */
export async function postedForm(req: PayloadRequest): Promise<Typed | undefined> {
  if (req.method !== 'POST') return {};
  const form = await req.formData?.().catch(() => undefined);
  return form && typedFrom(form);
}

/** The one value of a field; empty when it is not there. */
export const valueOf = (typed: Typed, name: string): string => typedIn(typed, name).trim();

/** Leads on by GET, kept by nobody, so that a reload sends nothing again. */
export const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
