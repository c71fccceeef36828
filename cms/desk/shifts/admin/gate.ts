import type { Endpoint, PayloadRequest } from 'payload';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { typedFrom, typedIn } from '../../../../content/forms/typed.ts';
import { html } from '../../../signup/admin/pages/markup.ts';
import { answerPage } from '../../../signup/admin/pages/page.ts';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import { viewerOf, type Viewer } from '../../../signup/admin/viewer.ts';
import { type OpenShiftDesk, shiftDesk } from '../shift-desk.ts';
import { type CrewDate, findDate } from './crew-dates.ts';
import type { Outcome } from './outcomes.ts';

/** A request about shifts, from somebody who may see those of some events. */
export interface Asked {
  readonly req: PayloadRequest;
  readonly desk: OpenShiftDesk;
  readonly viewer: Viewer;
  readonly speech: Speech;
  /** Id of the account, as text. */
  readonly by: string;
  /** The fields of a form that was posted; empty for GET. */
  readonly typed: Typed;
}
/** A request about the crew of one date that this person may see. */
export interface AskedOfDate extends Asked { readonly date: CrewDate; readonly back: string }

/** Address of the endpoints of a date. */
export const endpointsOf = (occurrence: string): string => `/api/shift-desk/${occurrence}`;
/** Address of the printed hours. */
export const proofEndpoint = '/api/shift-hours/proof';
/** Address of a date in the admin. @param admin where the admin is, such as `/admin` */
export const viewOf = (admin: string, occurrence: string): string => `${admin}/shifts/${occurrence}`;

const sentences = {
  'may-not': [403, 'U mag dit niet zien. Log in met een account dat dit mag.', 'You may not see this. Log in with an account that may.'],
  closed: [503, 'Deze server heeft geen diensten.', 'This server has no shifts.'],
  // The same whether it is not there or not this person's: nobody learns what others have.
  none: [404, 'Deze datum is er niet, of uw account mag haar niet zien.', 'There is no such date, or your account may not see it.'],
  form: [400, 'Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw.', 'This form did not arrive well. Go back and try again.'],
} as const;

/** A page that says why not. */
export function refuse(req: PayloadRequest, why: keyof typeof sentences): Response {
  const language = languageOf(req.i18n?.language);
  const [status, nl, en] = sentences[why];
  const sentence = language === 'en' ? en : nl;
  return answerPage({ language, title: sentence, status, body: html`<main><h1>${sentence}</h1><p><a href="${req.payload.config.routes.admin}">${language === 'en' ? 'To the start of the admin' : 'Naar het begin van het beheer'}</a></p></main>` });
}

/** An endpoint for those who may see shifts of at least some events; nothing is read before that is known. */
export const behindGate = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const viewer = await viewerOf(req);
  if (!viewer || !req.user) return refuse(req, 'may-not');
  const desk = shiftDesk();
  if (!desk) return refuse(req, 'closed');
  const typed = req.method === 'POST' ? await formOf(req) : {};
  if (!typed) return refuse(req, 'form');
  return work({ req, desk, viewer, typed, by: String(req.user.id), speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone) });
};

/** An endpoint about the crew of one date. */
export const forDate = (work: (asked: AskedOfDate) => Promise<Response>): Endpoint['handler'] => behindGate(async (asked) => {
  const occurrence = String(asked.req.routeParams?.occurrence ?? '');
  const date = await findDate(asked.desk, asked.viewer, occurrence);
  return date ? work({ ...asked, date, back: viewOf(asked.req.payload.config.routes.admin, occurrence) }) : refuse(asked.req, 'none');
});

async function formOf(req: PayloadRequest): Promise<Typed | undefined> {
  const form = await req.formData?.().catch(() => undefined);
  return form && typedFrom(form);
}

/** The one value of a field; empty when it is not there. */
export const valueOf = (typed: Typed, name: string): string => typedIn(typed, name).trim();

/** Back to the date, which says what came of it. */
export const backTo = ({ back }: Pick<AskedOfDate, 'back'>, did: Outcome): Response =>
  new Response(null, { status: 303, headers: { Location: `${back}?${new URLSearchParams({ did }).toString()}`, 'Cache-Control': 'no-store' } });
