import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Snapshot } from '../content/snapshot.ts';
import { Live } from '../cms/publishing/live.ts';
import { Publisher } from '../cms/publishing/publisher.ts';
import { ReleaseStore } from '../cms/publishing/release-store.ts';
import { PublishingThread } from '../cms/publishing/worker-thread.ts';
import { builtResponder, root } from './built-site.ts';
import { FakeContent } from './fake-content.ts';

export interface Rig {
  readonly content: FakeContent;
  readonly live: Live;
  readonly publisher: Publisher;
  readonly thread: PublishingThread;
  readonly folder: string;
  readonly log: string[];
  /** Plain bytes of a live page, or nothing. */
  bytes(path: string): string | undefined;
  /** Resolves when every live file has its best compression: until then the publishing thread is at work. */
  improved(): Promise<void>;
  stop(): Promise<void>;
}

/** The real publisher, thread, store and responder on a snapshot of the test's own, in a folder of its own. */
export async function publisherRig(snapshot: Snapshot, folder?: string): Promise<Rig> {
  const { entry, code } = await builtResponder();
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'publisher-')));
  const releases = join(home, 'releases');
  const content = new FakeContent(snapshot);
  const live = new Live();
  const log: string[] = [];
  const thread = new PublishingThread({ responder: entry, releases, code });
  const publisher = new Publisher({ content, thread, live, code, root, store: new ReleaseStore(releases), workspace: join(home, 'build'), log: { info: (line) => log.push(line), error: (line) => log.push(line) } });
  const best = new Set<string>();
  const improve = thread.onImproved;
  thread.onImproved = (forms) => { for (const { hash } of forms) best.add(hash); improve(forms); };
  await publisher.start();
  return {
    content, live, publisher, thread, folder: home, log,
    bytes(path) {
      const found = live.find(path);
      return found && (found.plain ?? brotliDecompressSync(found.br ?? Buffer.alloc(0))).toString('utf8');
    },
    async improved() {
      while ([...(live.release?.entries.values() ?? [])].some(({ br, hash }) => br && !best.has(hash))) await new Promise((resolve) => setTimeout(resolve, 200));
    },
    async stop() {
      await publisher.stop();
      if (!folder) await rm(home, { recursive: true, force: true });
    },
  };
}
