import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Snapshot } from '../../content/snapshot.ts';
import { serveRelease } from '../../cms/server/static.ts';
import type { Rig } from '../publisher-rig.ts';
import { readyRig } from '../ready-rig.ts';

export interface ServedSite {
  readonly url: string;
  readonly rig: Rig;
  stop(): Promise<void>;
}

/** The built site behind the real static server, headers and all; without database and admin. */
export async function servedSite(snapshot: Snapshot): Promise<ServedSite> {
  const rig = await readyRig(snapshot);
  const server: Server = createServer((request, response) => {
    // Uploads are not part of a release: any picture will do here.
    if (request.url?.startsWith('/media/')) response.writeHead(200, { 'Content-Type': 'image/png' }).end(onePixel);
    else serveRelease(rig.live, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rig,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rig.stop();
    },
  };
}

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
