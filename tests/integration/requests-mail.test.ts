import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { readAsk } from '../../content/forms/ask/read.ts';
import { confirmRequests, lettersAbout, mailAnswer, type Post } from '../../cms/desk/requests/letters.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import type { NewRequest, RequestStore } from '../../cms/desk/requests/store.ts';
import { definitionOf } from '../../cms/desk/requests/take-request.ts';
import { requestsSlug } from '../../cms/desk/requests/collection.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { deleteLetters, queueLetter } from '../../cms/mail/letters.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import { openMailDesk } from '../../cms/mail/mail-desk.ts';
import { deleteMails } from '../../cms/signup/retention/mails.ts';
import { signUpDeskOn } from '../../cms/signup/desk.ts';
import type { Message } from '../../cms/mail/smtp.ts';
import { type Desk, openDesk } from './desk.ts';
import { dyingAt, serverOf } from './mail-rig.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const form = snapshot.forms['call-me-back']!;
const clock = { now };
let desk: Desk;
let store: PayloadRequestStore;
let post: Post;
let told = 0;
beforeAll(async () => {
  desk = await openDesk();
  store = new PayloadRequestStore(desk.payload);
  post = { payload: desk.payload, snapshot: () => snapshot, secret: 'only for tests', siteUrl: 'http://localhost:3000', now: () => clock.now, onMail: () => { told += 1; } };
});
afterAll(() => desk.close());
beforeEach(async () => {
  for (const collection of [requestsSlug, mailsSlug]) await desk.payload.db.deleteMany({ collection, where: {} } as never);
  clock.now = now;
  told = 0;
  process.env.SMTP_URL = 'smtp://localhost';
  return () => { delete process.env.SMTP_URL; };
});

let turn = 0;
const codes = 'ACFHKMRTWXZ2345679';
const answersWith = (email: string, name: string) => {
  const read = readAsk(form.fields, { 'name': name, 'reach-phone': '0612345678', 'reach-email': email, 'languages': 'ar' }, { today: '2026-11-23' });
  if (!('answers' in read)) throw new Error('These answers are not right.');
  return read.answers;
};
const row = (email: string, more: Partial<NewRequest> = {}): NewRequest => {
  const n = turn++;
  return { key: `k${n}`, code: `KR4MT${codes[n % codes.length]}`, kind: 'request', form: form.slug, language: 'ar', cameBy: 'site', at: now, state: 'new', definition: definitionOf(form), answers: answersWith(email, 'زهرا'), said: [], notes: [], files: 0, confirm: email !== '', ...more };
};
const mails = async () => (await desk.payload.db.find({ collection: mailsSlug, sort: 'id', limit: 0, pagination: false } as never) as unknown as { docs: Mail[] }).docs;
const mailDesk = (send: (message: Message) => Promise<void>) => openMailDesk({ payload: desk.payload, desk: signUpDeskOn({ payload: desk.payload, snapshot: () => snapshot, now: () => clock.now }), smtp: serverOf(send), from: 'table@example.org', secret: 'only for tests', siteUrl: 'http://localhost:3000', now: () => clock.now });

describe('the mail of receipt', () => {
  it('is written once in the person’s language, and nothing where no address was given', async () => {
    const added = (await store.add(row('zahra@example.org')))!;
    await store.add(row(''));
    expect(await confirmRequests(post, store)).toBe(1);
    expect([await confirmRequests(post, store), told]).toEqual([0, 1]);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'asked', state: 'queued', to: 'zahra@example.org', language: 'ar', about: `request ${added.id}`, signUp: '', sitting: '' });
    expect(mail?.text).toContain(`http://localhost:3000/ar/asked/${added.code}-`);
    expect(mail?.text).toMatch(/^Nederlands: /m);
  });
  it('is written exactly once wherever the program dies', async () => {
    for (const step of ['toConfirm', 'confirmed'] as const) {
      const before = (await mails()).length;
      await store.add(row(`${step}@example.org`));
      await confirmRequests(post, dyingAt<RequestStore>(store, step)).catch(() => {});
      await confirmRequests(post, store);
      await confirmRequests(post, store);
      expect([step, (await mails()).length]).toEqual([step, before + 1]);
    }
    await Promise.all([1, 2, 3].map(async (n) => { if (n === 1) await store.add(row('many@example.org')); await confirmRequests(post, store); }));
    await Promise.all(Array.from({ length: 5 }, () => confirmRequests(post, store)));
    expect((await mails()).filter(({ to }) => to === 'many@example.org')).toHaveLength(1);
  });
  it('that cannot be written does not hold up the others, and is tried again', async () => {
    await store.add(row('first@example.org', { definition: null as never }));
    await store.add(row('second@example.org'));
    await expect(confirmRequests(post, store)).rejects.toThrow('1 mails of receipt');
    expect((await mails()).map(({ to }) => to)).toEqual(['second@example.org']);
    expect(await store.toConfirm(9)).toHaveLength(1);
  });
  it('is withheld without a mail server, and goes when there is one', async () => {
    delete process.env.SMTP_URL;
    await store.add(row('zahra@example.org'));
    await confirmRequests(post, store);
    expect(await mails()).toMatchObject([{ state: 'withheld', reason: 'no-server' }]);
    const sent: string[] = [];
    const desked = mailDesk(async ({ to }) => { sent.push(to); });
    await desked.sweep();
    await desked.stop();
    expect(sent).toEqual(['zahra@example.org']);
  });
});

describe('letters in the outbox', () => {
  it('are sent once, in order for what they are about, with what was written', async () => {
    const added = (await store.add(row('zahra@example.org')))!;
    await confirmRequests(post, store);
    const answered = (await store.change((await store.byId(added.id))!, { said: [{ at: now, from: 'desk', text: 'Wij bellen u\nop <b>vrijdag</b>.' }] }))!;
    for (let click = 0; click < 2; click++) expect(await mailAnswer(post, answered, 'Wij bellen u\nop <b>vrijdag</b>.')).toBe(true);
    const sent: Message[] = [];
    const desked = mailDesk(async (message) => { sent.push(message); });
    await desked.sweep();
    await desked.sweep();
    await desked.stop();
    expect(sent.map(({ to, replyTo }) => [to, replyTo])).toEqual([['zahra@example.org', snapshot.globals.settings.email], ['zahra@example.org', snapshot.globals.settings.email]]);
    expect(sent[0]?.messageId).not.toBe(sent[1]?.messageId);
    expect(sent[1]?.text).toContain('> Wij bellen u\n> op <b>vrijdag</b>.');
    expect(sent[1]?.html).toContain('<blockquote dir="auto"');
    expect(sent[1]?.html).toContain('op &lt;b&gt;vrijdag&lt;/b&gt;.');
    expect((await mails()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(await mailAnswer(post, { ...answered, answers: answersWith('', 'x') }, 'x')).toBe(false);
  });
  it('have nothing to do with sign-ups: neither a reminder nor their purge touches them', async () => {
    await store.add(row('zahra@example.org'));
    await confirmRequests(post, store);
    expect(await deleteMails(desk.payload, 'empowerment-room-2026-12-11')).toBe(0);
    expect(await deleteMails(desk.payload, 'undefined')).toBe(0);
    const desked = mailDesk(async () => { throw Object.assign(new Error('away'), { code: 'ECONNECTION' }); });
    await desked.sweep();
    await desked.stop();
    expect(await mails()).toMatchObject([{ kind: 'asked', state: 'retry', attempts: 1 }]);
  });
  it('that say something which is no longer true do not go', async () => {
    const letter = { kind: 'shift-remind' as const, about: 'volunteer 7', once: 'shift-1', to: 'cook@example.org', lang: 'nl' as const, subject: ['Morgen'], parts: [], dutch: '', why: 'mail.asked.why' as const, until: now + 1000 };
    expect(await queueLetter({ payload: desk.payload, settings: snapshot.globals.settings, now }, letter)).toBe(true);
    expect(await queueLetter({ payload: desk.payload, settings: snapshot.globals.settings, now }, letter)).toBe(false);
    expect(await queueLetter({ payload: desk.payload, settings: snapshot.globals.settings, now }, { ...letter, once: 'shift-2', until: now + 10_000 })).toBe(true);
    clock.now = now + 1000;
    const sent: string[] = [];
    const desked = mailDesk(async ({ to }) => { sent.push(to); });
    await desked.sweep();
    await desked.stop();
    expect((await mails()).map(({ state, reason }) => [state, reason ?? null])).toEqual([['withheld', 'too-late'], ['sent', null]]);
    expect(sent).toHaveLength(1);
    expect([await deleteLetters(desk.payload, 'volunteer 7'), await deleteLetters(desk.payload, 'volunteer 7'), (await mails()).length]).toEqual([2, 0, 0]);
  });
  it('go with the request, and no others', async () => {
    const [first, second] = [(await store.add(row('a@example.org')))!, (await store.add(row('b@example.org')))!];
    await confirmRequests(post, store);
    expect(await deleteLetters(desk.payload, lettersAbout(first.id))).toBe(1);
    expect((await mails()).map(({ about }) => about)).toEqual([lettersAbout(second.id)]);
  });
});
