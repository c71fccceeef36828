import { join } from 'node:path';
import type { Payload } from 'payload';
import { changesSlug } from '../../publishing/changes.ts';
import type { Live } from '../../publishing/live.ts';
import type { Publisher } from '../../publishing/publisher.ts';
import { readOlderPdfs } from '../pdf/read-older.ts';
import { findChromium } from './find-chromium.ts';
import { openPrints, type Prints } from './open-prints.ts';
import { PrintStore } from './print-store.ts';

export interface PayloadPrintsParts {
  readonly payload: Payload;
  readonly live: Live;
  readonly publisher: Pick<Publisher, 'snapshot' | 'nudge'>;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: { info(message: string): void; error(message: string): void };
}

/** The prints of a running server: rows in its database, files in its data folder. Reads at the start what was uploaded when nobody could read it. */
export function payloadPrints({ payload, live, publisher, dataDir, env, log }: PayloadPrintsParts): Prints {
  let stopping = false;
  const onChange = async (slugs: readonly string[]) => {
    const { docs } = await payload.find({ collection: 'flyers', depth: 0, pagination: false, overrideAccess: true, select: {}, where: { slug: { in: [...slugs] } } });
    for (const { id } of docs) {
      const row = await payload.create({ collection: changesSlug as 'users', data: { kind: 'flyers', document: String(id) } as never, depth: 0, overrideAccess: true });
      publisher.nudge(row.id);
    }
  };
  const prints = openPrints({ live, snapshot: () => publisher.snapshot, store: new PrintStore(payload, join(dataDir, 'prints')), chromium: findChromium(env), onChange, log });
  let reading: Promise<void> = Promise.resolve();
  return {
    begin(server) {
      prints.begin(server);
      reading = readOlderPdfs(payload, join(dataDir, 'media'), () => stopping).catch((error: Error) => log.error(`reading PDFs: ${error.message}`));
    },
    async stop() {
      stopping = true;
      await Promise.all([prints.stop(), reading]);
    },
  };
}
