import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const email = 'editor@example.org';
const forgot = () => desk.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
const reset = (token: string, password: string) => desk.rest('/users/reset-password', { method: 'POST', data: { token, password } });

test('a forgotten password is answered without holding up the database', async () => {
  expect((await desk.rest('/users/forgot-password', { method: 'POST', data: { email } })).status).toBe(200);
  expect((await desk.rest('/users/forgot-password', { method: 'POST', data: { email: 'nobody@example.org' } })).status).toBe(200);
}, 15_000);

test('a new password by the link is as long as any other', async () => {
  const token = await forgot();
  const short = await reset(token, 'kort genoeg');
  expect(short.status).toBe(400);
  expect(JSON.stringify(short.body)).toContain('ten minste 12 tekens');
  expect((await reset(token, 'lang genoeg, echt')).status).toBe(200);
  expect((await desk.rest('/users/login', { method: 'POST', data: { email, password: 'lang genoeg, echt' } })).status).toBe(200);
  expect((await reset(token, 'nog een keer, lang')).status).toBe(403);
});
