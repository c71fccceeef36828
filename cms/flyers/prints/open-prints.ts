import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Snapshot } from '../../../content/snapshot.ts';
import type { Live } from '../../publishing/live.ts';
import { keptReleases } from '../../publishing/release-store.ts';
import { type Sweeper, sweeper } from '../../signup/sweeper.ts';
import { LiveSheets } from './live-sheets.ts';
import { type Led, printRound, type RoundParts } from './print-round.ts';
import { Printer } from './printer.ts';

export interface PrintsParts extends Pick<RoundParts, 'store' | 'onChange' | 'log'> {
  readonly live: Live;
  readonly snapshot: () => Snapshot;
  /** Nothing where there is none. */
  readonly chromium: string | undefined;
}

export interface Prints {
  /** Begins once this server answers. */
  begin(server: Pick<Server, 'address'>): void;
  stop(): Promise<void>;
}

/** How often it looks whether there is a new release, in milliseconds: a comparison of two words. */
const every = 3_000;

/** Makes PDFs of flyers in the background, after each release. Without a browser nothing is made, and it is said once. */
export function openPrints({ live, snapshot, store, chromium, onChange, log }: PrintsParts): Prints {
  const printer = chromium ? new Printer(chromium) : undefined;
  const sheets = new LiveSheets();
  let [stopping, done, newest] = [false, '', 0];
  let earlier: readonly Led[] = [];
  let looking: Sweeper | undefined;

  const round = async (origin: string) => {
    const { release } = live;
    if (!release || release.id === done || stopping) return;
    done = release.id;
    // Somebody went back to an earlier release: a change would bring back what they went away from.
    if (release.madeAt < newest) return;
    newest = release.madeAt;
    try {
      const led = await printRound({ store, sheets, printer, origin, onChange, isStopping: () => stopping, log }, release, snapshot().flyers, earlier);
      earlier = [led, ...earlier].slice(0, keptReleases);
    } finally {
      await printer?.stop();
    }
  };

  return {
    begin(server) {
      if (!chromium) log.info('No Chromium was found, so flyers are not made into PDFs. Install one, or name one with CHROMIUM_PATH.');
      const { port } = server.address() as AddressInfo;
      looking = sweeper(() => round(`http://127.0.0.1:${port}`), every, (error) => log.error(`prints: ${error.message}`));
    },
    async stop() {
      stopping = true;
      await printer?.stop();
      await looking?.stop();
    },
  };
}
