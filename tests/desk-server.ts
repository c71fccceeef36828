import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import type { DeskPart, DeskParts } from '../cms/desk/http/desk-part.ts';
import type { Answer } from '../content/answers.ts';
import type { Responder } from '../content/responder.ts';
import type { Snapshot } from '../content/snapshot.ts';

/** Some parts of the desk over HTTP. */
export interface DeskServer {
  readonly url: string;
  readonly parts: DeskParts;
  readonly opened: readonly DeskPart[];
  /** The clock and the published content of this server: a test moves and edits them. */
  readonly at: { now: number; snapshot: Snapshot };
  readonly errors: string[];
  /** How often a mail was said to wait. */
  mails(): number;
  stop(): Promise<void>;
}

/** In the place of the site: what would be shown, as JSON. */
export const plainResponder: Responder = {
  use: () => {}, paths: () => [], describe: () => ({ digest: '', reads: [] }), render: async () => ({ status: 404, type: 'text/plain', body: new Uint8Array() }),
  answer: async (answer: Answer) => ({ status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(JSON.stringify(answer)) }),
};

/** Opens parts of the desk as the real server does, with a clock of the test's own. What is for none of them is for `otherwise`, else 404. */
export async function deskServer(payload: Payload, snapshot: Snapshot, now: number, open: readonly ((parts: DeskParts) => DeskPart)[], responder: Responder = plainResponder, otherwise?: Parameters<typeof createServer>[1]): Promise<DeskServer> {
  const at = { now, snapshot };
  const errors: string[] = [];
  let mails = 0;
  const parts: DeskParts = {
    payload, snapshot: () => at.snapshot, responder, secret: 'only for tests', siteUrl: 'http://localhost:3000', proxies: 1, now: () => at.now,
    log: { error: (message) => errors.push(message) }, onMail: () => { mails += 1; },
  };
  const opened = open.map((part) => part(parts));
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void (async () => {
      for (const part of opened) if (part.mayAnswer(request.method ?? 'GET', path) && (await part.answer(request, response, path))) return;
      if (otherwise) return void otherwise(request, response as never);
      response.writeHead(404).end();
    })().catch((error: Error) => { errors.push(error.stack ?? error.message); response.writeHead(500).end(); });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, parts, opened, at, errors,
    mails: () => mails,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
