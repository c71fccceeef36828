import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SingleWriter } from '../../cms/database/single-writer.ts';

const soon = (ticks: number) => new Promise((resolve) => setTimeout(resolve, ticks));

describe('single writer', () => {
  it('never lets two writes overlap, whatever they take and however they end', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ ticks: fc.nat(3), fails: fc.boolean() }), { maxLength: 12 }), async (writes) => {
      const writer = new SingleWriter();
      let inside = 0;
      let most = 0;
      const results = await Promise.allSettled(writes.map(({ ticks, fails }) => writer.run(async () => {
        most = Math.max(most, ++inside);
        await soon(ticks);
        inside -= 1;
        if (fails) throw new Error('refused');
      })));
      expect(most).toBeLessThanOrEqual(1);
      expect(results.map(({ status }) => status === 'rejected')).toEqual(writes.map(({ fails }) => fails));
    }), { numRuns: 30 });
  });

  it('lets a write inside a write go through', async () => {
    const writer = new SingleWriter();
    await expect(writer.run(() => writer.run(async () => 'inner'))).resolves.toBe('inner');
  });

  it('gives up with a sentence when a turn is never passed on, and goes on when it is', async () => {
    const writer = new SingleWriter(20);
    const release = await writer.acquire();
    await expect(writer.run(async () => 'late')).rejects.toThrow('busy for too long');
    release();
    await expect(writer.run(async () => 'in time')).resolves.toBe('in time');
  });
});
