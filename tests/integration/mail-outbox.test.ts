import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PayloadMailStore } from '../../cms/mail/payload-mail-store.ts';
import { Sender } from '../../cms/mail/sender.ts';
import { sqliteStatements } from '../../cms/database/sqlite.ts';
import type { Message } from '../../cms/mail/smtp.ts';
import { openDesk, type Desk } from './desk.ts';
import { dyingAt, from, openRig, type Rig, serverOf } from './mail-rig.ts';

const minute = 60_000;
let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.close());

/** A server that takes everything, and what it took. */
function taking() {
  const taken: Message[] = [];
  return { taken, server: serverOf(async (message) => { taken.push(message); }) };
}
const states = async (rig: Rig) => (await rig.rows()).map(({ kind, state, reason }) => [kind, state, reason ?? null]);

describe('the outbox', () => {
  it('holds one mail however many take it up, and one is sent however many send', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    const row = await rig.come('Amina');
    const desks = Array.from({ length: 50 }, () => rig.mail(server));
    await Promise.all(desks.map((mail) => mail.sweep()));
    expect(await states(rig)).toEqual([['confirmed', 'sent', null]]);
    expect(taken).toHaveLength(1);
    expect((await rig.rows())[0]).toMatchObject({ key: `${row.id}:${row.tellTurn}`, attempts: 1 });
  });

  it('writes nothing twice when the process dies between writing a mail and taking note', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    await rig.come('Amina');
    const { store } = rig.desk;
    const mail = rig.mail(server);
    Object.assign(rig.desk, { store: dyingAt(store, 'told') });
    await expect(rig.mail(server).sweep()).rejects.toThrow('dead');
    Object.assign(rig.desk, { store });
    await mail.sweep();
    expect(await states(rig)).toEqual([['confirmed', 'sent', null]]);
    expect(taken).toHaveLength(1);
  });

  it('sends a mail again, marked, when the process died between sending and keeping that', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    await rig.come('Amina');
    const mails = new PayloadMailStore(desk.payload);
    await rig.mail().sweep();
    await mails.release(0, rig.clock.now);
    const { store, sitting, snapshot } = rig.desk;
    await new Sender({ store, mails: dyingAt(mails, 'settle'), sitting, snapshot, server, from, now: () => rig.clock.now, log: () => {} }).send();
    expect(await states(rig)).toEqual([['confirmed', 'sending', null]]);
    // A process that begins anew on SQLite knows that nobody else is at it; on MongoDB another may be, so it waits until nobody can.
    if (!sqliteStatements(desk.payload.db)) {
      await rig.mail(server).sweep();
      expect(taken).toHaveLength(1);
      rig.clock.now += 5 * minute;
    }
    const mail = rig.mail(server);
    await mail.sweep();
    await mail.sweep();
    expect(taken).toHaveLength(2);
    expect(taken[0]?.messageId).toBe(taken[1]?.messageId);
    expect(await rig.rows()).toMatchObject([{ state: 'sent', attempts: 2, possibleDouble: true }]);
  });

  it('frees what is being sent for five minutes, and not before', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    const mail = rig.mail(server);
    await mail.sweep();
    await rig.come('Amina');
    const mails = new PayloadMailStore(desk.payload);
    await rig.mail().sweep();
    await mails.release(0, rig.clock.now);
    const [waiting] = await mails.due(rig.clock.now, 1);
    await mails.claim(waiting!, rig.clock.now);
    expect(await mails.claim(waiting!, rig.clock.now)).toBeUndefined();
    rig.clock.now += 5 * minute - 1;
    await mail.sweep();
    expect(taken).toHaveLength(0);
    rig.clock.now += 1;
    await mail.sweep();
    expect(taken).toHaveLength(1);
    expect(await rig.rows()).toMatchObject([{ state: 'sent', possibleDouble: true }]);
  });

  it('writes without a server too, for the desk to read; a server that comes within three days sends it', async () => {
    const rig = await openRig(desk);
    await rig.come('Amina');
    const silent = await rig.come('Bahar', { email: '', phone: '0612345678' });
    const without = rig.mail();
    await without.sweep();
    expect(await states(rig)).toEqual([['confirmed', 'withheld', 'no-server']]);
    expect((await rig.desk.store.byId(silent.id))?.tell).toBeUndefined();
    expect(await without.counts()).toMatchObject({ waiting: 0, unsent: 1 });
    const { taken, server } = taking();
    await rig.mail(server).sweep();
    expect(taken.map(({ to }) => to)).toEqual(['amina@example.org']);
  });

  it('tells how it is now: an older change, an offer that ran out and what is over stay unsent', async () => {
    const rig = await openRig(desk, { capacity: 4 });
    const { taken, server } = taking();
    const first = await rig.come('Amina', { adults: '4' });
    const second = await rig.come('Bahar', { adults: '2' });
    await rig.mail().sweep();
    await rig.desk.door.end(first.id);
    expect(await rig.desk.store.byId(second.id)).toMatchObject({ state: 'offered' });
    await rig.mail().sweep();
    rig.clock.now += 48 * 60 * minute;
    const mail = rig.mail(server);
    await mail.sweep();
    expect(await states(rig)).toEqual([['confirmed', 'withheld', 'newer'], ['waiting', 'withheld', 'newer'], ['cancelled', 'sent', null], ['offer', 'withheld', 'lapsed']]);
    await rig.desk.door.lapse();
    await rig.mail().sweep();
    rig.clock.now = Date.parse('2026-12-12T00:00:00Z');
    await new PayloadMailStore(desk.payload).release(0, rig.clock.now);
    await rig.mail(server).sweep();
    expect((await states(rig)).at(-1)).toEqual(['lapsed', 'withheld', 'over']);
    expect(taken).toHaveLength(1);
  });

  it('does not say the same twice within an hour', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    const mail = rig.mail(server);
    const row = await rig.come('Amina');
    await mail.sweep();
    for (const wait of [0, 10 * minute, 61 * minute]) {
      rig.clock.now += wait;
      await rig.desk.door.edit(row.id, row.answers);
      await mail.sweep();
    }
    expect(await states(rig)).toEqual([['confirmed', 'sent', null], ['changed', 'sent', null], ['changed', 'withheld', 'same'], ['changed', 'sent', null]]);
    expect(taken).toHaveLength(3);
  });

  it('keeps what cannot be written for the desk to see, and goes on with the others', async () => {
    const rig = await openRig(desk);
    const { taken, server } = taking();
    const broken = await rig.come('Amina');
    await rig.come('Bahar');
    await rig.desk.store.change(broken, { answers: { ...broken.answers, language: 'xx' as never }, tell: 'confirmed' });
    const mail = rig.mail(server);
    await mail.sweep();
    expect(await states(rig)).toEqual([['confirmed', 'failed', null], ['confirmed', 'sent', null]]);
    expect(taken).toHaveLength(1);
    rig.snapshot = { ...rig.snapshot, occurrences: {} };
    const row = (await rig.desk.store.ofSitting(rig.slug)).find(({ answers }) => answers.name === 'Bahar');
    await rig.desk.door.end(row!.id);
    await mail.sweep();
    expect((await states(rig)).at(-1)).toEqual(['cancelled', 'withheld', 'unpublished']);
    expect(await mail.counts()).toMatchObject({ failed: 1, unsent: 1 });
  });

  it('is read by admins and the desk alone, and written by nobody', async () => {
    const rig = await openRig(desk);
    await rig.come('Amina');
    await rig.mail().sweep();
    const id = (await rig.rows())[0]?.id;
    for (const by of [undefined, 'editor', 'translator', 'host'] as const) {
      for (const path of ['/mails', `/mails/${id}`, '/mails?where[to][like]=amina', '/mails?sort=to&depth=2', '/mails/count?where[to][like]=a']) {
        const { status, body } = await desk.rest(path, by ? { by } : {});
        expect([path, by, status, JSON.stringify(body).includes('amina')]).toEqual([path, by, 403, false]);
      }
    }
    for (const by of ['admin', 'desk'] as const) {
      expect((await desk.rest('/mails', { by })).body.docs).toMatchObject([{ to: 'amina@example.org', state: 'withheld', reason: 'no-server' }]);
      expect((await desk.rest('/mails', { by, method: 'POST', data: { to: 'x@example.org', state: 'queued', kind: 'off', key: 'x', signUp: '1' } })).status).toBe(403);
      expect((await desk.rest(`/mails/${id}`, { by, method: 'PATCH', data: { state: 'queued' } })).status).toBe(403);
      expect((await desk.rest(`/mails/${id}`, { by, method: 'DELETE' })).status).toBe(403);
    }
  });
});
