import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { deskParts } from '../../cms/desk/parts.ts';
import { openDesk } from '../../cms/server/desk.ts';
import { serveRelease } from '../../cms/server/static.ts';
import type { ResponderModule } from '../../content/responder.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { builtResponder } from '../built-site.ts';
import { type Desk, openDesk as openDatabase } from '../integration/desk.ts';
import { readyRig } from '../ready-rig.ts';

export interface DeskSite {
  readonly url: string;
  readonly payload: Desk['payload'];
  readonly as: Desk['as'];
  /** What went wrong while somebody was answered. */
  readonly errors: string[];
  stop(): Promise<void>;
}

/** The built site and its whole desk as the real server has them: static pages, requests, reports, volunteers and shifts on an empty database. No admin. */
export async function deskSite(snapshot: Snapshot, now: number): Promise<DeskSite> {
  const database = await openDatabase('');
  const rig = await readyRig(snapshot);
  const { createResponder } = await import(pathToFileURL((await builtResponder()).entry).href) as ResponderModule;
  const errors: string[] = [];
  const desk = openDesk({
    payload: database.payload, snapshot: () => snapshot, responder: createResponder(), secret: 'only for tests', siteUrl: 'http://localhost:3000', proxies: 1, now: () => now,
    log: { error: (message) => errors.push(message) }, onMail: () => {},
  }, deskParts);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void desk.answer(request, response, path).then(
      (answered) => { if (!answered) serveRelease(rig.live, request, response); },
      (error: Error) => { errors.push(error.stack ?? error.message); response.writeHead(500).end(); },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, payload: database.payload, as: database.as, errors,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.stop();
      await rig.stop();
      await database.close();
    },
  };
}
