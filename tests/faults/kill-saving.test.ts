import type { Payload } from 'payload';
import { expect, it, vi } from 'vitest';
import { killed } from './killed.ts';
import { ownDatabase } from './own-database.ts';

const database = ownDatabase();

it('in the middle of saving a document: it is as before or as after, in all its parts', async () => {
  const numbers: string[] = [];
  for (const after of [350, 520, 790]) {
    const env = { ...database.environment(), NODE_ENV: 'production' };
    const last = await killed('tests/faults/saving-child.ts', [], env, after);
    const read = await readBack(env);
    expect(new Set(read).size, read.join()).toBe(1);
    const seen = Number(read[0]?.slice(1));
    const said = last === 'ready' ? 0 : Number(last.slice(1));
    expect(seen === said || seen === said + 1 || last === 'ready', `said ${last}, found ${read[0]}`).toBe(true);
    numbers.push(read[0] ?? '');
  }
  expect(numbers.some((number) => number !== 'n0')).toBe(true);
});

/** Every part of the document, from the published row and from its newest version. */
async function readBack(env: Readonly<Record<string, string>>): Promise<string[]> {
  Object.assign(process.env, env);
  // The configuration keeps the database that it was first read with.
  vi.resetModules();
  const { getPayload } = await import('payload');
  const { default: config } = await import('../../cms/payload.config.ts');
  const payload: Payload = await getPayload({ config, key: `read-${Math.random()}` });
  payload.logger.level = 'silent';
  try {
    const where = { slug: { equals: 'kill' } };
    const { docs: [published] } = await payload.find({ collection: 'topics', where, depth: 0, locale: 'nl' });
    const { docs: [newest] } = await payload.find({ collection: 'topics', where, depth: 0, locale: 'nl', draft: true });
    return [published, newest].flatMap((document) => {
      const blocks = (document?.blocks ?? []) as { body?: string; steps?: { title: string }[] }[];
      return [document?.title ?? '', document?.summary ?? '', ...blocks.flatMap(({ body, steps }) => [...(body ? [body] : []), ...(steps ?? []).map(({ title }) => title)])];
    });
  } finally {
    await payload.destroy();
  }
}
