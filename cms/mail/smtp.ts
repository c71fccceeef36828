import { createTransport } from 'nodemailer';

/** A message as the mail server gets it. Addresses apart from names, so that nothing in a name can become an address. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly ics?: string | undefined;
  readonly messageId?: string | undefined;
  readonly date?: Date | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A mail server that takes mails. */
export interface MailServer {
  /** Hands over one mail; rejects with the error of the server, for `failureOf`. */
  send(message: Message): Promise<void>;
  /** Ends idle connections at once and others when they are done. */
  close(): void;
}

/** How long to wait for each step, in milliseconds; `whole` is for one mail from beginning to end. */
export interface Patience { readonly connection: number; readonly greeting: number; readonly socket: number; readonly whole: number }
const patience: Patience = { connection: 10_000, greeting: 10_000, socket: 30_000, whole: 120_000 };

/**
 * Opens a pool of connections to the server of an address such as `smtps://user:password@mail.example.org`. Nothing is asked of the server before the
 * first mail. What it says is not logged: it holds addresses.
 */
export function openMailServer(url: string, { connection, greeting, socket, whole }: Patience = patience): MailServer {
  const transport = createTransport({
    url, pool: true, maxConnections: 3, connectionTimeout: connection, greetingTimeout: greeting, socketTimeout: socket, dnsTimeout: connection, logger: false,
    // The pool repeats only what the server had no byte of, when an idle connection turned out to be dead; the rest is for the outbox to decide.
    maxRequeues: 1, disableFileAccess: true, disableUrlAccess: true,
  });
  // An error of an idle connection is not one of a mail.
  transport.on('error', () => {});
  return {
    async send({ to, ics, headers, ...message }) {
      const signal = AbortSignal.timeout(whole);
      await transport.sendMail({
        ...message, to: { name: '', address: to }, signal, headers: { ...headers },
        // Beside the text and not in the place of it: with METHOD:PUBLISH some programs would show the entry alone.
        ...(ics !== undefined && { attachments: [{ filename: 'event.ics', content: ics, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }] }),
      });
    },
    close: () => transport.close(),
  };
}

const servers = Symbol.for('mail servers');
type Holder = { [servers]?: Map<string, MailServer> };

/** The one pool of this process for an address: the outbox and Payload share it, though the admin's bundle has its own copy of this module. */
export function mailServerAt(url: string): MailServer {
  const known = ((globalThis as Holder)[servers] ??= new Map());
  const open = known.get(url);
  if (open) return open;
  const server = openMailServer(url);
  const kept: MailServer = { send: (message) => server.send(message), close: () => { known.delete(url); server.close(); } };
  known.set(url, kept);
  return kept;
}
