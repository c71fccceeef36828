import type { Endpoint, PayloadRequest } from 'payload';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { signUpDesk, type SignUpDesk } from '../desk.ts';
import { idFrom, type SignUp } from '../store/store.ts';
import { mayNotSee, notArrived, refusal } from './pages/refusal.ts';
import { leadTo, postedForm } from './posted.ts';
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

/**
 * An endpoint about one sitting. Who may not see its people is refused before anything is read of them; a host learns of other events not even
 * whether they have sign-ups.
 */
export const forSitting = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const viewer = await viewerOf(req);
  if (!viewer) return refusal(req, 403, mayNotSee);
  const desk = signUpDesk();
  if (!desk) return refusal(req, 503, { nl: 'Deze server neemt geen aanmeldingen aan.', en: 'This server takes no sign-ups.' });
  const sitting = await findSitting(desk, String(req.routeParams?.sitting ?? ''), viewer);
  if (!sitting) return viewer.events === 'all' ? refusal(req, 404, { nl: 'Deze datum is er niet.', en: 'There is no such date.' }) : refusal(req, 403, { nl: 'Dit hoort niet bij uw activiteiten.', en: 'This is not one of your events.' });
  const typed = await postedForm(req);
  if (!typed) return refusal(req, 400, notArrived);
  return work({
    req, desk, sitting, typed,
    speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone),
    back: viewOf(req.payload.config.routes.admin, sitting.slug),
  });
};

/** The sign-up that a form names, if it is one of this sitting: a host cannot reach into another by its number. */
export async function rowOf({ desk, sitting }: Pick<Asked, 'desk' | 'sitting'>, id: string): Promise<SignUp | undefined> {
  const row = id === '' ? undefined : await desk.store.byId(idFrom(id));
  return row?.sitting === sitting.slug ? row : undefined;
}

/** Back to the list, which says what came of it. The address names the row by its number: no name, no code. */
export function backTo({ back }: Pick<Asked, 'back'>, did: Outcome, row?: SignUp, values: Readonly<Record<string, number>> = {}): Response {
  const query = new URLSearchParams({ did, ...(row && { row: String(row.id) }), ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) });
  return leadTo(`${back}?${query.toString()}`);
}
