import type { Snapshot } from '../../content/snapshot.ts';
import { openOffline } from '../../cms/offline/offline.ts';
import { serveRelease } from '../../cms/server/static.ts';
import { type Desk, openDesk } from '../integration/desk.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { type SignUpServer, signUpServer } from '../sign-up-server.ts';

export interface SignUpSite extends SignUpServer {
  readonly payload: Desk['payload'];
  readonly rig: Rig;
  /** Whether saving on telephones is on; a test turns it off. */
  readonly saving: { on: boolean };
}

/** The built site and its sign-ups as the real server has them: static pages, forms, answers, an empty database. No admin. */
export async function signUpSite(snapshot: Snapshot, now: number): Promise<SignUpSite> {
  const desk = await openDesk('');
  const rig = await publisherRig(snapshot);
  const saving = { on: true };
  const parts = { live: rig.live, day: () => snapshot.day, isQuiet: () => false, mediaSize: async () => undefined };
  const [on, off] = [openOffline({ ...parts, off: false }), openOffline({ ...parts, off: true })];
  const server = await signUpServer(desk.payload, snapshot, now, (request, response) => {
    void (saving.on ? on : off).answer(request, response, (request.url ?? '/').split('?', 1)[0] ?? '/').then((answered) => { if (!answered) serveRelease(rig.live, request, response); });
  });
  return {
    ...server, saving, payload: desk.payload, rig,
    async stop() {
      await server.stop();
      await rig.stop();
      await desk.close();
    },
  };
}
