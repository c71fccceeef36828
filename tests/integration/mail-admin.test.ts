import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDesk, type Desk } from './desk.ts';
import { openTestServer, type TestServer } from './mail-server.ts';

let smtp: TestServer;
let desk: Desk;
beforeAll(async () => {
  smtp = await openTestServer();
  Object.assign(process.env, { SMTP_URL: smtp.url, MAIL_FROM: 'table@example.org' });
  desk = await openDesk();
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
  await desk.close();
  await smtp.close();
});

it('a forgotten password goes through the same server, and nothing waits for it', async () => {
  expect((await desk.rest('/users/forgot-password', { method: 'POST', data: { email: 'editor@example.org' } })).status).toBe(200);
  await vi.waitFor(() => expect(smtp.taken).toHaveLength(1), { timeout: 10_000 });
  expect(smtp.taken[0]).toMatchObject({ from: { address: 'table@example.org' }, to: [{ address: 'editor@example.org' }] });
  expect(smtp.taken[0]?.html).toContain('/admin/reset/');
  await smtp.close();
  expect((await desk.rest('/users/forgot-password', { method: 'POST', data: { email: 'editor@example.org' } })).status).toBe(200);
  expect((await desk.rest('/users/forgot-password', { method: 'POST', data: { email: 'nobody@example.org' } })).status).toBe(200);
});
