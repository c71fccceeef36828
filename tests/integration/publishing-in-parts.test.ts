import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';

/** A change that every page shows: it goes live in parts, the pages that most people open first. */
let rig: Rig;
/** What residents got after each swap. */
let parts: { readonly home: boolean; readonly word: boolean; readonly release: string | undefined; readonly whole: boolean }[] = [];
let said = '';
let turn = 0;

beforeAll(async () => {
  rig = await publisherRig(fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
  const swap = rig.live.swap.bind(rig.live);
  rig.live.swap = (release, more) => {
    swap(release, more);
    let whole = false;
    void rig.live.whole().then(() => { whole = true; });
    const shows = (path: string) => rig.bytes(path)?.includes(said) ?? false;
    const part = { home: shows('/nl'), word: shows('/ti/words/aanmaning'), release: rig.live.release?.id, get whole() { return whole; } };
    // Whoever waits for the whole hears of it in the next turn.
    void Promise.resolve().then(() => parts.push({ ...part }));
  };
});
beforeEach(() => {
  parts = [];
  said = `Bericht ${++turn}`;
});
afterAll(() => rig.stop());

const save = async (...rows: number[]) => {
  for (const row of rows) rig.publisher.nudge(row);
  await rig.publisher.settled();
};
const notice = () => rig.content.saveGlobals({ notice: { ...rig.content.snapshot.globals.notice, kind: 'text', date: rig.content.snapshot.day, text: { nl: said } } });

it('is soon on the home page, and in the end everywhere, as one release', async () => {
  const before = await rig.publisher.releases();
  await save(notice());
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[0]).toMatchObject({ home: true, word: false, whole: false });
  expect(parts.at(-1)).toMatchObject({ home: true, word: true });
  expect(new Set(parts.map(({ release }) => release)).size).toBe(1);
  const after = await rig.publisher.releases();
  expect(after.filter(({ id }) => !before.some((old) => old.id === id)).map(({ id }) => id)).toEqual([rig.live.release?.id]);
  await rig.live.whole();
  const { first = 0, milliseconds = 0, pages = 0 } = rig.publisher.state().lastAttempt ?? {};
  expect(first).toBeLessThan(milliseconds);
  // Every page but the choice of a language.
  expect(pages).toBe([...(rig.live.release?.entries ?? [])].filter(([path, { type }]) => path !== '/' && type.startsWith('text/html')).length);
});

it('is of one piece when a page comes or goes: nothing ever leads to a page that is not there', async () => {
  const { topics } = rig.content.snapshot;
  await save(notice(), rig.content.save('news', 'new-item', { slug: 'new-item', updatedAt: '2026-11-22T10:00:00.000Z', readiness: topics.debts!.readiness, title: { nl: 'Nieuw' }, summary: { nl: 'Kort.' }, blocks: [], date: '2026-11-22' }));
  expect(parts).toMatchObject([{ home: true, word: true, whole: true }]);
});

it('is taken up again when a later part fails its checks', async () => {
  const { words } = rig.content.snapshot;
  const good = words.aanmaning!;
  await save(notice(), rig.content.save('words', 'aanmaning', { ...good, means: { ...good.means, ti: 'amina@example.com' } }));
  expect(rig.publisher.state()).toMatchObject({ lastAttempt: { result: 'failed' }, problems: [{ path: '/ti/words/aanmaning', kind: 'personal-data' }] });
  expect(parts.at(-1)).toMatchObject({ home: true, word: false });
  await rig.live.whole();
  await save(rig.content.save('words', 'aanmaning', good));
  expect(rig.publisher.state()).toMatchObject({ lastAttempt: { result: 'live' }, problems: [] });
  expect(parts.at(-1)).toMatchObject({ home: true, word: true });
});

it('is finished although the thread dies between two parts', async () => {
  const swap = rig.live.swap;
  let stopped = false;
  rig.live.swap = (release, more) => {
    swap(release, more);
    if (more?.more && !stopped) {
      stopped = true;
      void rig.thread.stop();
    }
  };
  const row = notice();
  rig.publisher.nudge(row);
  await expect.poll(() => rig.bytes('/ti/words/aanmaning')?.includes(said), { timeout: 120_000 }).toBe(true);
  await rig.publisher.settled();
  rig.live.swap = swap;
  expect(stopped).toBe(true);
  expect([...(rig.live.release?.entries.keys() ?? [])].filter((path) => /^\/[a-z]{2}\/words\//.test(path) && !rig.bytes(path)?.includes(said))).toEqual([]);
  await rig.live.whole();
});
