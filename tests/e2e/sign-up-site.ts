import type { Snapshot } from '../../content/snapshot.ts';
import { serveRelease } from '../../cms/server/static.ts';
import { type Desk, openDesk } from '../integration/desk.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { type SignUpServer, signUpServer } from '../sign-up-server.ts';

export interface SignUpSite extends SignUpServer {
  readonly payload: Desk['payload'];
  readonly rig: Rig;
}

/** The built site and its sign-ups as the real server has them: static pages, forms, answers, an empty database. No admin. */
export async function signUpSite(snapshot: Snapshot, now: number): Promise<SignUpSite> {
  const desk = await openDesk('');
  const rig = await publisherRig(snapshot);
  const server = await signUpServer(desk.payload, snapshot, now, (request, response) => serveRelease(rig.live, request, response));
  return {
    ...server, payload: desk.payload, rig,
    async stop() {
      await server.stop();
      await rig.stop();
      await desk.close();
    },
  };
}
