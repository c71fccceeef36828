import type { Endpoint } from 'payload';
import { dayIn } from '../../content/dates/instant.ts';
import type { Words } from '../fields/words.ts';
import { mayNotSee, notArrived, refusal } from '../signup/admin/pages/refusal.ts';
import { privateHeaders } from '../signup/admin/pages/page.ts';
import { leadTo, postedForm, valueOf } from '../signup/admin/posted.ts';
import { signUpDesk } from '../signup/desk.ts';
import { type StillRight, stillRight } from './still-right.ts';

/** Address of the endpoint. */
export const stillRightEndpoint = '/api/review/still-right';

type Why = Extract<StillRight, { why: unknown }>['why'];
const whyNot = {
  'may-not': [403, mayNotSee],
  none: [404, { nl: 'Dit document is er niet.', en: 'There is no such document.' }],
  'not-whole': [422, { nl: 'Dit document is niet volledig. Open het, vul in wat ontbreekt en bewaar het.', en: 'This document is not complete. Open it, fill in what is missing and save it.' }],
} satisfies Record<Why, readonly [number, Words]>;

/** `/api/review/still-right`, by POST: a document is right for another twelve months. Payload knows a person by the cookie only when the request came from this site's own pages. */
export const reviewEndpoints: Endpoint[] = [{
  path: '/review/still-right', method: 'post',
  handler: async (req) => {
    if (!req.user) return refusal(req, 403, mayNotSee);
    const typed = await postedForm(req);
    if (!typed) return refusal(req, 400, notArrived);
    const desk = signUpDesk();
    const today = dayIn(new Date(desk?.now() ?? Date.now()), desk?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam');
    const done = await stillRight(req, valueOf(typed, 'collection'), valueOf(typed, 'id'), today);
    if ('why' in done) return refusal(req, ...(whyNot[done.why] as [number, Words]));
    // The sidebar asks with a script, the dashboard with a form.
    if (req.headers.get('Accept') === 'application/json') return Response.json(done, { headers: privateHeaders });
    return leadTo(`${req.payload.config.routes.admin}#review`);
  },
}];
