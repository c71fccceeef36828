import type { Endpoint, PayloadRequest } from 'payload';
import type { Words } from '../../fields/words.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { mayNotSee, notArrived, refusal } from '../../signup/admin/pages/refusal.ts';
import { leadTo, postedForm } from '../../signup/admin/posted.ts';
import { languageOf, type Speech, speechIn } from '../../signup/admin/speech.ts';
import { idFrom } from '../../signup/store/store.ts';
import type { Request } from '../requests/request.ts';
import { inbox, type Inbox } from './inbox.ts';
import type { Outcome } from './outcomes.ts';
import { type SeenForm, seenForms } from './seen-forms.ts';

/** A question of somebody who may see requests of some forms. */
export interface Asked {
  readonly req: PayloadRequest;
  readonly inbox: Inbox;
  /** The forms that this person may see, and no others. */
  readonly forms: readonly SeenForm[];
  /** Id of the account, as text. */
  readonly by: string;
  readonly speech: Speech;
  /** The fields of a form that was posted; empty for GET. */
  readonly typed: Typed;
  /** Address of the list in the admin. */
  readonly list: string;
}
export interface AskedOfRequest extends Asked { readonly request: Request }
export interface AskedOfForm extends Asked { readonly form: SeenForm }

type Handler = Endpoint['handler'];

/** Address of the endpoints of a request, and of a form. */
export const endpointsOf = (id: Request['id']): string => `/api/inbox/request/${id}`;
export const endpointsOfForm = (slug: string): string => `/api/inbox/form/${slug}`;
/** Address of a request in the admin. @param admin where the admin is, such as `/admin` */
export const viewOf = (admin: string, id: Request['id']): string => `${admin}/requests/${id}`;

const whyNot = {
  'may-not': [403, mayNotSee],
  closed: [503, { nl: 'Deze server neemt geen vragen aan.', en: 'This server takes no requests.' }],
  // The same whether it is not there or not this person's: nobody learns what others have.
  none: [404, { nl: 'Deze vraag is er niet, of uw account mag haar niet zien.', en: 'There is no such request, or your account may not see it.' }],
  form: [400, notArrived],
} satisfies Record<string, readonly [number, Words]>;

/** A page that says why not. */
export function refuse(req: PayloadRequest, why: keyof typeof whyNot): Response {
  const [status, words] = whyNot[why];
  return refusal(req, status, words);
}

/** An endpoint for those who may see at least one form: nothing is read before that is known, and it is read anew each time. */
const behindGate = (work: (asked: Asked) => Promise<Response>): Handler => async (req) => {
  const forms = await seenForms(req);
  if (forms.length === 0 || !req.user) return refuse(req, 'may-not');
  const open = inbox();
  if (!open) return refuse(req, 'closed');
  const typed = await postedForm(req);
  if (!typed) return refuse(req, 'form');
  return work({ req, inbox: open, forms, by: String(req.user.id), speech: speechIn(languageOf(req.i18n?.language), open.snapshot().globals.settings.timeZone), typed, list: `${req.payload.config.routes.admin}/requests` });
};

/** The request with this id, if its form is among those that may be seen. */
export async function requestSeen({ inbox: { store }, forms }: Pick<Asked, 'inbox' | 'forms'>, id: string): Promise<Request | undefined> {
  const request = id === '' ? undefined : await store.byId(idFrom(id));
  return request && forms.some(({ slug }) => slug === request.form) ? request : undefined;
}

/** An endpoint about one request of a form that the person may see. @param reports whether it may be asked of a report too, of which the desk sees nothing here but its state */
export const forRequest = (work: (asked: AskedOfRequest) => Promise<Response>, reports = false): Handler => behindGate(async (asked) => {
  const request = await requestSeen(asked, String(asked.req.routeParams?.id ?? ''));
  return request && (reports || request.kind === 'request') ? work({ ...asked, request }) : refuse(asked.req, 'none');
});

/** An endpoint about a form that the person may see. */
export const forForm = (work: (asked: AskedOfForm) => Promise<Response>): Handler => behindGate(async (asked) => {
  const form = asked.forms.find(({ slug }) => slug === asked.req.routeParams?.form);
  return form?.kind === 'request' ? work({ ...asked, form }) : refuse(asked.req, 'none');
});

/** Back to the request, which says what came of it. @param at the part of the page that is shown, such as `#said` */
export const backTo = ({ req }: Pick<Asked, 'req'>, id: Request['id'], did: Outcome, at = ''): Response =>
  leadTo(`${viewOf(req.payload.config.routes.admin, id)}?${new URLSearchParams({ did }).toString()}${at}`);
