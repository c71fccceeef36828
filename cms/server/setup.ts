import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { readForm } from './read-form.ts';
import { type SetupFault, setupPage } from './setup-page.ts';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** The door for the first admin: a link that works once, is shown in the terminal, and exists only while there is no admin. */
export class Setup {
  readonly #payload: Payload;
  #token: Buffer | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** A new link when there is no user yet, else nothing. The link of an earlier start no longer works. */
  async link(siteUrl: string): Promise<string | undefined> {
    const { totalDocs } = await this.#payload.count({ collection: 'users' });
    if (totalDocs > 0) return undefined;
    const token = randomBytes(24).toString('base64url');
    this.#token = digest(token);
    return `${siteUrl}/setup?token=${token}`;
  }

  #fits = (token: string | null | undefined): boolean => Boolean(token && this.#token && timingSafeEqual(digest(token), this.#token));

  /** GET shows a form and changes nothing; POST makes the admin and closes the door. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET' || request.method === 'HEAD') {
      const token = asked.searchParams.get('token');
      if (!this.#fits(token)) return page(response, 404, setupPage({ closed: true }));
      return page(response, 200, setupPage({ token: token ?? '' }));
    }
    if (request.method !== 'POST') return page(response, 405, setupPage({ closed: true }));
    const form = await readForm(request);
    const [token, email, name, password] = ['token', 'email', 'name', 'password'].map((field) => form.get(field)?.trim() ?? '') as [string, string, string, string];
    if (!this.#fits(token)) return page(response, 404, setupPage({ closed: true }));
    const faults: SetupFault[] = [];
    if (!/^\S+@\S+\.\S+$/.test(email)) faults.push('email');
    if (name === '') faults.push('name');
    if (password.length < 12) faults.push('password');
    if (faults.length > 0) return page(response, 422, setupPage({ token, email, name, faults }));
    const open = this.#token;
    this.#token = undefined;
    try {
      await this.#payload.create({ collection: 'users', data: { email, name, password, role: 'admin' } as never, context: { setup: true }, overrideAccess: true });
    } catch (error) {
      this.#token = open;
      throw error;
    }
    response.writeHead(303, { Location: '/admin/login', 'Cache-Control': 'no-store' });
    response.end();
  }
}

function page(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; style-src 'sha256-" + createHash('sha256').update(setupPage.style).digest('base64') + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(html);
}
