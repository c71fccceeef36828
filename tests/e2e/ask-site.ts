import { pathToFileURL } from 'node:url';
import { reportPart } from '../../cms/desk/reports/report-part.ts';
import { requestPart } from '../../cms/desk/requests/request-part.ts';
import { serveRelease } from '../../cms/server/static.ts';
import type { ResponderModule } from '../../content/responder.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { builtResponder } from '../built-site.ts';
import { type DeskServer, deskServer } from '../desk-server.ts';
import { type Desk, openDesk } from '../integration/desk.ts';
import { publisherRig } from '../publisher-rig.ts';

export interface AskSite extends DeskServer {
  readonly payload: Desk['payload'];
}

/** The built site with its forms as the real server has them: static pages, requests, reports, an empty database. No admin. */
export async function askSite(snapshot: Snapshot, now: number): Promise<AskSite> {
  const desk = await openDesk('');
  const rig = await publisherRig(snapshot);
  const { createResponder } = await import(pathToFileURL((await builtResponder()).entry).href) as ResponderModule;
  const server = await deskServer(desk.payload, snapshot, now, [requestPart, reportPart], createResponder(), (request, response) => serveRelease(rig.live, request, response));
  return {
    ...server, payload: desk.payload,
    async stop() {
      await server.stop();
      await rig.stop();
      await desk.close();
    },
  };
}
