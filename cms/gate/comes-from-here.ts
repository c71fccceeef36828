import type { PayloadRequest } from 'payload';

/** Whether a browser says that a request was made by a page of this site. A program that says nothing carries no cookie of somebody else. */
export function comesFromHere({ headers, payload }: Pick<PayloadRequest, 'headers' | 'payload'>): boolean {
  const origin = headers.get('Origin');
  return origin === null ? !/^(?:cross-site|same-site)$/.test(headers.get('Sec-Fetch-Site') ?? '') : origin === payload.config.serverURL;
}
