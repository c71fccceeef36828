import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../integration/mail-server.ts';
import { ended, endedByItself } from './killed.ts';

let folder: string;
let smtp: TestServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  smtp = await openTestServer();
});
afterEach(async () => {
  await smtp.close();
  await rm(folder, { recursive: true, force: true });
});

it('killed with SIGKILL right after each step of a mail: everybody has the mail after the next start, at most one twice, and that one is marked', async () => {
  const env = { DATA_DIR: folder, DATABASE_URL: '', PAYLOAD_SECRET: 'only for tests', SITE_URL: 'http://localhost:3000', NODE_ENV: 'production', SMTP_URL: smtp.url, MAIL_FROM: 'table@example.org' };
  const steps = ['queued', 'noted', 'claimed', 'sent'] as const;
  for (const MAIL_DIES_AFTER of steps) await endedByItself('tests/faults/mail-child.ts', { ...env, MAIL_DIES_AFTER });
  expect(await ended('tests/faults/mail-child.ts', env)).toEqual({ code: 0, signal: null, lines: ['swept'] });
  // A later life also sends what an earlier one left, several at a time: any of them may have gone out when the process died.
  const taken = new Map(steps.map((step) => [`${step}@example.org`, smtp.taken.filter(({ to }) => to?.some(({ address }) => address === `${step}@example.org`)).length]));
  expect([...taken.values()].filter((times) => times < 1 || times > 2)).toEqual([]);
  expect([...taken.values()]).toContain(2);
  const database = new DatabaseSync(join(folder, 'database.sqlite'));
  const rows = database.prepare('SELECT "to", state, possible_double FROM mails').all() as { to: string; state: string; possible_double: number }[];
  database.close();
  expect(rows.map(({ state }) => state)).toEqual(steps.map(() => 'sent'));
  expect(rows.filter(({ to, possible_double }) => taken.get(to) === 2 && possible_double !== 1)).toEqual([]);
});
