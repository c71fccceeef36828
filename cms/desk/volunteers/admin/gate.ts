import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '../../../access/role.ts';
import { typedFrom, typedIn } from '../../../../content/forms/typed.ts';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { html } from '../../../signup/admin/pages/markup.ts';
import { answerPage } from '../../../signup/admin/pages/page.ts';
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

const sentences = {
  'may-not': [403, 'U mag dit niet zien. Log in met een account dat dit mag.', 'You may not see this. Log in with an account that may.'],
  closed: [503, 'Deze server houdt geen vrijwilligers bij.', 'This server keeps no volunteers.'],
  none: [404, 'Deze vrijwilliger is er niet.', 'There is no such volunteer.'],
  form: [400, 'Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw.', 'This form did not arrive well. Go back and try again.'],
} as const;

function refuse(req: PayloadRequest, why: keyof typeof sentences): Response {
  const language = languageOf(req.i18n?.language);
  const [status, nl, en] = sentences[why];
  const sentence = language === 'en' ? en : nl;
  return answerPage({ language, title: sentence, status, body: html`<main><h1>${sentence}</h1><p><a href="${req.payload.config.routes.admin}">${language === 'en' ? 'To the start of the admin' : 'Naar het begin van het beheer'}</a></p></main>` });
}

/** An endpoint for admins and the desk: nothing is read before that is known. */
export const behindGate = (work: (asked: Asked) => Promise<Response>): Handler => async (req) => {
  if (!maySeeVolunteers(req) || !req.user) return refuse(req, 'may-not');
  const desk = volunteerDesk();
  if (!desk) return refuse(req, 'closed');
  const typed = req.method === 'POST' ? await formOf(req) : {};
  if (!typed) return refuse(req, 'form');
  return work({ req, desk, by: String(req.user.id), typed, speech: speechIn(languageOf(req.i18n?.language), desk.snapshot().globals.settings.timeZone), list: `${req.payload.config.routes.admin}/volunteers` });
};

/** An endpoint about one volunteer. */
export const forVolunteer = (work: (asked: AskedOfOne) => Promise<Response>): Handler => behindGate(async (asked) => {
  const volunteer = await asked.desk.store.byId(idFrom(String(asked.req.routeParams?.id ?? '')));
  return volunteer ? work({ ...asked, volunteer }) : refuse(asked.req, 'none');
});

async function formOf(req: PayloadRequest): Promise<Typed | undefined> {
  const form = await req.formData?.().catch(() => undefined);
  return form && typedFrom(form);
}

/** The one value of a field; empty when it is not there. */
export const valueOf = (typed: Typed, name: string): string => typedIn(typed, name).trim();

/** Back to the file, which says what came of it. */
export const backTo = ({ req }: Pick<Asked, 'req'>, id: Volunteer['id'], did: Outcome, at = ''): Response =>
  new Response(null, { status: 303, headers: { Location: `${viewOf(req.payload.config.routes.admin, id)}?${new URLSearchParams({ did }).toString()}${at}`, 'Cache-Control': 'no-store' } });
