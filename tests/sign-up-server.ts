import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { BasePayload } from 'payload';
import type { ResponderModule } from '../content/responder.ts';
import type { Snapshot } from '../content/snapshot.ts';
import { type SignUpDesk, signUpDeskOn } from '../cms/signup/desk.ts';
import { SignUpPages } from '../cms/signup/http/sign-up-pages.ts';
import { builtResponder } from './built-site.ts';

export interface SignUpServer {
  readonly url: string;
  readonly desk: SignUpDesk;
  /** The clock and the published content of this server: a test moves and edits them. */
  readonly at: { now: number; snapshot: Snapshot };
  readonly errors: string[];
  /** How often something was to be told. */
  changes(): number;
  stop(): Promise<void>;
}

/** Sign-ups over HTTP as the real server has them, with a clock of the test's own. What is no sign-up is for `otherwise`. */
export async function signUpServer(payload: Pick<BasePayload, 'db'>, snapshot: Snapshot, now: number, otherwise?: Parameters<typeof createServer>[1]): Promise<SignUpServer> {
  const { entry } = await builtResponder();
  const { createResponder } = await import(pathToFileURL(entry).href) as ResponderModule;
  const at = { now, snapshot };
  const errors: string[] = [];
  let changes = 0;
  const desk = signUpDeskOn({ payload, snapshot: () => at.snapshot, now: () => at.now });
  const pages = new SignUpPages({ desk, responder: createResponder(), secret: 'only for tests', proxies: 1, log: { error: (message) => errors.push(message) }, onChange: () => { changes += 1; } });
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void pages.answer(request, response, path).then(
      (answered) => { if (!answered) (otherwise ?? ((_request, other) => other.writeHead(404).end()))(request, response); },
      (error: Error) => { errors.push(error.stack ?? error.message); response.writeHead(500).end(); },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, desk, at, errors,
    changes: () => changes,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
