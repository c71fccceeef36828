import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTrying } from '../../../site/islands/offline/keep-trying.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes on until nothing waits, ever more slowly, also when an attempt throws', async () => {
  const began = Date.now();
  const at: number[] = [];
  keepTrying(async () => {
    at.push(Date.now() - began);
    if (at.length === 2) throw new Error('no worker');
    return at.length < 4;
  })();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(at).toEqual([0, 3_000, 9_000, 21_000]);
});

it('never waits longer than five minutes', async () => {
  const at: number[] = [];
  keepTrying(async () => at.push(Date.now()) > 0)();
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(Math.max(...at.slice(1).map((time, index) => time - (at[index] ?? 0)))).toBe(300_000);
});

it('begins with the short times again, and only once at a time', async () => {
  let attempts = 0;
  const tryNow = keepTrying(async () => {
    attempts += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return true;
  });
  tryNow();
  await vi.advanceTimersByTimeAsync(500);
  tryNow();
  await vi.advanceTimersByTimeAsync(1_000 + 3_000);
  expect(attempts).toBe(3);
});
