import { APIError, type Endpoint } from 'payload';
import { publisherInThisProcess } from '../../publishing/publisher-door.ts';
import { dayOf } from '../../fields/time.ts';
import { idOf } from '../../events/occurrence-of.ts';
import { html } from '../../signup/admin/pages/markup.ts';
import { answerPage } from '../../signup/admin/pages/page.ts';
import { refusal } from '../../signup/admin/pages/refusal.ts';
import { leadTo, valueOf } from '../../signup/admin/posted.ts';
import { holdsOneDay } from '../../globals/notice-day.ts';
import { carryOut, type Target } from '../carry-out.ts';
import { decideDate } from '../decide-date.ts';
import { decidePlace } from '../decide-place.ts';
import { dateNow, placeNow, publishedPlaces } from '../read.ts';
import { type AskedDate, type AskedPlace, askedDate, askedPlace } from './asked-closure.ts';
import { confirmPage } from './confirm-page.ts';
import { type Asked, closuresPath, forClosures } from './gate.ts';
import { type Outcome, outcomes, words } from './labels.ts';
import { closureLines } from './lines.ts';
import { listMarkup } from './list-markup.ts';
import { sheet } from './sheet.ts';
import { toldPeople } from './told-people.ts';

/** How long a click waits for the site, in milliseconds, before it says that it will follow. */
const patience = 4_000;
const lookAgain = 40;

/** The list, to put on the home screen of a phone. */
async function list(asked: Asked): Promise<Response> {
  const { speech: { say, language }, req, today, typed } = asked;
  const did = valueOf(typed, 'did');
  const said = did in outcomes ? outcomes[did as Outcome] : undefined;
  const lines = closureLines(asked, await publishedPlaces(req.payload));
  return answerPage({
    language, title: say(words.title), sheet,
    body: html`<nav aria-label="${say(words.admin)}"><a href="${req.payload.config.routes.admin}">${say(words.admin)}</a></nav><main><h1>${say(words.title)}</h1>${said && html`<p class="said" role="status">${say(said)}</p>`}<p>${say(words.lead)}</p>${listMarkup(lines, today, asked.speech, 2)}</main>`,
  });
}

const there = { nl: 'Dit is er niet, of het hoort niet bij uw account.', en: 'This is not there, or it does not belong to your account.' };
type Find<T> = (asked: Asked) => Promise<T | undefined>;

/** The page before the second click. */
const show = (find: Find<AskedPlace | AskedDate>) => async (asked: Asked): Promise<Response> => {
  const what = await find(asked);
  return what ? confirming(asked, what) : refusal(asked.req, 404, there);
};
const confirming = async (asked: Asked, what: AskedPlace | AskedDate): Promise<Response> => confirmPage({
  asked, what, told: what.kind === 'date' ? await toldPeople(asked.desk, what.occurrence, what.event) : undefined, sends: Boolean(process.env.SMTP_URL),
});

/** The second click. */
const perform = <T extends AskedPlace | AskedDate>(find: Find<T>, targets: (asked: Asked, what: T) => readonly Target[]) => async (asked: Asked): Promise<Response> => {
  const what = await find(asked);
  if (!what) return refusal(asked.req, 404, there);
  if ('refused' in what.decided) return confirming(asked, what);
  try {
    await carryOut(asked.req.payload, asked.req.user, targets(asked, what));
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    // The rules of the document itself say no: what they say is for people.
    return refusal(asked.req, 409, { nl: error.message, en: error.message });
  }
  return leadTo(`${closuresPath}?${new URLSearchParams({ did: await published() }).toString()}`);
};

/** The exceptions of the place; and a notice about the desk on that day goes, because this click is newer. */
function placeTargets({ snapshot, today }: Asked, what: AskedPlace): readonly Target[] {
  const { closure, day, days, id } = what;
  const place: Target = {
    collection: 'locations', id,
    change: (stored) => {
      const decided = decidePlace(placeNow({ ...stored, id }), closure, day, today, days);
      return 'becomes' in decided ? { exceptions: decided.becomes } : undefined;
    },
  };
  if (what.location.slug !== snapshot.globals.settings.desk) return [place];
  return [place, { global: 'notice', change: (stored) => (holdsOneDay(stored) && dayOf(stored.date as string) === day ? { kind: 'none', date: null } : undefined) }];
}

const dateTargets = ({ today }: Asked, { id, closure, now: { seriesLocation } }: AskedDate): readonly Target[] => [{
  collection: 'occurrences', id,
  change: (stored) => {
    const decided = decideDate(dateNow({ ...stored, location: idOf(stored.location as never) }, seriesLocation), closure, today);
    return 'becomes' in decided ? { ...decided.becomes } : undefined;
  },
}];

/** Whether it is on the site by now. */
async function published(): Promise<Outcome> {
  const publisher = publisherInThisProcess();
  if (!publisher) return 'soon';
  for (let waited = 0; publisher.state().waiting && waited < patience; waited += lookAgain) await new Promise((resolve) => setTimeout(resolve, lookAgain));
  const { waiting, lastAttempt } = publisher.state();
  return waiting ? 'soon' : lastAttempt?.result === 'failed' ? 'failed' : 'done';
}

const endpoint = (method: 'get' | 'post', path: string, work: (asked: Asked) => Promise<Response>): Endpoint => ({ method, path, handler: forClosures(work) });

/** `/api/closures`: the list; a place on a day and a date, each shown by GET and changed by POST alone. */
export const closureEndpoints: Endpoint[] = [
  endpoint('get', '/closures', list),
  endpoint('get', '/closures/place/:slug/:day/:which', show(askedPlace)), endpoint('post', '/closures/place/:slug/:day/:which', perform(askedPlace, placeTargets)),
  endpoint('get', '/closures/date/:slug/:which', show(askedDate)), endpoint('post', '/closures/date/:slug/:which', perform(askedDate, dateTargets)),
];
