import { handleEndpoints } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import { feedbackPart } from '../../cms/feedback/feedback-part.ts';
import { feedbackSlug } from '../../cms/feedback/collection.ts';
import { missedSearchesSlug, openedPagesSlug } from '../../cms/visits/collections.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import type { Answer } from '../../content/answers.ts';
import type { Responder } from '../../content/responder.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { feedbackView } from '../../site/answers/feedback.ts';
import { sourceOf } from '../../site/views/source.ts';
import { type DeskServer, deskServer, plainResponder } from '../desk-server.ts';
import { type Desk, password } from './desk.ts';

export const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const source = sourceOf(snapshot);
/** As the built site answers: no page, no answer. */
const responder: Responder = {
  ...plainResponder,
  answer: async (answer: Answer) => (answer.page === 'feedback' && !feedbackView(source, answer) ? { status: 404, type: 'text/plain', body: new Uint8Array() } : plainResponder.answer(answer)),
};

/** Feedback over HTTP on an emptied database, at a moment. */
export async function feedbackServer({ payload }: Desk, now: number): Promise<DeskServer> {
  for (const collection of [feedbackSlug, openedPagesSlug, missedSearchesSlug, mailsSlug]) await payload.db.deleteMany({ collection, where: {} } as never);
  return deskServer(payload, snapshot, now, [feedbackPart], responder);
}

export const rowsOf = async ({ payload }: Desk, collection: string): Promise<Record<string, unknown>[]> =>
  (await payload.db.find({ collection, limit: 0, pagination: false, sort: 'id' } as never) as unknown as { docs: Record<string, unknown>[] }).docs;

/** Asks an endpoint of the admin as a browser does: with a cookie, an origin and a form. */
export function browserOf({ payload }: Desk): (path: string, form: Record<string, string>, by: Role | undefined, more?: Record<string, string>) => Promise<{ status: number; to: string; text: string }> {
  const cookies = new Map<Role, string>();
  const cookieOf = async (by: Role) => {
    const request = new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${by}@example.org`, password }) });
    const response = await handleEndpoints({ config: payload.config, request });
    cookies.set(by, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  };
  return async (path, form, by, more = {}) => {
    if (by && !cookies.has(by)) await cookieOf(by);
    const headers = new Headers({ Origin: 'http://localhost:3000', ...(by && { Cookie: cookies.get(by) ?? '' }), ...more });
    const response = await handleEndpoints({ config: payload.config, request: new Request(`http://localhost:3000${path}`, { method: 'POST', headers, body: new URLSearchParams(form) }) });
    return { status: response.status, to: response.headers.get('Location') ?? '', text: await response.text() };
  };
}
