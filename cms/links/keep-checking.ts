import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Snapshot } from '../../content/snapshot.ts';
import { sweeper } from '../signup/sweeper.ts';
import { askLink, type Asking, usualAsking } from './ask-link.ts';
import { linkRound } from './round.ts';
import { LinkStore } from './store.ts';

export interface CheckingParts {
  readonly payload: Payload;
  readonly snapshot: () => Snapshot;
  readonly siteUrl: string;
  readonly log: { error(message: string): void };
  /** Only in tests. */
  readonly asking?: Asking;
  readonly every?: number;
}

/** How often new links are looked for, in milliseconds. */
const minute = 60_000;
/** At night every link is asked that was not asked within these milliseconds. */
const night = 20 * 3_600_000;

export interface LinkChecking {
  /** Asks all links again, in the next round. */
  everything(): void;
  stop(): Promise<void>;
}

/** Checks the links of the site to other sites in the background: new ones within a minute after they are published, all of them when it is told to, once a night. */
export function keepCheckingLinks({ payload, snapshot, siteUrl, log, asking = usualAsking(siteUrl), every = minute }: CheckingParts): LinkChecking {
  const store = new LinkStore(payload);
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let last: Snapshot | undefined;
  let all = false;
  const rounds = sweeper(async () => {
    const content = snapshot();
    if (content === last && !all) return;
    const olderThan = all ? night : 0;
    all = false;
    await linkRound({ store, snapshot: content, olderThan, isStopping, now: Date.now, ask: (url) => askLink(url, { ...asking, signal: stopping.signal }), pause: (milliseconds) => wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => {}) });
    last = content;
  }, every, (error) => { if (!isStopping()) log.error(`links: ${error.message}`); });
  return {
    everything() {
      all = true;
      rounds.soon();
    },
    stop() {
      stopping.abort();
      return rounds.stop();
    },
  };
}
