import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { lastPurge } from '../../cms/signup/retention/last-purge.ts';
import { overdue } from '../../cms/signup/retention/overdue.ts';
import { purge } from '../../cms/signup/retention/purge.ts';
import { openStore } from '../../cms/signup/store/open-store.ts';
import type { NewSignUp, SignUp, Store } from '../../cms/signup/store/store.ts';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { bytesOf, dumpOf } from './database-dump.ts';
import { type Desk, openDesk } from './desk.ts';

const day = 86_400_000;
const end = Date.parse('2026-11-20T20:00:00Z');
/** What a person said, each found nowhere else. */
const secrets = { needs: ['zwanger-Xq1', 'kwam-van-ver-Xq2', '"lupin"'], reach: ['+31612345601', 'amina.xq3@example.org'], name: ['Amina-Xq4'] };
const all = [...secrets.needs, ...secrets.reach, ...secrets.name];

let desk: Desk;
let store: Store;
beforeAll(async () => {
  desk = await openDesk();
  store = openStore(desk.payload);
});
afterAll(() => desk.close());

const said = () => {
  const read = readSignUp({
    name: 'Amina-Xq4', phone: '06 1234 5601', email: 'amina.xq3@example.org', language: 'ar', adults: '2', toddlers: '1', highChairs: '1',
    diets: ['halal'], allergens: ['lupin'], interpreter: 'on', stepFree: 'on', remind: 'on', note: 'zwanger-Xq1',
  }, { asks: ['children', 'diets', 'allergens', 'high-chairs', 'interpreter', 'step-free', 'note'], largestParty: 9 });
  if (!('answers' in read)) throw new Error('the sign-up is not right');
  return read.answers;
};
const row = (sitting: string, key: string, more: Partial<NewSignUp> = {}): NewSignUp => ({
  key: `${sitting} ${key}`, code: `${sitting} ${key}`, cameBy: 'site', sitting, state: 'confirmed', persons: 3, held: 3, takes: 0, takesSince: 0, since: end - 9 * day, passed: 0,
  offerUntil: undefined, tell: undefined, answers: said(), history: [{ at: end - 9 * day, what: 'squeezed-in', values: { reason: 'kwam-van-ver-Xq2', persons: 3 } }], ...more,
});
async function signUp(sitting: string, keys: readonly string[], endsAt = end): Promise<SignUp[]> {
  await store.openSitting({ slug: sitting, capacity: 20, event: 'dinner', endsAt });
  const rows: SignUp[] = [];
  for (const key of keys) rows.push((await store.add(row(sitting, key)))!);
  return rows;
}
const mail = async (sitting: string, key: string, state: 'sent' | 'queued' | 'failed') => {
  const data = { key: `${sitting} ${key}`, signUp: '1', sitting, kind: 'confirmed', state, turn: 1, attempts: 0, to: 'amina.xq3@example.org', subject: 'Aangemeld', text: 'Beste Amina-Xq4', html: '<p>Amina-Xq4', language: 'ar', headers: {}, checksum: key };
  await desk.payload.db.create({ collection: mailsSlug, data } as never);
};
const mails = async () => (await desk.payload.db.count({ collection: mailsSlug, where: {} } as never) as { totalDocs: number }).totalDocs;
const found = async () => {
  const dump = await dumpOf(desk.payload);
  return all.filter((secret) => dump.includes(secret) || dump.includes(JSON.stringify(secret).slice(1, -1)));
};

describe('personal data of sign-ups', () => {
  it('go at their times and not before, from every table, and from the file itself', async () => {
    await signUp('evening', ['one', 'two']);
    await store.add(row('evening', 'gone', { state: 'cancelled', held: 0 }));
    await store.add(row('evening', 'doubt', { state: 'doubted', held: 0 }));
    expect(await found()).toEqual(all);

    const at = async (days: number) => {
      const now = end + days * day;
      const before = await overdue({ store }, desk.payload, now);
      const gone = await purge({ store }, desk.payload, now);
      expect(gone).toEqual(before);
      expect(await overdue({ store }, desk.payload, now)).toEqual({ needs: 0, reach: 0, name: 0 });
      expect(await lastPurge(desk.payload)).toBe(now);
      return before;
    };
    expect(await at(-1)).toEqual({ needs: 0, reach: 0, name: 0 });
    expect(await at(2 - 1 / 86_400)).toEqual({ needs: 0, reach: 0, name: 0 });
    expect(await found()).toEqual(all);
    expect(await at(2)).toEqual({ needs: 4, reach: 0, name: 0 });
    expect(await found()).toEqual([...secrets.reach, ...secrets.name]);
    expect(await at(7 - 1 / 86_400)).toEqual({ needs: 0, reach: 0, name: 0 });
    expect(await found()).toEqual([...secrets.reach, ...secrets.name]);
    expect(await at(7)).toEqual({ needs: 0, reach: 4, name: 0 });
    expect(await found()).toEqual(secrets.name);
    expect(await at(30 - 1 / 86_400)).toEqual({ needs: 0, reach: 0, name: 0 });
    expect(await found()).toEqual(secrets.name);
    expect(await at(30)).toEqual({ needs: 0, reach: 0, name: 4 });
    expect(await found()).toEqual([]);

    const bytes = await bytesOf(desk.payload);
    if (bytes !== undefined) {
      expect(bytes).toContain('evening one');
      expect(all.filter((secret) => bytes.includes(secret))).toEqual([]);
    }
    expect(await store.byKey('evening one')).toMatchObject({ state: 'confirmed', persons: 3, held: 3, answers: { name: '', phone: '', party: { adults: 2, teens: 0, children: 0, toddlers: 1 }, persons: 3 } });
    expect(await store.sitting('evening')).toMatchObject({ left: 20, version: 0, epoch: 0 });
  });

  it('go out of the outbox with the address, or with the name if that goes first, whatever became of the mail', async () => {
    const [base, now] = [end + 50 * day, (days: number) => end + (50 + days) * day];
    await signUp('mailed', ['one'], base);
    for (const state of ['sent', 'queued', 'failed'] as const) await mail('mailed', state, state);
    await signUp('other', [], base + 99 * day);
    await mail('other', 'stays', 'sent');
    await purge({ store }, desk.payload, now(7 - 1 / 86_400));
    expect(await mails()).toBe(4);
    expect(await overdue({ store }, desk.payload, now(7))).toEqual({ needs: 0, reach: 4, name: 0 });
    expect(await purge({ store }, desk.payload, now(7))).toEqual({ needs: 0, reach: 4, name: 0 });
    expect(await mails()).toBe(1);
    expect(await overdue({ store }, desk.payload, now(7))).toEqual({ needs: 0, reach: 0, name: 0 });
    await desk.payload.updateGlobal({ slug: 'retention' as never, data: { needs: 2, reach: 90, name: 5 } as never });
    await mail('mailed', 'late', 'sent');
    expect(await purge({ store }, desk.payload, now(7))).toEqual({ needs: 0, reach: 0, name: 2 });
    await desk.payload.updateGlobal({ slug: 'retention' as never, data: { needs: 2, reach: 7, name: 30 } as never });
    await purge({ store }, desk.payload, base + 106 * day);
    expect(await mails()).toBe(0);
    expect(await found()).toEqual([]);
  });

  it('go by the days that an admin chose, who alone may see and choose them', async () => {
    await signUp('short', ['one'], end + 100 * day);
    const days = { needs: 0, reach: 0, name: 3 };
    for (const by of [undefined, 'editor', 'translator', 'host', 'desk'] as const) {
      expect((await desk.rest('/globals/retention', by ? { by } : {})).status).toBe(403);
      expect((await desk.rest('/globals/retention', { ...(by ? { by } : {}), method: 'POST', data: days })).status).toBe(403);
    }
    for (const wrong of [{ needs: -1 }, { reach: 366 }, { name: null }]) expect((await desk.rest('/globals/retention', { by: 'admin', method: 'POST', data: { ...days, ...wrong } })).status).toBe(400);
    expect((await desk.rest('/globals/retention', { by: 'admin', method: 'POST', data: days })).status).toBe(200);
    expect((await desk.rest('/globals/retention', { by: 'admin' })).body).toMatchObject(days);
    expect(await purge({ store }, desk.payload, end + 100 * day)).toEqual({ needs: 1, reach: 1, name: 0 });
    expect((await store.ofSitting('short'))[0]?.answers).toMatchObject({ name: 'Amina-Xq4', phone: '', email: '', note: '', allergens: [] });
    await purge({ store }, desk.payload, end + 103 * day);
    expect(await found()).toEqual([]);
    expect((await desk.rest('/globals/retention', { by: 'admin', method: 'POST', data: { needs: 2, reach: 7, name: 30 } })).status).toBe(200);
  });

  it('are emptied without losing what another changes at the same moment', async () => {
    const arrives = async (id: SignUp['id'], at: number) => {
      const now = (await store.byId(id))!;
      await store.change(now, { arrived: now.arrived + 1, history: [...now.history, { at, what: 'arrived' }] });
    };
    // Others come between reading and changing, once or three times; or between reading them all and turning to this one.
    for (const [sitting, late, times] of [['busy', end + 200 * day, 3], ['read', end + 240 * day, 0]] as const) {
      const [one] = await signUp(sitting, ['one'], late);
      let left = times as number;
      const change: Store['change'] = async (seen, changes) => {
        if (left-- > 0) await arrives(seen.id, left);
        return store.change(seen, changes);
      };
      const ofSitting: Store['ofSitting'] = async (slug) => {
        const seen = await store.ofSitting(slug);
        if (times === 0 && slug === sitting) await arrives(one!.id, 0);
        return seen;
      };
      await purge({ store: { change, ofSitting, byId: (id) => store.byId(id), endedBefore: (moment) => store.endedBefore(moment) } as Store }, desk.payload, late + 30 * day);
      const after = (await store.byId(one!.id))!;
      const came = Math.max(times, 1);
      expect(after).toMatchObject({ arrived: came, turn: came + 1, answers: { name: '', note: '', persons: 3 } });
      expect(after.history.map(({ what }) => what)).toEqual(['squeezed-in', ...Array.from({ length: came }, () => 'arrived')]);
    }

    const rows = await signUp('crowd', Array.from({ length: 20 }, (_, n) => `n${n}`), end + 300 * day);
    const arrive = async ({ id }: SignUp) => {
      for (;;) {
        const now = (await store.byId(id))!;
        if (await store.change(now, { arrived: 2, history: [...now.history, { at: 1, what: 'arrived' }] })) return;
      }
    };
    await Promise.all([purge({ store }, desk.payload, end + 330 * day), purge({ store }, desk.payload, end + 330 * day), ...rows.map(arrive)]);
    await purge({ store }, desk.payload, end + 330 * day);
    const crowd = await store.ofSitting('crowd');
    expect(crowd.map(({ arrived, history, answers }) => [arrived, history.length, answers.name])).toEqual(rows.map(() => [2, 2, '']));
    expect(await found()).toEqual([]);
  });

  it('that come back after the purge are late at once, and go with the next', async () => {
    const [row] = await signUp('late', ['one'], end + 400 * day);
    const now = end + 431 * day;
    await purge({ store }, desk.payload, now);
    const emptied = (await store.byId(row!.id))!;
    await store.change(emptied, { answers: said() });
    expect(await overdue({ store }, desk.payload, now)).toEqual({ needs: 1, reach: 1, name: 1 });
    await purge({ store }, desk.payload, now);
    expect(await found()).toEqual([]);
  });

  it('are not in Payload’s jobs, whose only task publishes', async () => {
    expect((desk.payload.config.jobs.tasks ?? []).map(({ slug }) => slug)).toEqual(['schedulePublish']);
    const [task] = desk.payload.config.jobs.tasks ?? [];
    expect((task?.inputSchema ?? []).map((field) => ('name' in field ? field.name : field.type)).sort()).toEqual(['doc', 'global', 'locale', 'type', 'user']);
    expect(desk.payload.config.jobs.workflows ?? []).toEqual([]);
  });

  it('tell the log numbers only', async () => {
    await signUp('log', ['one'], end + 500 * day);
    const lines: string[] = [];
    const { logger } = desk.payload;
    const note = (...words: unknown[]) => { lines.push(JSON.stringify(words)); };
    const watched = Object.assign(Object.create(desk.payload) as typeof desk.payload, { logger: Object.assign(Object.create(logger) as typeof logger, { info: note, warn: note, error: note }) });
    await purge({ store }, watched, end + 540 * day);
    expect(lines).toEqual(['["Retention: emptied in sign-ups and mails: needs 1, telephone and e-mail 1, names 1."]']);
  });
});
