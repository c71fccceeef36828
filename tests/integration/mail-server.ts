import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type MailServer, openMailServer } from '../../cms/mail/smtp.ts';

/** How the server answers a mail. `hang`: it takes the whole mail and never answers. */
export type Answer = 'take' | 'hang' | { readonly code: number; readonly at: 'recipient' | 'data' };

/** A real SMTP server on a port of its own. */
export interface TestServer {
  readonly url: string;
  /** What it took, in the order in which it came. */
  readonly taken: Email[];
  /** The same as it came over the line. */
  readonly raw: string[];
  /** How it answers from now on, by recipient. */
  answer: (to: string) => Answer;
  close(): Promise<void>;
}

/** @param port a port that was free before, to come back on it; 0 for any */
export async function openTestServer(port = 0): Promise<TestServer> {
  const taken: Email[] = [];
  const raw: string[] = [];
  const refused = (code: number, to: string) => Object.assign(new Error(`${code} no mail for ${to}`), { responseCode: code });
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], logger: false, closeTimeout: 100,
    onRcptTo({ address }, _session, callback) {
      const answer = test.answer(address);
      callback(typeof answer === 'object' && answer.at === 'recipient' ? refused(answer.code, address) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const answer = test.answer(to);
        if (typeof answer === 'object') return callback(refused(answer.code, to));
        if (answer === 'hang') return undefined;
        const whole = Buffer.concat(chunks);
        void PostalMime.parse(whole).then((mail) => { taken.push(mail); raw.push(whole.toString('latin1')); callback(null); });
        return undefined;
      });
    },
  });
  smtp.on('error', () => {});
  const test: TestServer = { url: '', taken, raw, answer: () => 'take', close: () => new Promise((resolve) => { smtp.close(() => resolve()); }) };
  await new Promise<void>((resolve) => { smtp.listen(port, '127.0.0.1', () => resolve()); });
  return Object.assign(test, { url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` });
}

/** A port on which connections are taken and nothing is ever said: half open. */
export async function openSilentServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => { sockets.add(socket); socket.on('error', () => {}); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => resolve()); });
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { for (const socket of sockets) socket.destroy(); server.close(() => resolve()); }),
  };
}

/** Our side of such a server, which waits for a second at most. */
export const impatient = (url: string): MailServer => openMailServer(url, { connection: 1000, greeting: 500, socket: 900, whole: 3000 });
