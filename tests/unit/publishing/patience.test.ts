import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calm, longest, Patience, quiet } from '../../../cms/publishing/patience.ts';

/** Plays rows that come at these moments through a publisher that takes `each` milliseconds per release; answers when each release began, and how long each row waited for that. */
function played(moments: readonly number[], each: number): { releases: number[]; waited: number[] } {
  const patience = new Patience();
  const [releases, waited]: [number[], number[]] = [[], []];
  const coming = [...moments].sort((a, b) => a - b);
  let [timer, busyUntil, now]: [number | undefined, number | undefined, number] = [undefined, undefined, 0];
  let waiting: number[] = [];
  while (coming.length > 0 || timer !== undefined || busyUntil !== undefined) {
    const next = Math.min(coming[0] ?? Infinity, busyUntil ?? Infinity, busyUntil === undefined ? timer ?? Infinity : Infinity);
    now = Math.max(now, next);
    if (busyUntil !== undefined && busyUntil <= now) {
      busyUntil = undefined;
      patience.ends(waiting.length > 0);
    } else if (coming[0] !== undefined && coming[0] <= now) {
      waiting.push(coming.shift()!);
      timer = now + patience.came(now);
    } else if (timer !== undefined && timer <= now) {
      timer = undefined;
      patience.begins();
      releases.push(now);
      waited.push(...waiting.map((at) => now - at));
      waiting = [];
      busyUntil = now + each;
    }
  }
  return { releases, waited };
}

test('a lone save does not wait for others', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 500, max: 5000 }), { maxLength: 20 }), fc.integer({ min: 1, max: 460 }), (gaps, each) => {
    const moments = gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
    expect(played(moments, each).waited).toEqual(moments.map(() => quiet));
  }));
});

test('saves that come faster than they are published are one or two releases', () => {
  for (const [gap, each] of [[0, 50], [10, 100], [40, 150], [45, 60]] as const)
    expect(played(Array.from({ length: 200 }, (_, n) => n * gap), each).releases.length, `every ${gap} ms`).toBeLessThanOrEqual(2);
});

test('nobody waits longer than promised, however long the burst lasts, and every row is published', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 2000 }), (moments, each) => {
    const { waited } = played(moments, each);
    expect(waited).toHaveLength(moments.length);
    expect(Math.max(...waited)).toBeLessThanOrEqual(longest + calm + each);
  }), { numRuns: 60 });
});
