import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '../../content/locales.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { pathOf } from '../../cms/publishing/built-files.ts';
import { fullBuild, writeSnapshot } from '../../cms/publishing/full-build.ts';
import { root } from '../built-site.ts';
import type { Rig } from '../publisher-rig.ts';
import { readyRig } from '../ready-rig.ts';
import { filesIn } from '../files-in.ts';

type Edit = (rig: Rig) => number | undefined;
const locale = fc.constantFrom(...locales);
const word = fc.stringMatching(/^[A-Za-z<>&"' ]{1,20}$/).map((text) => `x${text}x`);
const shown = ['topics', 'services', 'events', 'flyers', 'pages', 'roles', 'news'] as const;
let saves = 0;
/** Every save moves `updatedAt`, as in life. */
const saved = () => new Date(Date.UTC(2026, 10, 22, 12) + ++saves * 1000).toISOString();
const pickOne = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** What an editor does in a week, in any order. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...shown), fc.nat(), locale, word).map(([collection, at, lang, text]): Edit => ({ content }) => {
    const document = pickOne(Object.values(content.snapshot[collection]), at);
    return document && content.save(collection, document.slug, { ...document, updatedAt: saved(), title: { ...document.title, [lang]: text } } as never);
  }),
  fc.tuple(fc.constantFrom(...shown), fc.nat(), locale, fc.constantFrom('missing', 'unchecked', 'checked')).map(([collection, at, lang, state]): Edit => ({ content }) => {
    const document = pickOne(Object.values(content.snapshot[collection]), at);
    return document && content.save(collection, document.slug, { ...document, updatedAt: saved(), readiness: { ...document.readiness, [lang]: lang === 'nl' ? 'checked' : state } } as never);
  }),
  fc.tuple(fc.nat(), fc.constantFrom('planned', 'cancelled'), fc.constantFrom(undefined, '18:00')).map(([at, state, start]): Edit => ({ content }) => {
    const document = pickOne(Object.values(content.snapshot.occurrences), at);
    return document && content.save('occurrences', document.slug, { ...document, updatedAt: saved(), state, start, sequence: document.sequence + 1 } as never);
  }),
  fc.nat().map((at): Edit => ({ content }) => {
    const document = pickOne(Object.values(content.snapshot.occurrences), at);
    return document && content.save('occurrences', document.slug, null);
  }),
  fc.tuple(fc.nat(), word).map(([at, text]): Edit => ({ content }) => {
    const slug = `item-${at % 3}`;
    const known = content.snapshot.news[slug];
    return content.save('news', slug, known ? null : { slug, updatedAt: '2026-11-22T10:00:00.000Z', readiness: Object.values(content.snapshot.topics)[0]!.readiness, title: { nl: text }, summary: { nl: text }, blocks: [], date: '2026-11-20' });
  }),
  fc.tuple(fc.nat(), fc.nat(300)).map(([at, capacity]): Edit => ({ content }) => {
    const document = pickOne(Object.values(content.snapshot.events), at);
    return document && content.save('events', document.slug, { ...document, updatedAt: saved(), capacity: capacity + 1 });
  }),
  fc.boolean().map((on): Edit => ({ content }) => content.saveGlobals({ notice: on ? { ...content.snapshot.globals.notice, kind: 'closed-today', date: content.snapshot.day } : { ...content.snapshot.globals.notice, kind: 'none' } } as Partial<Snapshot['globals']>)),
  fc.constantFrom('2026-11-23', '2026-12-25', '2027-03-28').map((day): Edit => ({ content }) => { content.moveTo(day); return undefined; }),
);

it('after any sequence of edits the live release holds the same bytes as a full build of the same snapshot', async () => {
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 14 }), async (edits) => {
    const rig = await readyRig(fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
    try {
      for (const change of edits) {
        const row = change(rig);
        if (row === undefined) await rig.publisher.newDay();
        else rig.publisher.nudge(row);
        await rig.publisher.settled();
        expect(rig.publisher.state().problems).toEqual([]);
      }
      const workspace = join(rig.folder, 'again');
      await writeSnapshot(workspace, rig.content.snapshot);
      const folder = await fullBuild(root, workspace);
      const files = (await filesIn(folder)).filter((name) => !name.startsWith('sitemap'));
      const livePaths = [...(rig.live.release?.entries.keys() ?? [])].filter((path) => !path.startsWith('/sitemap'));
      expect(files.map(pathOf).sort()).toEqual(livePaths.sort());
      for (const name of files) expect(rig.bytes(pathOf(name)), name).toBe(await readFile(join(folder, name), 'utf8'));
      await rm(folder, { recursive: true });
    } finally {
      await rig.stop();
    }
  }), { numRuns: 3, endOnFailure: true });
}, 400_000);
