import type { Endpoint, PayloadRequest } from 'payload';
import type { Typed } from '../../../content/forms/sign-up.ts';
import type { Day } from '../../../content/dates/days.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { dayIn } from '../../public/day.ts';
import { notArrived, mayNotSee, refusal } from '../../signup/admin/pages/refusal.ts';
import { postedForm } from '../../signup/admin/posted.ts';
import { languageOf, type Speech, speechIn } from '../../signup/admin/speech.ts';
import { signUpDesk, type SignUpDesk } from '../../signup/desk.ts';
import { type Scope, scopeOf } from '../scope.ts';

/** What the pages of closures stand on. */
export interface Ground {
  readonly desk: SignUpDesk;
  readonly scope: Scope;
  readonly speech: Speech;
  /** What is published, on the day that it is now. */
  readonly snapshot: Snapshot;
  readonly today: Day;
}
export interface Asked extends Ground {
  readonly req: PayloadRequest;
  /** What a form says, of the address or posted. */
  readonly typed: Typed;
}

/** Address of the list, and of everything behind it. */
export const closuresPath = '/api/closures';

/** The ground for somebody who may say something in two clicks; nothing for others, and in a process that serves no site. */
export async function groundFor(req: Pick<PayloadRequest, 'user' | 'payload'>, language: string | undefined): Promise<Ground | undefined> {
  const [scope, desk] = [await scopeOf(req), signUpDesk()];
  if (!scope || !desk) return undefined;
  const published = desk.snapshot();
  const { timeZone } = published.globals.settings;
  const today = dayIn(timeZone, new Date(desk.now()));
  return { desk, scope, speech: speechIn(languageOf(language), timeZone), snapshot: published.day === today ? published : { ...published, day: today }, today };
}

/**
 * An endpoint of closures: who has nothing to say here is refused before anything is read. Payload knows a person by the cookie only when the request came from this
 * site's own pages, so no other site can post.
 */
export const forClosures = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  if (!(await scopeOf(req))) return refusal(req, 403, mayNotSee);
  const ground = await groundFor(req, req.i18n?.language);
  if (!ground) return refusal(req, 503, { nl: 'Deze server toont geen site.', en: 'This server shows no site.' });
  const posted = await postedForm(req);
  if (!posted) return refusal(req, 400, notArrived);
  return work({ ...ground, req, typed: req.method === 'POST' ? posted : Object.fromEntries(req.searchParams ?? []) });
};
