import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Locale, isLocale } from '../../../content/locales.ts';
import { type CollectionName, type Snapshot, collections } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { changedKeys, patchBetween } from '../../../cms/publishing/changed-keys.ts';
import { KnownPages } from '../../../cms/publishing/page-facts.ts';
import { pageTypes } from '../../../site/views/page-types.ts';
import { recordingSource, sourceOf } from '../../../site/views/source.ts';
import { varied } from '../../varied-snapshot.ts';

const read: readonly Locale[] = ['nl', 'en', 'ar', 'ti'];

/** A site with two documents of each kind, and those with older and missing parts. */
function smallSite(): Snapshot {
  const whole = varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
  const kept = Object.entries(collections).map(([name]) => {
    const documents = Object.entries(whole[name as CollectionName]);
    const wanted = /^(?:de-bakkerij|empowerment-room|older-part|older-flyer|every-block|site-problem|energy)$|-2026-1(?:1-27|2-11)$/;
    return [name, Object.fromEntries(documents.filter(([slug], at) => wanted.test(slug) || (at < 2 && name !== 'occurrences')))];
  });
  return { ...whole, ...Object.fromEntries(kept) } as Snapshot;
}

/** What each page of four languages shows, as the publisher compares it, and what its view read. */
function look(snapshot: Snapshot): { known: KnownPages; digests: Map<string, string> } {
  const known = new KnownPages();
  const digests = new Map<string, string>();
  const source = sourceOf(snapshot);
  for (const type of pageTypes) {
    for (const params of type.params(source)) {
      if (params.lang && !read.includes(params.lang)) continue;
      const recorded = recordingSource(source);
      const digest = createHash('sha1').update(JSON.stringify(type.view(recorded.source, params)) ?? '').digest('base64url');
      digests.set(type.path(params), digest);
      known.set(type.path(params), digest, [...recorded.reads].sort());
    }
  }
  return { known, digests };
}

type Path = readonly (string | number)[];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textPaths = (value: unknown, at: Path = []): Path[] => (!isObject(value) ? [] : typeof value.nl === 'string' ? [at] : Object.entries(value).flatMap(([name, part]) => textPaths(part, [...at, name])));
const changedAt = (value: unknown, path: Path, change: (old: unknown) => unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((part: unknown, at) => (String(at) === String(first) ? changedAt(part, rest, change) : part));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: changedAt(object[first], rest, change) };
};

const locale = fc.constantFrom(...read);
const foreign = fc.constantFrom<Locale>('en', 'ar', 'ti');
const edit = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), locale, which: fc.nat(), gone: fc.boolean(), mark: fc.nat() }),
  fc.record({ kind: fc.constant('freshness' as const), locale: foreign, which: fc.nat(), made: fc.constantFrom('machine', 'unknown', 'person'), checked: fc.boolean(), missing: fc.nat(40), older: fc.boolean() }),
  fc.record({ kind: fc.constant('readiness' as const), locale: foreign, state: fc.constantFrom('missing', 'unchecked', 'checked') }),
  fc.record({ kind: fc.constant('stamp' as const), mark: fc.nat() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(document: Record<string, unknown>, change: Edit): Record<string, unknown> {
  switch (change.kind) {
    case 'text': {
      const { readiness: _r, freshness: _f, ...rest } = document;
      const paths = textPaths(rest);
      const path = paths[change.which % Math.max(paths.length, 1)];
      return path ? (changedAt(document, path, (text) => {
        const { [change.locale]: _, ...without } = text as Record<string, string>;
        return change.gone && change.locale !== 'nl' ? without : { ...without, [change.locale]: `x${change.mark}` };
      }) as Record<string, unknown>) : document;
    }
    case 'freshness': {
      const parts = [...((document.blocks as { id: string }[] | undefined) ?? []).map(({ id }) => id), 'title', 'summary'];
      const { made, checked, missing, older } = change;
      const before = (document.freshness ?? { words: 50, languages: {} }) as { words: number; languages: object };
      return { ...document, freshness: { ...before, languages: { ...before.languages, [change.locale]: { made, checked, missing, outdated: 0, unchecked: 0, older: older ? { [parts[change.which % parts.length]!]: '2026-11-02' } : {} } } } };
    }
    case 'readiness': return { ...document, readiness: { ...(document.readiness as object), [change.locale]: change.state } };
    case 'stamp': return { ...document, updatedAt: new Date(Date.UTC(2026, 0, 1) + change.mark).toISOString() };
  }
}

test('every page that shows something else after a change is looked at, and a change of one language leaves the others alone', () => {
  const base = smallSite();
  const documents = (Object.keys(collections) as CollectionName[]).flatMap((name) => Object.keys(base[name]).map((slug) => [name, slug] as const));
  let before = base;
  let seen = look(base);
  let really = 0;
  fc.assert(fc.property(fc.constantFrom(...documents), edit, ([name, slug], change) => {
    const old = before[name][slug] as unknown as Record<string, unknown>;
    const next = edited(old, change);
    const after = { ...before, [name]: { ...before[name], [slug]: next } } as Snapshot;
    const touched = seen.known.reading(changedKeys(before, patchBetween(before, after)));
    const now = look(after);
    const differ = [...now.digests].filter(([path, digest]) => seen.digests.get(path) !== digest).map(([path]) => path);
    [before, seen] = [after, now];
    really += differ.length;
    expect(differ.filter((path) => !touched.has(path)), `${change.kind} of ${name}/${slug}`).toEqual([]);
    const ofOneLanguage = (change.kind === 'freshness' || change.kind === 'text') && change.locale !== 'nl' && !isDeepStrictEqual(old, next);
    const elsewhere = [...touched].filter((path) => { const lang = path.split('/')[1]; return isLocale(lang) && 'locale' in change && lang !== change.locale && !path.endsWith('/translations'); });
    if (ofOneLanguage) expect(elsewhere, `${change.kind} of ${name}/${slug}`).toEqual([]);
  }), { numRuns: 60, endOnFailure: true });
  expect(really).toBeGreaterThan(30);
});
