import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type AskRefusal, fieldNames, type VolunteerPage } from '../../../content/answers.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import { joinAnswersOf, joinFields } from '../../../content/forms/join.ts';
import { normalPhone } from '../../../content/forms/phone.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedIn } from '../../../content/forms/typed.ts';
import type { Locale } from '../../../content/locales.ts';
import { codeIn } from '../../signup/code.ts';
import { doubtOf } from '../../signup/http/doubt.ts';
import { addressOf, NetworkCount, networkOf } from '../../signup/http/network.ts';
import { refuse, refusedFromElsewhere, seeOther, sendJson } from '../../signup/http/respond.ts';
import { mostFromNetwork } from '../../signup/http/take-sign-up.ts';
import type { DeskPart, DeskParts } from '../http/desk-part.ts';
import { BodyTooLarge, BodyUnreadable, letItEnd, readBody, unreadable } from '../http/read-body.ts';
import { shower } from '../http/show.ts';
import { codeOfVolunteerAddress, volunteerAddress } from './address.ts';
import { openVolunteerDesk, volunteerDeskOn } from './desk.ts';
import { joinAs } from './join.ts';
import { confirmJoined } from './letters.ts';
import { moveVolunteer } from './move.ts';
import { overdueVolunteers, purgeVolunteers } from './retention.ts';
import { noShifts, type ShiftSide } from './shift-side.ts';
import type { Volunteer } from './volunteer.ts';
import { volunteerPageOf } from './volunteer-page.ts';
import { volunteerRoute } from './volunteer-route.ts';

const hour = 60 * 60_000;
/** Tries to find a page by its code, per network and hour: a code is one of 34 million, and the number must fit too. */
const mostFinds = 20;
/** Bytes of a form: 3000 characters of a long answer are up to 27,000 once they are sent. */
const largestForm = 64 * 1024;
const dids = ['joined', 'taken', 'given-back', 'full', 'clash', 'not-open', 'over', 'busy'] as const satisfies readonly VolunteerPage['did'][];

/** Volunteers on the site: joining, the personal page and how it is found again, and what is to be emptied. Opens the volunteers' desk for the admin too. */
export function volunteerPart(parts: DeskParts, shifts: ShiftSide = noShifts): DeskPart {
  const { secret, siteUrl, proxies, now, snapshot, log } = parts;
  const desk = volunteerDeskOn(parts, shifts);
  openVolunteerDesk(desk);
  const show = shower(parts);
  const counts = { posts: new NetworkCount(hour), joined: new NetworkCount(hour), finds: new NetworkCount(hour) };
  const fromNetwork = (count: NetworkCount, request: IncomingMessage) => count.count(networkOf(addressOf(request, proxies)), now());

  async function join(request: IncomingMessage, response: ServerResponse, lang: Locale): Promise<void> {
    const json = request.headers.accept === 'application/json';
    let typed: Typed = {};
    const again = (more: { readonly faults: readonly FormFault[] } | { readonly refused: AskRefusal }, status: number) =>
      (json ? sendJson(request, response, status, more) : show(request, response, { page: 'join', lang, typed: withoutSteps(typed), faults: [], ...more }, status));
    const refusedUnread = (refused: AskRefusal, status: number) => {
      response.setHeader('Connection', 'close');
      letItEnd(request);
      return again({ refused }, status);
    };
    if (fromNetwork(counts.posts, request) > mostFromNetwork) return refusedUnread('too-many', 429);
    try {
      typed = (await readBody(request, largestForm)).typed;
      const read = readAsk(joinFields(Object.values(snapshot().roles)), typed, { today: snapshot().day });
      if ('faults' in read) return again({ faults: read.faults }, 422);
      const answers = joinAnswersOf(read.answers);
      const words = [answers.name, answers.brings].map((text) => text.replaceAll(siteUrl, ''));
      const doubt = doubtOf({ trap: [typed[fieldNames.trap] ?? ''].flat().join(''), took: Infinity, fromNetwork: fromNetwork(counts.joined, request), words });
      const { volunteer } = await joinAs(desk, answers, { language: lang, cameBy: 'site', doubt, by: '' });
      // It is stored: a mail that cannot be written now is written by the next round.
      await confirmJoined(desk, volunteer).catch(() => {});
      const address = `${volunteerAddress(secret, lang, volunteer.code)}?did=joined`;
      return json ? sendJson(request, response, 200, { address }) : seeOther(response, address);
    } catch (error) {
      if (error instanceof BodyTooLarge) return refusedUnread('too-large', 413);
      if (error instanceof BodyUnreadable) return json ? again({ refused: 'busy' }, 400) : refuse(response, 400, unreadable);
      // The reason may hold what somebody wrote, so its kind alone is told.
      log.error(`a volunteer could not be stored: ${error instanceof Error ? error.name : 'unknown'}`);
      return again({ refused: 'busy' }, 503);
    }
  }

  async function find(request: IncomingMessage, response: ServerResponse, lang: Locale): Promise<void> {
    const { typed } = await readBody(request, largestForm);
    const notFound = (found: Extract<Answer, { page: 'find-volunteer' }>['found'], status: number) => show(request, response, { page: 'find-volunteer', lang, typed, found }, status);
    if (fromNetwork(counts.finds, request) > mostFinds) return notFound('too-many', 429);
    const code = codeIn(typedIn(typed, fieldNames.code));
    const volunteer = code === undefined ? undefined : await desk.store.byCode(code);
    const reach = typedIn(typed, fieldNames.reach).trim();
    const { phone, email } = volunteer ?? { phone: '', email: '' };
    const fits = (phone !== '' && normalPhone(reach) === phone) || (email !== '' && reach.toLowerCase() === email);
    return volunteer && fits ? seeOther(response, volunteerAddress(secret, lang, volunteer.code)) : notFound('none', 404);
  }

  async function yours(request: IncomingMessage, response: ServerResponse, lang: Locale, part: string, post: boolean): Promise<void> {
    const code = codeOfVolunteerAddress(secret, part);
    const volunteer = code === undefined ? undefined : await desk.store.byCode(code);
    if (!volunteer || volunteer.emptiedAt) return show(request, response, { page: 'volunteer', lang }, 404);
    if (!post) return show(request, response, await volunteerPageOf(desk, lang, volunteer, dids.find((did) => request.url?.endsWith(`?did=${did}`))), 200);
    const did = await change(volunteer, (await readBody(request, largestForm)).typed);
    return seeOther(response, `${volunteerAddress(secret, lang, volunteer.code)}${did ? `?did=${did}` : ''}`);
  }

  async function change(volunteer: Volunteer, typed: Typed): Promise<VolunteerPage['did']> {
    const step = typedIn(typed, fieldNames.step);
    if (step !== 'stop') return shifts.act(volunteer, step, typed);
    await moveVolunteer(desk, volunteer.id, 'stopped', '');
    return undefined;
  }

  return {
    mayAnswer: (method, path) => volunteerRoute(method, path) !== undefined,
    async answer(request, response, path) {
      const route = volunteerRoute(request.method ?? 'GET', path);
      if (!route) return false;
      if (refusedFromElsewhere(request, response)) return true;
      try {
        if (route.to === 'join') await join(request, response, route.lang);
        else if (route.to === 'find') await find(request, response, route.lang);
        else await yours(request, response, route.lang, route.part, route.post);
      } catch (error) {
        if (!(error instanceof BodyTooLarge || error instanceof BodyUnreadable)) throw error;
        response.setHeader('Connection', 'close');
        letItEnd(request);
        refuse(response, error instanceof BodyTooLarge ? 413 : 400, unreadable);
      }
      return true;
    },
    /** Whoever came in the last day and was not written to. */
    async round() {
      for (const volunteer of await desk.store.inState(['application'])) if (volunteer.at > now() - 24 * hour) await confirmJoined(desk, volunteer);
    },
    purge: () => purgeVolunteers(desk, now()),
    overdue: (at) => overdueVolunteers(desk, at),
  };
}

/** What was typed, without buttons. */
const withoutSteps = ({ [fieldNames.step]: _step, ...typed }: Typed): Typed => typed;
