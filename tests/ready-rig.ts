import { link, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../content/snapshot.ts';
import { startSnapshot } from '../content/start/snapshot.ts';
import { fewWords } from './few-words.ts';
import { filesIn } from './files-in.ts';
import { prepared } from './prepared.ts';
import { type Rig, publisherRig } from './publisher-rig.ts';

const whole = () => startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const small = () => fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
const same = (one: Snapshot, other: Snapshot): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A publisher rig that takes up a finished release of its snapshot, as the server does when it starts again, and so builds nothing and compresses nothing in the background. The
 * release is made once for all that ask: of the start content by a full build; of another content by publishing what differs from that, which the sitemap does not follow.
 * For what proves the build itself there is `publisherRig`.
 */
export async function readyRig(snapshot: Snapshot): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  await linkFiles(await releasesOf(snapshot), join(folder, 'releases'));
  const rig = await publisherRig(snapshot, folder);
  return {
    ...rig,
    async stop() {
      await rig.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the releases of the start content, from which all others are made. */
export async function prepareReleases(): Promise<void> {
  for (const snapshot of [small(), whole()]) await releasesOf(snapshot);
}

async function releasesOf(snapshot: Snapshot): Promise<string> {
  const folder = await prepared('releases', JSON.stringify(snapshot), async (making) => {
    const like = Object.keys(snapshot.words).length > Object.keys(small().words).length ? whole() : small();
    // The address of the site is in every page, whatever its view.
    if (snapshot.siteUrl === like.siteUrl && !same(snapshot, like)) await linkFiles(await releasesOf(like), join(making, 'releases'));
    const rig = await publisherRig(snapshot, making);
    await rig.stop();
    await rm(join(making, 'build'), { recursive: true, force: true });
  });
  return join(folder, 'releases');
}

/** The same files in another folder, without a copy of their bytes: a release store never writes into a file, it puts another in its place. */
async function linkFiles(from: string, to: string): Promise<void> {
  for (const name of await filesIn(from)) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await link(join(from, name), join(to, name));
  }
}
