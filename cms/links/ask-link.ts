import { lookup } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Answer } from './link-check.ts';
import { isPublicAddress } from './public-address.ts';

/** How an address is asked; other than the defaults only in tests. */
export interface Asking {
  /** The numbers of a host. Rejects when it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout: number;
  /** Ends a question that is under way. */
  readonly signal?: AbortSignal;
  /** Who asks, so that another site can tell. */
  readonly agent: string;
}

export const usualAsking = (siteUrl: string): Asking => ({
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress, timeout: 15_000, agent: `Mozilla/5.0 (compatible; Lange Tafel link check; +${siteUrl})`,
});

/** Most times that a site may send on. */
const hops = 5;

class PrivateAddress extends Error {}

interface Heard { readonly status: number; readonly location: string | undefined }

/** One question. The number that was judged is the number that is connected to: a name cannot lead elsewhere in between. Reads no body. */
async function hear(url: URL, method: 'HEAD' | 'GET', { resolve, isPublic, timeout, agent, signal }: Asking): Promise<Heard> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [host] : await within(resolve(host), timeout);
  const address = found[0];
  if (address === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  if (!found.every(isPublic)) throw new PrivateAddress();
  const family = isIP(address);
  const known = ((_host, options, answer) => (options.all ? answer(null, [{ address, family }]) : answer(null, address, family))) as LookupFunction;
  return new Promise((heard, failed) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const asked = send(url, { method, agent: false, lookup: known, signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]), headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'nl,en;q=0.8' } }, (response) => {
      heard({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    asked.once('error', failed);
    asked.end();
  });
}

const within = <T>(work: Promise<T>, timeout: number): Promise<T> => new Promise((done, failed) => {
  const timer = setTimeout(() => failed(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })), timeout);
  work.then(done, failed).finally(() => clearTimeout(timer));
});

/** A site that lets nobody in without an account, or that we ask too often, is there. */
const closedDoor = new Set([401, 403, 405, 406, 407, 418, 429, 451, 501, 999]);

/** Asks an address whether it is there: HEAD first, and GET where that is not answered well. Follows where it sends, and judges each address on the way. Never throws. */
export async function askLink(url: string, asking: Asking): Promise<Answer> {
  try {
    let at = new URL(url);
    let isMoved = true;
    for (let hop = 0; hop <= hops; hop += 1) {
      if (at.protocol !== 'https:' && at.protocol !== 'http:') return { kind: 'error', detail: at.protocol };
      let heard = await hear(at, 'HEAD', asking).catch((error: unknown) => {
        if (error instanceof PrivateAddress) throw error;
        return undefined;
      });
      if (!heard || heard.status >= 400) heard = await hear(at, 'GET', asking);
      const { status, location } = heard;
      if (status < 300 || status > 399 || location === undefined) return answerOf(status, url, at, isMoved);
      if (status !== 301 && status !== 308) isMoved = false;
      at = new URL(location, at);
    }
    return { kind: 'loop' };
  } catch (error) {
    return failureOf(error);
  }
}

function answerOf(status: number, url: string, at: URL, isMoved: boolean): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', detail: String(status) };
  if (status >= 400 && !closedDoor.has(status)) return { kind: 'error', detail: String(status) };
  return isMoved && placeOf(new URL(url)) !== placeOf(at) ? { kind: 'moved', detail: at.href } : { kind: 'alive', detail: String(status) };
}

/** An address without what a site changes of itself: http or https, www, a slash at the end. */
const placeOf = (url: URL): string => `${url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;

function failureOf(error: unknown): Answer {
  if (error instanceof PrivateAddress) return { kind: 'private' };
  const code = String((error as { code?: unknown }).code ?? (error as { cause?: { code?: unknown } }).cause?.code ?? '');
  if (code === 'ENOTFOUND') return { kind: 'unknown-host' };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return { kind: 'certificate', detail: code };
  return { kind: 'silent', ...(code ? { detail: code } : {}) };
}
