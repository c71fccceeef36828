import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { handleEndpoints } from 'payload';
import { Live } from '../../cms/publishing/live.ts';
import { PayloadContent } from '../../cms/publishing/payload-content.ts';
import type { QueuedChange } from '../../cms/publishing/public-content.ts';
import { Publisher } from '../../cms/publishing/publisher.ts';
import { openPublisherDoor } from '../../cms/publishing/publisher-door.ts';
import { ReleaseStore } from '../../cms/publishing/release-store.ts';
import { PublishingThread } from '../../cms/publishing/worker-thread.ts';
import { serveRelease } from '../../cms/server/static.ts';
import { openSignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import { builtResponder, root } from '../built-site.ts';
import { type ClosuresRig, monday, openClosuresRig } from '../integration/closures-rig.ts';
import { password } from '../integration/desk.ts';

/** What is published, on a day of the test's own. */
class OnMonday extends PayloadContent {
  override async readAll() { return { ...(await super.readAll()), day: monday }; }
  override async readChanged(changes: readonly QueuedChange[]) { return { ...(await super.readChanged(changes)), day: monday }; }
}

export interface ClosuresSite {
  readonly url: string;
  readonly rig: ClosuresRig;
  readonly publisher: Publisher;
  /** The cookie of an account that is signed in. */
  cookieOf(role: string): Promise<string>;
  stop(): Promise<void>;
}

/** The site and the endpoints of the admin on a real database, with the real publisher between them. */
export async function closuresSite(): Promise<ClosuresSite> {
  const rig = await openClosuresRig();
  const { payload } = rig.desk;
  const { entry, code } = await builtResponder();
  const home = await mkdtemp(join(tmpdir(), 'closures-'));
  const releases = join(home, 'releases');
  const live = new Live();
  const thread = new PublishingThread({ responder: entry, releases, code });
  const publisher = new Publisher({ content: new OnMonday(payload, 'http://localhost:3000'), thread, live, code, root, store: new ReleaseStore(releases), workspace: join(home, 'build'), log: { info: () => {}, error: () => {} } });
  await publisher.start();
  openPublisherDoor(publisher);
  openSignUpDesk(signUpDeskOn({ payload, snapshot: () => publisher.snapshot, now: () => rig.clock.now }));
  let url = '';
  const api = (path: string, method: string, headers: Headers, body?: string) =>
    handleEndpoints({ config: payload.config, request: new Request(`http://localhost:3000${path}`, { method, headers, ...(body === undefined ? {} : { body }) }) });
  const server = createServer((request, response) => void (async () => {
    if (!request.url?.startsWith('/api/')) return serveRelease(live, request, response);
    // The site's address in the configuration is another, so the browser's origin is named as that.
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
    if (headers.get('Origin') === url) headers.set('Origin', 'http://localhost:3000');
    const answer = await api(request.url, request.method ?? 'GET', headers, request.method === 'POST' ? await text(request) : undefined);
    return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  })());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, rig, publisher,
    async cookieOf(role) {
      const login = await api('/api/users/login', 'POST', new Headers({ 'Content-Type': 'application/json' }), JSON.stringify({ email: `${role}@example.org`, password }));
      return /payload-token=([^;]+)/.exec(login.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      openPublisherDoor(undefined);
      await publisher.stop();
      await rig.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
