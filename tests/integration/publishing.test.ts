import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { readyRig } from '../ready-rig.ts';

const snapshot = fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
let rig: Rig;
beforeAll(async () => { rig = await readyRig(snapshot); });
afterAll(() => rig.stop());

const debts = () => rig.content.snapshot.topics.debts!;
async function save(rows: number[]) {
  for (const row of rows) rig.publisher.nudge(row);
  await rig.publisher.settled();
}

describe('publishing', () => {
  it('shows a changed text in its language, and renders no page that does not show it', async () => {
    const others = ['/ar/topics/energy', '/nl/about'].map((path) => rig.live.find(path)?.hash);
    await save([rig.content.save('topics', 'debts', { ...debts(), summary: { ...debts().summary, nl: 'Een nieuwe zin over schulden.' } })]);
    expect(rig.bytes('/nl/topics/debts')).toContain('Een nieuwe zin over schulden.');
    expect(['/ar/topics/energy', '/nl/about'].map((path) => rig.live.find(path)?.hash)).toEqual(others);
  });

  it('takes a burst of saves as one release', async () => {
    const before = (await rig.publisher.releases())[0]?.id;
    await save(['a', 'b', 'c'].map((word) => rig.content.save('topics', 'debts', { ...debts(), title: { ...debts().title, nl: `Schulden ${word}` } })));
    expect(rig.bytes('/nl/topics/debts')).toContain('Schulden c');
    const after = await rig.publisher.releases();
    expect(after.findIndex(({ id }) => id === before)).toBe(1);
  });

  it('makes no release when nothing that is shown differs', async () => {
    const release = rig.live.release;
    await save([rig.content.save('topics', 'debts', { ...debts(), updatedAt: debts().updatedAt })]);
    expect(rig.live.release?.id).toBe(release?.id);
  });

  it('adds and takes away pages in all languages, and mends the pages that linked to them', async () => {
    await save([rig.content.save('news', 'new-item', { slug: 'new-item', updatedAt: '2026-11-22T10:00:00.000Z', readiness: debts().readiness, title: { nl: 'Nieuw bericht' }, summary: { nl: 'Kort.' }, blocks: [], date: '2026-11-22' })]);
    expect(rig.bytes('/ti/news/new-item')).toContain('Nieuw bericht');
    expect(rig.bytes('/nl/news')).toContain('/nl/news/new-item');
    await save([rig.content.save('news', 'new-item', null)]);
    expect(rig.live.find('/ti/news/new-item')).toBeUndefined();
    expect(rig.bytes('/nl/news')).not.toContain('new-item');
  });

  it('keeps the last good release when a check fails, says why with the page, and recovers with the next save', async () => {
    const block = { type: 'text', id: 'x', body: { nl: 'Zie [hier](/topics/nowhere).' } } as const;
    const good = debts();
    const release = rig.live.release?.id;
    await save([rig.content.save('topics', 'debts', { ...good, blocks: [block] })]);
    expect(rig.live.release?.id).toBe(release);
    expect(rig.publisher.state().problems).toContainEqual({ path: '/nl/topics/debts', kind: 'link', detail: '/nl/topics/nowhere' });
    expect(rig.publisher.state().lastAttempt?.result).toBe('failed');
    await save([rig.content.save('topics', 'debts', { ...good, title: { ...good.title, nl: 'Weer goed' } })]);
    expect(rig.publisher.state().problems).toEqual([]);
    expect(rig.bytes('/nl/topics/debts')).toContain('Weer goed');
  });

  it('refuses a page with somebody’s address, and does not repeat it', async () => {
    const good = debts();
    await save([rig.content.save('topics', 'debts', { ...good, blocks: [{ type: 'text', id: 'x', body: { nl: 'Vraag het aan amina@example.com.' } }] })]);
    expect(rig.publisher.state().problems[0]).toMatchObject({ kind: 'personal-data' });
    expect(JSON.stringify(rig.publisher.state()) + rig.log.join()).not.toContain('amina');
    await save([rig.content.save('topics', 'debts', good)]);
    expect(rig.publisher.state().problems).toEqual([]);
  });

  it('goes on when its thread has died', async () => {
    await rig.thread.stop();
    await save([rig.content.save('topics', 'debts', { ...debts(), title: { ...debts().title, nl: 'Na de dood' } })]);
    expect(rig.bytes('/nl/topics/debts')).toContain('Na de dood');
    expect(rig.publisher.state().lastAttempt).toMatchObject({ result: 'live' });
  });

  it('publishes what it could not take up at first', async () => {
    const readChanged = rig.content.readChanged;
    rig.content.readChanged = () => Promise.reject(new Error('the database is away'));
    const row = rig.content.save('topics', 'debts', { ...debts(), title: { ...debts().title, nl: 'Na de storing' } });
    rig.publisher.nudge(row);
    await new Promise((resolve) => setTimeout(resolve, 300));
    rig.content.readChanged = readChanged;
    await rig.publisher.settled();
    expect(rig.bytes('/nl/topics/debts')).toContain('Na de storing');
  });

  it('goes back to an older release, and forward again with the next change', async () => {
    await save([rig.content.save('topics', 'debts', { ...debts(), title: { ...debts().title, nl: 'Laatste titel' } })]);
    const [current, older] = await rig.publisher.releases();
    await rig.publisher.restore(older!.id);
    expect(rig.bytes('/nl/topics/debts')).not.toContain('Laatste titel');
    expect((await rig.publisher.releases()).find((release) => release.current)?.id).toBe(older!.id);
    await save([rig.content.saveGlobals({ settings: { ...rig.content.snapshot.globals.settings } })]);
    expect(rig.bytes('/nl/topics/debts')).toContain('Laatste titel');
    expect(rig.live.release?.id).not.toBe(current!.id);
    await expect(rig.publisher.restore('r-none')).rejects.toThrow('no release');
  });

  it('keeps no more releases than it says after a full build, and finds no difference', async () => {
    await rig.publisher.buildFully('test');
    expect(rig.publisher.state().differences).toEqual([]);
    expect((await rig.publisher.releases()).length).toBeLessThanOrEqual(5);
  });

  it('starts again from what it kept, without a build, and with the same bytes', async () => {
    const again = await publisherRig(rig.content.snapshot, rig.folder);
    try {
      expect(again.live.release?.id).toBe(rig.live.release?.id);
      expect(again.bytes('/nl/topics/debts')).toBe(rig.bytes('/nl/topics/debts'));
      expect(again.log.join()).not.toContain('published');
    } finally {
      await again.publisher.stop();
    }
  });
});
