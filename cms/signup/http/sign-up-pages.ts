import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, fieldNames } from '../../../content/answers.ts';
import { normalPhone } from '../../../content/forms/phone.ts';
import { readSignUp, type Typed } from '../../../content/forms/sign-up.ts';
import type { Sitting } from '../../../content/forms/sitting.ts';
import { typedFrom, typedIn } from '../../../content/forms/typed.ts';
import { factsOf, type Locale } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import type { Responder } from '../../../content/responder.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { FormTooLarge, readForm } from '../../server/read-form.ts';
import { addressOf, codeOfAddress } from '../address.ts';
import { codeIn, spokenCode } from '../code.ts';
import type { SignUpDesk } from '../desk.ts';
import type { SignUp } from '../store/store.ts';
import { addressOf as networkAddressOf, NetworkCount, networkOf } from './network.ts';
import { refuse, refusedFromElsewhere, seeOther, sendJson, sendPage } from './respond.ts';
import { type SignUpRoute, signUpRoute } from './route.ts';
import { takeSignUp } from './take-sign-up.ts';
import { newTicket } from './ticket.ts';

import { yoursOf } from './yours.ts';

interface Parts {
  readonly desk: SignUpDesk;
  /** The site's pages on demand; of its own, so that publishing and answering do not change each other's snapshot. */
  readonly responder: Responder;
  readonly secret: string;
  /** How many proxies stand before this server and write down who asks. */
  readonly proxies: number;
  readonly log: { error(message: string): void };
  /** Something is to be told to somebody. */
  readonly onChange: () => void;
}

const hour = 60 * 60_000;
/** Tries to find a sign-up by its code, per network and hour: a code is one of 34 million, and the number must fit too. */
const mostFinds = 20;
/** How long anybody may keep the number of free seats, in seconds. */
const seatsAge = 15;

/** Sign-ups over HTTP: plain forms for everybody, JSON for the island. */
export class SignUpPages {
  readonly #parts: Parts;
  readonly #signUps = new NetworkCount(hour);
  readonly #finds = new NetworkCount(hour);
  #shown: Snapshot | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers what is for sign-ups; false when it is for somebody else. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const route = signUpRoute(request.method ?? 'GET', path);
    // A page without a sign-up takes no form, as any other page.
    if (!route || (route.to === 'form' && !this.#parts.desk.sitting(route.sitting))) return false;
    if (!refusedFromElsewhere(request, response)) await this.#carryOut(route, request, response);
    return true;
  }

  async #carryOut(route: SignUpRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { desk, secret } = this.#parts;
    switch (route.to) {
      case 'seats': {
        const sitting = desk.sitting(route.sitting);
        if (!sitting || sitting.cancelled) return refuse(response, 404, '');
        return sendJson(request, response, 200, { left: await this.#left(sitting), of: sitting.capacity, open: desk.now() < sitting.closesAt, at: desk.now() }, seatsAge);
      }
      case 'ticket':
        if (!desk.sitting(route.sitting)) return refuse(response, 404, '');
        return sendJson(request, response, 200, { ticket: newTicket(secret, route.sitting, desk.now()) });
      case 'form': {
        const form = await this.#read(request, response, route.lang);
        const sitting = desk.sitting(route.sitting);
        return form && sitting && this.#form(request, response, route.lang, sitting, typedFrom(form));
      }
      case 'find': {
        const form = await this.#read(request, response, route.lang);
        return form && this.#find(request, response, route.lang, typedFrom(form));
      }
      case 'yours': {
        const code = codeOfAddress(secret, route.part);
        const row = code === undefined ? undefined : await desk.store.byCode(code);
        if (!row) return this.#show(request, response, { page: 'yours', lang: route.lang }, 404);
        if (!route.post) return this.#show(request, response, await yoursOf(desk, secret, route.lang, row, { said: saidIn(request.url) }), 200);
        const form = await this.#read(request, response, route.lang);
        return form && this.#change(request, response, route.lang, row, typedFrom(form));
      }
    }
  }

  async #form(request: IncomingMessage, response: ServerResponse, lang: Locale, sitting: Sitting, typed: Typed): Promise<void> {
    const { desk, secret, onChange } = this.#parts;
    const json = request.headers.accept === 'application/json';
    const step = typedIn(typed, fieldNames.step);
    const again = (answer: Omit<Extract<Answer, { page: 'form' }>, 'page' | 'lang' | 'sitting' | 'typed'>, status: number) =>
      (json ? sendJson(request, response, status, answer) : this.#show(request, response, { page: 'form', lang, sitting: sitting.slug, typed, ...answer }, status));
    if (step === 'back') return again({ faults: [] }, 200);
    const read = readSignUp({ ...typed, language: lang }, sitting.asked);
    if ('faults' in read) return again({ faults: read.faults }, 422);
    if (step === 'send') {
      const network = networkOf(networkAddressOf(request, this.#parts.proxies));
      const taken = await takeSignUp(desk, secret, this.#signUps, { sitting: sitting.slug, typed, answers: read.answers, ticket: typedIn(typed, fieldNames.ticket), network });
      if (taken === 'too-many' || taken === 'over') return again({ faults: [], refused: taken }, taken === 'over' ? 409 : 429);
      if (taken !== 'no-ticket') {
        onChange();
        const address = addressOf(secret, lang, taken.row.code);
        return json ? sendJson(request, response, 200, { address, code: spokenCode(taken.row.code), state: taken.row.state }) : seeOther(response, address);
      }
    }
    if (sitting.cancelled || desk.now() >= sitting.closesAt) return again({ faults: [], refused: 'over' }, 409);
    const ticket = newTicket(secret, sitting.slug, desk.now());
    if (json) return sendJson(request, response, 409, { faults: [], ticket });
    const left = await this.#left(sitting);
    return this.#show(request, response, { page: 'check', lang, sitting: sitting.slug, typed: withoutSteps(typed), answers: read.answers, ticket, left }, 200);
  }

  async #find(request: IncomingMessage, response: ServerResponse, lang: Locale, typed: Typed): Promise<void> {
    const { desk, secret, proxies } = this.#parts;
    if (this.#finds.count(networkOf(networkAddressOf(request, proxies)), desk.now()) > mostFinds) return this.#show(request, response, { page: 'find', lang, typed, found: 'too-many' }, 429);
    const code = codeIn(typedIn(typed, 'code'));
    const row = code === undefined ? undefined : await desk.store.byCode(code);
    const reach = typedIn(typed, 'reach').trim();
    const { phone, email } = row?.answers ?? { phone: '', email: '' };
    const fits = row !== undefined && ((phone !== '' && normalPhone(reach) === phone) || (email !== '' && reach.toLowerCase() === email));
    if (!fits) return this.#show(request, response, { page: 'find', lang, typed, found: 'none' }, 404);
    return seeOther(response, addressOf(secret, lang, row.code));
  }

  async #change(request: IncomingMessage, response: ServerResponse, lang: Locale, row: SignUp, typed: Typed): Promise<void> {
    const { desk, secret, onChange } = this.#parts;
    const sitting = desk.sitting(row.sitting);
    const address = addressOf(secret, lang, row.code);
    const step = typedIn(typed, fieldNames.step);
    const now = desk.now();
    if (!sitting || sitting.cancelled) return seeOther(response, address);
    if ((step === 'cancel' || step === 'decline') && now < sitting.endsAt) await desk.door.end(row.id);
    else if (step === 'accept' && now < sitting.closesAt) await desk.door.accept(row.id);
    else if (step === 'change' && now < sitting.closesAt) {
      const read = readSignUp({ ...typed, language: lang }, sitting.asked);
      const shown = async (more: Parameters<typeof yoursOf>[4], status: number) => this.#show(request, response, await yoursOf(desk, secret, lang, row, more), status);
      if ('faults' in read) return shown({ editing: { typed, faults: read.faults } }, 422);
      const edited = await desk.door.edit(row.id, read.answers);
      onChange();
      if (edited === 'full') return shown({ said: 'grew-not', editing: { typed, faults: [] } }, 409);
      if (edited === 'busy') return shown({ said: 'busy', editing: { typed, faults: [] } }, 503);
      return seeOther(response, edited === 'changed' ? `${address}?said=changed` : address);
    }
    onChange();
    return seeOther(response, address);
  }

  /** Seats that are free, at least 0; nothing when there is room for everybody. */
  async #left({ slug, capacity }: Sitting): Promise<number | undefined> {
    if (capacity === undefined) return undefined;
    return Math.max(0, (await this.#parts.desk.store.sitting(slug))?.left ?? capacity);
  }

  async #show(request: IncomingMessage, response: ServerResponse, answer: Answer, status: number): Promise<void> {
    const { responder, desk, log } = this.#parts;
    const snapshot = desk.snapshot();
    if (this.#shown !== snapshot) responder.use(snapshot);
    this.#shown = snapshot;
    const rendered = await responder.answer(answer);
    if (rendered.status === 404) return refuse(response, 404, say(answer.lang, 'error.notFound.title'));
    if (rendered.error) {
      log.error(`a page of sign-ups could not be made: ${rendered.error}`);
      return refuse(response, 500, `${say(answer.lang, 'error.server.title')}. ${say(answer.lang, 'error.server.text')}`);
    }
    return sendPage(request, response, rendered, status);
  }

  /** The fields of a form; nothing when it was too large, which is answered here. */
  async #read(request: IncomingMessage, response: ServerResponse, lang: Locale): Promise<URLSearchParams | undefined> {
    try {
      return await readForm(request);
    } catch (error) {
      if (!(error instanceof FormTooLarge)) throw error;
      response.setHeader('Content-Language', factsOf(lang).intl);
      refuse(response, 413, say(lang, 'signUp.error.long', { n: 500 }));
      return undefined;
    }
  }
}

const saidIn = (url: string | undefined): 'changed' | undefined => (url?.endsWith('?said=changed') ? 'changed' : undefined);
/** What was typed, without buttons and tickets. */
const withoutSteps = ({ [fieldNames.step]: _step, [fieldNames.ticket]: _ticket, ...typed }: Typed): Typed => typed;
