import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '../../../access/role.ts';
import type { Words } from '../../../fields/words.ts';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { mayNotSee, notArrived, refusal } from '../../../signup/admin/pages/refusal.ts';
import { leadTo, postedForm } from '../../../signup/admin/posted.ts';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import { idFrom } from '../../../signup/store/store.ts';
import { volunteerDesk, type VolunteerDesk } from '../desk.ts';
import type { Volunteer } from '../volunteer.ts';
import type { Outcome } from './outcomes.ts';

/** A question of an admin or the desk about volunteers. */
export interface Asked {
  readonly req: PayloadRequest;
  readonly desk: VolunteerDesk;
  /** Id of the account, as text. */
  readonly by: string;
  readonly speech: Speech;
  /** The fields of a form that was posted; empty for GET. */
  readonly typed: Typed;
  /** Address of the list in the admin. */
  readonly list: string;
}
export interface AskedOfOne extends Asked { readonly volunteer: Volunteer }
type Handler = Endpoint['handler'];

/** Whether somebody may see volunteers: names, reach and notes of all of them. A host sees those on the shifts of the own events, and that elsewhere. */
export const maySeeVolunteers = (req: Pick<PayloadRequest, 'user'>): boolean => hasRole(req, 'admin', 'desk');

/** Address of the endpoints, and of those of one volunteer. */
export const endpoints = '/api/volunteer-desk';
export const endpointsOf = (id: Volunteer['id']): string => `${endpoints}/volunteer/${id}`;
/** Address of a volunteer's file in the admin. @param admin where the admin is, such as `/admin` */
export const viewOf = (admin: string, id: Volunteer['id']): string => `${admin}/volunteers/${id}`;

const whyNot = {
  'may-not': [403, mayNotSee],
  closed: [503, { nl: 'Deze server houdt geen vrijwilligers bij.', en: 'This server keeps no volunteers.' }],
  none: [404, { nl: 'Deze vrijwilliger is er niet.', en: 'There is no such volunteer.' }],
  form: [400, notArrived],
} satisfies Record<string, readonly [number, Words]>;

/** A page that says why not. */
function refuse(req: PayloadRequest, why: keyof typeof whyNot): Response {
  const [status, words] = whyNot[why];
  return refusal(req, status, words);
}

/** An endpoint for admins and the desk: nothing is read before that is known. */
export const behindGate = (work: (asked: Asked) => Promise<Response>): Handler => async (req) => {
  if (!maySeeVolunteers(req) || !req.user) return refuse(req, 'may-not');
  const desk = volunteerDesk();
  if (!desk) return refuse(req, 'closed');
  const typed = await postedForm(req);
  if (!typed) return refuse(req, 'form');
  return work({ req, desk, by: String(req.user.id), typed, speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone), list: `${req.payload.config.routes.admin}/volunteers` });
};

/** An endpoint about one volunteer. */
export const forVolunteer = (work: (asked: AskedOfOne) => Promise<Response>): Handler => behindGate(async (asked) => {
  const volunteer = await asked.desk.store.byId(idFrom(String(asked.req.routeParams?.id ?? '')));
  return volunteer ? work({ ...asked, volunteer }) : refuse(asked.req, 'none');
});

/** Back to the file, which says what came of it. */
export const backTo = ({ req }: Pick<Asked, 'req'>, id: Volunteer['id'], did: Outcome, at = ''): Response =>
  leadTo(`${viewOf(req.payload.config.routes.admin, id)}?${new URLSearchParams({ did }).toString()}${at}`);
