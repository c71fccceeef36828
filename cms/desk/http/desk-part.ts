import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import type { Responder } from '../../../content/responder.ts';
import type { Snapshot } from '../../../content/snapshot.ts';

/** What every part of the desk that answers HTTP stands on. */
export interface DeskParts {
  readonly payload: Payload;
  /** The published content now. */
  readonly snapshot: () => Snapshot;
  /** The site's pages on demand. Renders under the snapshot that `use` was given last: a part calls `use` when the snapshot is another one. */
  readonly responder: Responder;
  /** The server's secret. */
  readonly secret: string;
  readonly siteUrl: string;
  /** How many proxies stand before this server and write down who asks. */
  readonly proxies: number;
  readonly now: () => number;
  /** Takes sentences without personal data. */
  readonly log: { error(message: string): void };
  /** A mail may be waiting to be sent: told after `queueLetter` (`cms/mail/letters.ts`), by which a part of the desk writes to people. */
  readonly onMail: () => void;
}

/** A part of the desk that answers requests to the site. */
export interface DeskPart {
  /** A quick look: nearly every request is for a file of the site. */
  mayAnswer(method: string, path: string): boolean;
  /** Answers what is for this part; false when it is for somebody else. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  /** What it does again and again, at most every minute, such as reminders. */
  round?(): Promise<void>;
  /** Empties personal data whose time is over, and says how many rows lost something. Every hour. */
  purge?(): Promise<number>;
  /** How many rows still hold personal data though their time is over at a moment, milliseconds since 1970. */
  overdue?(at: number): Promise<number>;
}
