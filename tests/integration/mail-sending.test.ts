import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../cms/mail/smtp.ts';
import { openDesk, type Desk } from './desk.ts';
import { openRig } from './mail-rig.ts';
import { impatient, openSilentServer, openTestServer } from './mail-server.ts';

const minute = 60_000;
const hour = 60 * minute;
let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.close());
const open: { close(): unknown }[] = [];
afterEach(async () => { for (const one of open.splice(0).toReversed()) await one.close(); });

async function withServer() {
  const smtp = await openTestServer();
  const server = impatient(smtp.url);
  open.push(smtp, server);
  return { smtp, server };
}

describe('a mail to a real server', () => {
  it('arrives once, as text, HTML and calendar entry, in Arabic', async () => {
    const rig = await openRig(desk);
    const { smtp, server } = await withServer();
    const mail = rig.mail(server);
    const row = await rig.come('Amina', { language: 'ar', name: 'أمينة' });
    await mail.sweep();
    await mail.sweep();
    expect(smtp.taken).toHaveLength(1);
    const [got] = smtp.taken;
    expect(got?.subject).toBe('تم تسجيلك: \u2068Empowermentruimte\u2069، الجمعة 11 ديسمبر 2026');
    expect(got?.from).toMatchObject({ name: 'Leids Steunloket Migranten', address: 'table@example.org' });
    expect(got?.replyTo).toMatchObject([{ address: 'balie@example.org' }]);
    expect(got?.to).toMatchObject([{ address: 'amina@example.org' }]);
    expect(got?.text).toContain(`${row.code.slice(0, 3)}-${row.code.slice(3)}`);
    expect(got?.html).toContain('<html lang="ar" dir="rtl">');
    expect(got?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(got?.attachments).toMatchObject([{ filename: 'event.ics', mimeType: 'text/calendar', method: 'PUBLISH' }]);
    // Read from the line: the parser makes its line ends its own.
    const ics = Buffer.from(/filename=event\.ics\r\n\r\n([\w+/=\r\n]+)/.exec(smtp.raw[0] ?? '')?.[1] ?? '', 'base64').toString();
    expect(ics).toBe((await rig.rows())[0]?.ics);
    expect(ics).toContain('STATUS:CONFIRMED\r\n');
    expect(await rig.rows()).toMatchObject([{ state: 'sent', attempts: 1, possibleDouble: false }]);
    expect((await rig.desk.store.byId(row.id))?.tell).toBeUndefined();
  });

  it('that says “not now” (4xx) is taken later, that says “never” (5xx) is not tried again; no address is kept with the error', async () => {
    const rig = await openRig(desk);
    const { smtp, server } = await withServer();
    smtp.answer = (to) => (to.startsWith('later') ? { code: 451, at: 'recipient' } : to.startsWith('data') ? { code: 452, at: 'data' } : to.startsWith('never') ? { code: 550, at: 'recipient' } : 'take');
    const mail = rig.mail(server);
    for (const name of ['Later', 'Data', 'Never', 'Fine']) await rig.come(name);
    await mail.sweep();
    const states = async () => Object.fromEntries((await rig.rows()).map(({ to, state, lastError }) => [to.split('@')[0], [state, lastError ?? null]]));
    expect(await states()).toEqual({ later: ['retry', '451 EENVELOPE RCPT TO'], data: ['retry', '452 EMESSAGE DATA'], never: ['failed', '550 EENVELOPE RCPT TO'], fine: ['sent', null] });
    smtp.answer = () => 'take';
    await mail.sweep();
    expect(smtp.taken).toHaveLength(1);
    rig.clock.now += minute;
    await mail.sweep();
    expect(smtp.taken.map((one) => one.to?.[0]?.address).sort()).toEqual(['data@example.org', 'fine@example.org', 'later@example.org']);
    expect((await states()).never).toEqual(['failed', '550 EENVELOPE RCPT TO']);
    expect(await mail.counts()).toMatchObject({ waiting: 0, failed: 1 });
  });

  it('that takes it and never answers gets it again, marked, and with the same Message-ID', async () => {
    const rig = await openRig(desk);
    const { smtp, server } = await withServer();
    const given: (string | undefined)[] = [];
    const watched: MailServer = { send: (message) => { given.push(message.messageId); return server.send(message); }, close: () => {} };
    smtp.answer = () => 'hang';
    const mail = rig.mail(watched);
    await rig.come('Amina');
    await mail.sweep();
    expect(await rig.rows()).toMatchObject([{ state: 'retry', possibleDouble: true, lastError: expect.stringContaining('ETIMEDOUT') }]);
    smtp.answer = () => 'take';
    rig.clock.now += minute;
    await mail.sweep();
    expect(smtp.taken).toHaveLength(1);
    expect(await rig.rows()).toMatchObject([{ state: 'sent', attempts: 2, possibleDouble: true }]);
    expect(new Set(given).size).toBe(1);
    expect(given[0]).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
  });

  it('that never greets is not there: nothing is lost, and one mail tries for all', async () => {
    const rig = await openRig(desk);
    const silent = await openSilentServer();
    const server = impatient(silent.url);
    open.push(silent, server);
    const mail = rig.mail(server);
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await rig.come(name);
    await mail.sweep();
    const rows = await rig.rows();
    expect(rows.filter(({ state }) => state === 'queued').length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ state }) => state === 'retry').length).toBeGreaterThanOrEqual(1);
    expect(rows.every(({ possibleDouble }) => !possibleDouble)).toBe(true);
    expect(await mail.counts()).toMatchObject({ waiting: 6, oldest: rig.clock.now, failed: 0 });
  });
});

it('with a server that is away for six hours: every mail is sent once afterwards', async () => {
  const rig = await openRig(desk);
  const smtp = await openTestServer();
  const port = Number(new URL(smtp.url).port);
  await smtp.close();
  const server = impatient(smtp.url);
  open.push(server);
  const mail = rig.mail(server);
  for (let at = 0; at < 6 * hour; at += 10 * minute) {
    await rig.come(`guest${at / minute}`);
    await mail.sweep();
    rig.clock.now += 10 * minute;
  }
  expect(await mail.counts()).toMatchObject({ waiting: 36, failed: 0 });
  const back = await openTestServer(port);
  open.push(back);
  for (let at = 0; at <= 60; at += 10) {
    await mail.sweep();
    rig.clock.now += 10 * minute;
  }
  const to = back.taken.map((one) => one.to?.[0]?.address);
  expect(to).toHaveLength(36);
  expect(new Set(to).size).toBe(36);
  expect((await rig.rows()).every(({ state, possibleDouble }) => state === 'sent' && !possibleDouble)).toBe(true);
});

it('gives up after three days, and says so', async () => {
  const rig = await openRig(desk);
  const { smtp, server } = await withServer();
  smtp.answer = () => ({ code: 451, at: 'recipient' });
  const mail = rig.mail(server);
  await rig.come('Amina');
  for (let turn = 0; turn < 90; turn++) {
    await mail.sweep();
    rig.clock.now += hour;
  }
  expect(smtp.taken).toHaveLength(0);
  const [row] = await rig.rows();
  expect(row).toMatchObject({ state: 'failed', lastError: '451 EENVELOPE RCPT TO' });
  expect(row?.attempts).toBeGreaterThan(60);
});
