import { type IncomingMessage, type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Line {
  readonly url: string;
  /** Method and path of everything that was asked for. */
  readonly asked: string[];
  /** Whether there is a connection. */
  up: boolean;
  /** How often something was asked for while there was none. */
  refused: number;
  /** Looked at before a request goes on; `cut`: it arrives, and its answer does not. */
  before: (asked: IncomingMessage) => Promise<'cut' | undefined> | undefined;
  stop(): Promise<void>;
}

/** A line between a browser and a server that breaks where a test wants it to, worker and pages alike. */
export async function lineTo(url: string): Promise<Line> {
  const server: Server = createServer((asked, answer) => {
    if (!line.up) {
      line.refused += 1;
      return asked.socket.destroy();
    }
    line.asked.push(`${asked.method} ${asked.url}`);
    void (async () => {
      const cut = (await line.before(asked)) === 'cut';
      const on = request(new URL(asked.url ?? '/', url), { method: asked.method, headers: asked.headers }, (got) => {
        if (cut) return got.on('end', () => asked.socket.destroy()).resume();
        answer.writeHead(got.statusCode ?? 500, got.headers);
        return got.pipe(answer);
      });
      on.on('error', () => asked.socket.destroy());
      asked.pipe(on);
    })();
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: Line = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`, asked: [], up: true, refused: 0, before: () => undefined,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return line;
}
