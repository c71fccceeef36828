import type { Endpoint, PayloadRequest } from 'payload';
import type { Words } from '../../../fields/words.ts';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { mayNotSee, notArrived, refusal } from '../../../signup/admin/pages/refusal.ts';
import { leadTo, postedForm } from '../../../signup/admin/posted.ts';
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

const whyNot = {
  'may-not': [403, mayNotSee],
  closed: [503, { nl: 'Deze server heeft geen diensten.', en: 'This server has no shifts.' }],
  // The same whether it is not there or not this person's: nobody learns what others have.
  none: [404, { nl: 'Deze datum is er niet, of uw account mag haar niet zien.', en: 'There is no such date, or your account may not see it.' }],
  form: [400, notArrived],
} satisfies Record<string, readonly [number, Words]>;

/** A page that says why not. */
export function refuse(req: PayloadRequest, why: keyof typeof whyNot): Response {
  const [status, words] = whyNot[why];
  return refusal(req, status, words);
}

/** An endpoint for those who may see shifts of at least some events; nothing is read before that is known. */
export const behindGate = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const viewer = await viewerOf(req);
  if (!viewer || !req.user) return refuse(req, 'may-not');
  const desk = shiftDesk();
  if (!desk) return refuse(req, 'closed');
  const typed = await postedForm(req);
  if (!typed) return refuse(req, 'form');
  return work({ req, desk, viewer, typed, by: String(req.user.id), speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone) });
};

/** An endpoint about the crew of one date. */
export const forDate = (work: (asked: AskedOfDate) => Promise<Response>): Endpoint['handler'] => behindGate(async (asked) => {
  const occurrence = String(asked.req.routeParams?.occurrence ?? '');
  const date = await findDate(asked.desk, asked.viewer, occurrence);
  return date ? work({ ...asked, date, back: viewOf(asked.req.payload.config.routes.admin, occurrence) }) : refuse(asked.req, 'none');
});

/** Back to the date, which says what came of it. */
export const backTo = ({ back }: Pick<AskedOfDate, 'back'>, did: Outcome): Response =>
  leadTo(`${back}?${new URLSearchParams({ did }).toString()}`);
