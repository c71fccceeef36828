import { expect, it, vi } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { signUpDeskOn } from '../../cms/signup/desk.ts';
import { endedByItself } from './killed.ts';
import { ownDatabase } from './own-database.ts';

const database = ownDatabase();

const slug = 'empowerment-room-2026-12-11';
const now = Date.parse('2026-11-23T09:05:00Z');

it('killed with SIGKILL right after each step of a sign-up: one sweep heals it, no seat is lost and nobody', async () => {
  const env = { ...database.environment(), NODE_ENV: 'production' };
  const keys: string[] = [];
  for (const SIGN_UP_DIES_AFTER of ['add', 'take', 'change', 'give']) {
    const said = await endedByItself('tests/faults/sign-up-child.ts', { ...env, SIGN_UP_DIES_AFTER });
    expect(said[0], SIGN_UP_DIES_AFTER).toBe('ready');
    keys.push(...said.slice(1));
    Object.assign(process.env, env);
    vi.resetModules();
    const { getPayload } = await import('payload');
    const { default: config } = await import('../../cms/payload.config.ts');
    const payload = await getPayload({ config, key: `read-${Math.random()}` });
    payload.logger.level = 'silent';
    try {
      const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
      const { store, sweep } = signUpDeskOn({ payload, snapshot: () => snapshot, now: () => now });
      await sweep();
      const rows = await store.ofSitting(slug);
      const sitting = await store.sitting(slug);
      // Everybody who was answered is there, and nobody is left undecided.
      expect(keys.filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
      expect(rows.filter(({ state, takes }) => state === 'pending' || takes > 0)).toEqual([]);
      const held = rows.reduce((sum, row) => sum + row.held, 0);
      expect(sitting).toMatchObject({ capacity: 25, left: 25 - held });
      expect(held).toBeLessThanOrEqual(25);
      for (const row of rows) expect(row.held, row.state).toBe(row.state === 'confirmed' || row.state === 'offered' ? row.persons : 0);
    } finally {
      await payload.destroy();
    }
  }
});
