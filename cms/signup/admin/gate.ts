import type { Endpoint, PayloadRequest } from 'payload';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom, typedIn } from '../../../content/forms/typed.ts';
import { signUpDesk, type SignUpDesk } from '../desk.ts';
import { idFrom, type SignUp } from '../store/store.ts';
import { html } from './pages/markup.ts';
import { answerPage } from './pages/page.ts';
import type { Outcome } from './said.ts';
import { findSitting, type SittingSeen } from './sitting-sheet.ts';
import { languageOf, type Speech, speechIn } from './speech.ts';
import { viewerOf } from './viewer.ts';

/** A request about one sitting, from somebody who may see its people. */
export interface Asked {
  readonly req: PayloadRequest;
  readonly desk: SignUpDesk;
  readonly sitting: SittingSeen;
  readonly speech: Speech;
  /** Address of the sitting's view in the admin. */
  readonly back: string;
  /** The fields of a form that was posted; empty for GET. */
  readonly typed: Typed;
}

/** Address of the endpoints of a sitting. */
export const endpointsOf = (slug: string): string => `/api/sign-up-desk/${slug}`;
/** Address of its view. @param admin where the admin is, such as `/admin` */
export const viewOf = (admin: string, slug: string): string => `${admin}/sign-ups/${slug}`;

const refuse = (req: PayloadRequest, status: number, nl: string, en: string): Response => {
  const language = languageOf(req.i18n?.language);
  const sentence = language === 'en' ? en : nl;
  return answerPage({ language, title: sentence, status, body: html`<main><h1>${sentence}</h1><p><a href="${req.payload.config.routes.admin}">${language === 'en' ? 'To the start of the admin' : 'Naar het begin van het beheer'}</a></p></main>` });
};

/**
 * An endpoint about one sitting. Who may not see its people is refused before anything is read of them; a host learns of other events not even
 * whether they have sign-ups.
 */
export const forSitting = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const viewer = await viewerOf(req);
  if (!viewer) return refuse(req, 403, 'U mag dit niet zien. Log in met een account dat dit mag.', 'You may not see this. Log in with an account that may.');
  const desk = signUpDesk();
  if (!desk) return refuse(req, 503, 'Deze server neemt geen aanmeldingen aan.', 'This server takes no sign-ups.');
  const sitting = await findSitting(desk, String(req.routeParams?.sitting ?? ''), viewer);
  if (!sitting) return viewer.events === 'all' ? refuse(req, 404, 'Deze datum is er niet.', 'There is no such date.') : refuse(req, 403, 'Dit hoort niet bij uw activiteiten.', 'This is not one of your events.');
  const typed = req.method === 'POST' ? await formOf(req) : {};
  if (!typed) return refuse(req, 400, 'Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw.', 'This form did not arrive well. Go back and try again.');
  return work({
    req, desk, sitting, typed,
    speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone),
    back: viewOf(req.payload.config.routes.admin, sitting.slug),
  });
};

async function formOf(req: PayloadRequest): Promise<Typed | undefined> {
  const form = await req.formData?.().catch(() => undefined);
  return form && typedFrom(form);
}

/** The one value of a field; empty when it is not there. */
export const valueOf = (typed: Typed, name: string): string => typedIn(typed, name).trim();

/** The sign-up that a form names, if it is one of this sitting: a host cannot reach into another by its number. */
export async function rowOf({ desk, sitting }: Pick<Asked, 'desk' | 'sitting'>, id: string): Promise<SignUp | undefined> {
  const row = id === '' ? undefined : await desk.store.byId(idFrom(id));
  return row?.sitting === sitting.slug ? row : undefined;
}

/** Back to the list, which says what came of it. The address names the row by its number: no name, no code. */
export function backTo({ back }: Pick<Asked, 'back'>, did: Outcome, row?: SignUp, values: Readonly<Record<string, number>> = {}): Response {
  const query = new URLSearchParams({ did, ...(row && { row: String(row.id) }), ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) });
  return new Response(null, { status: 303, headers: { Location: `${back}?${query.toString()}`, 'Cache-Control': 'no-store' } });
}
