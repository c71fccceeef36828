import { expect, it, vi } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { endedByItself } from './killed.ts';
import { ownDatabase } from './own-database.ts';

const database = ownDatabase();

type Rows = Readonly<Record<string, unknown>>[];
const steps = ['row', 'file', 'commit', 'mail', 'noted'];

it('killed with SIGKILL right after each step: who saw a code is stored with all pictures and gets one mail, and nobody is stored by halves', async () => {
  const env = { ...database.environment(), DATABASE_PUSH: '' };
  const codes: string[] = [];
  for (const REQUEST_DIES_AFTER of steps) {
    // The schema is made once, by the first child.
    const said = await endedByItself('tests/faults/request-child.ts', { ...env, REQUEST_DIES_AFTER, ...(REQUEST_DIES_AFTER === steps[0] && !database.isMongo() ? { DATABASE_PUSH: '1' } : {}) });
    const seen = said.filter((line) => line.startsWith('/'));
    // The sender of the third saw no code: the process died before it could be said.
    expect([said.includes('ready'), seen.length], REQUEST_DIES_AFTER).toEqual([true, 2]);
    codes.push(...seen.map((address) => /\/asked\/(\w{6})-/.exec(address)?.[1] ?? 'none'));
  }
  Object.assign(process.env, env);
  vi.resetModules();
  const { getPayload } = await import('payload');
  const { default: config } = await import('../../cms/payload.config.ts');
  const { PayloadRequestStore } = await import('../../cms/desk/requests/payload-request-store.ts');
  const { confirmRequests } = await import('../../cms/desk/requests/letters.ts');
  const payload = await getPayload({ config, key: `read-${Math.random()}` });
  payload.logger.level = 'silent';
  try {
    const rows = async (collection: string) => (await payload.db.find({ collection, limit: 0, pagination: false } as never) as unknown as { docs: Rows }).docs;
    const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
    const store = new PayloadRequestStore(payload);
    for (let round = 0; round < 2; round++) await confirmRequests({ payload, snapshot: () => snapshot, secret: 'only for tests', siteUrl: 'http://localhost:3000', now: Date.now, onMail: () => {} }, store);
    const [requests, files, mails] = [await rows('requests'), await rows('request-files'), await rows('mails')];
    expect(codes.filter((code) => !requests.some((request) => request.code === code))).toEqual([]);
    // Two of each life, and the third of those that died after it was stored.
    expect(requests).toHaveLength(steps.length * 2 + 3);
    for (const { id } of requests) expect(files.filter(({ request }) => request === String(id)).map(({ field, number }) => `${String(field)} ${String(number)}`).sort()).toEqual(['photo 1', 'photo 2']);
    expect(files).toHaveLength(requests.length * 2);
    expect(mails.map(({ about }) => about).sort()).toEqual(requests.map(({ id }) => `request ${String(id)}`).sort());
  } finally {
    await payload.destroy();
  }
}, 480_000);
