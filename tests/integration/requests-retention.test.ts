import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { readAsk } from '../../content/forms/ask/read.ts';
import { requestPart } from '../../cms/desk/requests/request-part.ts';
import { confirmRequests, lettersAbout, mailAnswer } from '../../cms/desk/requests/letters.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import type { Request } from '../../cms/desk/requests/request.ts';
import { isDue, unfinishedDays } from '../../cms/desk/requests/retention.ts';
import type { NewRequest } from '../../cms/desk/requests/store.ts';
import { definitionOf } from '../../cms/desk/requests/take-request.ts';
import { openDesk as openServerDesk } from '../../cms/server/desk.ts';
import { dashboardLine } from '../../cms/signup/retention/dashboard-line.ts';
import { openStore } from '../../cms/signup/store/open-store.ts';
import { plainResponder } from '../desk-server.ts';
import { bytesOf, dumpOf } from './database-dump.ts';
import { type Desk, openDesk } from './desk.ts';

const day = 86_400_000;
const came = Date.parse('2026-10-07T13:27:00Z');
const clock = { now: came };
const snapshot = startSnapshot({ day: '2026-10-07', siteUrl: 'http://localhost:3000' });
/** What a person or the desk wrote, each found nowhere else. */
const secrets = ['Amina-Xq1', '+31612345601', 'amina.xq2@example.org', 'schimmel-Xq3', 'antwoord-Xq4', 'notitie-Xq5', 'bestand-Xq6', 'gemeld-Xq7', 'KXQ5RT', 'sleutel-Xq8'];

let desk: Desk;
let store: PayloadRequestStore;
const parts = () => ({
  payload: desk.payload, snapshot: () => snapshot, responder: plainResponder, secret: 'only for tests', siteUrl: 'http://localhost:3000', proxies: 0, now: () => clock.now, log: { error: () => {} }, onMail: () => {},
});
beforeAll(async () => {
  desk = await openDesk();
  store = new PayloadRequestStore(desk.payload);
});
afterAll(() => desk.close());

const form = snapshot.forms['call-me-back']!;
const answers = () => {
  const read = readAsk(form.fields, { 'name': 'Amina-Xq1', 'reach-phone': '0612345601', 'reach-email': 'amina.xq2@example.org', 'languages': 'ar', 'question': 'schimmel-Xq3' }, { today: '2026-10-07' });
  if (!('answers' in read)) throw new Error('These answers are not right.');
  return read.answers;
};
const row = (more: Partial<NewRequest> = {}): NewRequest => ({
  key: 'sleutel-Xq8', code: 'KXQ5RT', kind: 'request', form: form.slug, language: 'ar', cameBy: 'site', at: came, state: 'new', definition: definitionOf(form), answers: answers(), said: [], notes: [], files: 1, confirm: true, ...more,
});
const found = async (): Promise<string[]> => {
  const dump = await dumpOf(desk.payload);
  return secrets.filter((secret) => dump.includes(secret) || dump.includes(JSON.stringify(secret).slice(1, -1)));
};

describe('a request', () => {
  it('is emptied so many days after it was done as its form said, from every table and from the file itself', async () => {
    const part = requestPart(parts());
    const added = (await store.add(row(), [{ field: 'photo', number: 1, type: 'image/jpeg', data: 'bestand-Xq6' }]))!;
    expect(await confirmRequests(parts(), store)).toBe(1);
    clock.now = came + 2.2 * day;
    const answered = (await store.change((await store.byId(added.id))!, { said: [{ at: clock.now, from: 'desk', text: 'antwoord-Xq4' }], notes: [{ at: clock.now, by: '1', text: 'notitie-Xq5' }], firstAnswerAt: clock.now, assignedTo: desk.as.desk.id, dueOn: '2026-10-12' }))!;
    expect(await mailAnswer(parts(), answered, 'antwoord-Xq4')).toBe(true);
    const done = (await store.change(answered, { state: 'done', doneAt: clock.now }))!;
    expect(form.keepDays).toBe(30);
    expect(await found()).toEqual(secrets.filter((secret) => secret !== 'gemeld-Xq7'));

    const over = done.doneAt! + 30 * day;
    clock.now = over - 1;
    expect([await part.overdue?.(clock.now), await part.purge?.()]).toEqual([0, 0]);
    expect(await found()).toEqual(secrets.filter((secret) => secret !== 'gemeld-Xq7'));
    clock.now = over;
    expect(await part.overdue?.(clock.now)).toBe(1);
    expect(await part.purge?.()).toBe(1);
    expect([await part.overdue?.(clock.now), await part.purge?.()]).toEqual([0, 0]);
    expect(await found()).toEqual([]);
    const bytes = await bytesOf(desk.payload);
    if (bytes !== undefined) expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);

    // What stays is for the figures: no moment is told more exactly than its month, the times between are.
    const left = (await store.byId(added.id))!;
    const { key, code, definition, id, turn, ...rest } = left;
    expect(JSON.parse(JSON.stringify(rest))).toEqual({
      kind: 'request', form: 'call-me-back', language: 'ar', cameBy: 'site', state: 'done', said: [], notes: [], files: 0, confirm: false, at: Date.parse('2026-09-30T22:00:00Z'),
      firstAnswerAt: Date.parse('2026-09-30T22:00:00Z') + 53 * 3_600_000, doneAt: Date.parse('2026-09-30T22:00:00Z') + 3 * day, emptiedAt: Date.parse('2026-10-31T23:00:00Z'),
    });
    expect(definition).toEqual({ title: form.title, fields: [], keepDays: 30 });
    expect([key, code]).toEqual([expect.stringMatching(/^emptied /), key]);
    expect([typeof id, turn > done.turn]).not.toContain(undefined);
  });
  it('that nobody finished is emptied a year after the last word about it; what is new in it stays', async () => {
    clock.now = came;
    const part = requestPart(parts());
    const added = (await store.add(row({ key: 'second', code: 'AAAAA1' })))!;
    await store.change(added, { state: 'waiting', said: [{ at: came + 100 * day, from: 'person', text: 'nog iets' }], confirm: false });
    clock.now = came + (100 + unfinishedDays) * day - 1;
    expect([await part.overdue?.(clock.now), await part.purge?.()]).toEqual([0, 0]);
    clock.now += 1;
    expect([await part.overdue?.(clock.now), await part.purge?.()]).toEqual([1, 1]);
    expect(await store.byId(added.id)).toMatchObject({ state: 'waiting', said: [], files: 0 });
    expect(await found()).toEqual([]);
  });
  it('that is a report loses what was sealed, and the time counts from its last line', async () => {
    clock.now = came;
    const part = requestPart(parts());
    const sealed = { answers: { boxes: { 1: 'gemeld-Xq7' }, body: 'gemeld-Xq7' }, receiptKey: 'gemeld-Xq7', said: [{ at: came + 20 * day, from: 'desk' as const, boxes: { 1: 'gemeld-Xq7' }, body: 'gemeld-Xq7' }] };
    const report = (await store.add(row({ key: 'report', code: 'AAAAA', kind: 'report', form: 'report-debts', answers: null, sealed, confirm: false }), [{ field: 'sealed', number: 1, type: 'application/octet-stream', data: '{"boxes":{"1":"gemeld-Xq7"}}' }]))!;
    clock.now = came + (20 + unfinishedDays) * day - 1;
    expect(await part.purge?.()).toBe(0);
    expect(await found()).toEqual(['gemeld-Xq7']);
    clock.now += 1;
    expect(await part.purge?.()).toBe(1);
    expect(await found()).toEqual([]);
    expect((await store.byId(report.id))?.sealed ?? undefined).toBeUndefined();
  });
  it('that somebody takes up again meanwhile is not emptied, and no file or mail of it is touched after that', async () => {
    clock.now = came;
    const added = (await store.add(row({ key: 'third', code: 'AAAAA2', state: 'done', doneAt: came, confirm: false }), [{ field: 'photo', number: 1, type: 'image/jpeg', data: 'bestand-Xq6' }]))!;
    clock.now = came + 31 * day;
    const part = requestPart(parts());
    const { empty } = PayloadRequestStore.prototype;
    // Between looking for what is over and emptying it somebody adds a text.
    PayloadRequestStore.prototype.empty = async function reopened(seen, data) {
      PayloadRequestStore.prototype.empty = empty;
      await this.change(seen, { state: 'new', doneAt: null });
      return empty.call(this, seen, data);
    };
    try {
      expect(await part.purge?.()).toBe(0);
    } finally {
      PayloadRequestStore.prototype.empty = empty;
    }
    expect(await store.byId(added.id)).toMatchObject({ state: 'new', answers: { name: 'Amina-Xq1' } });
    expect(await store.filesOf(added.id)).toHaveLength(1);
    await store.change((await store.byId(added.id))!, { state: 'done', doneAt: came });
    expect(await part.purge?.()).toBe(1);
    expect(await found()).toEqual([]);
  });
  it('of which a crash left pictures is overdue, and the next purge takes them', async () => {
    clock.now = came;
    await store.add(row({ key: 'fifth', code: 'AAAAA4', state: 'done', doneAt: came, confirm: false }), [{ field: 'photo', number: 1, type: 'image/jpeg', data: 'bestand-Xq6' }]);
    clock.now = came + 31 * day;
    const part = requestPart(parts());
    const { deleteFiles } = PayloadRequestStore.prototype;
    PayloadRequestStore.prototype.deleteFiles = async () => { throw new Error('dead'); };
    try {
      await expect(part.purge?.()).rejects.toThrow('Retention: 1 requests');
    } finally {
      PayloadRequestStore.prototype.deleteFiles = deleteFiles;
    }
    expect([await found(), await part.overdue?.(clock.now)]).toEqual([['bestand-Xq6'], 1]);
    expect([await part.purge?.(), await part.overdue?.(clock.now), await found()]).toEqual([1, 0, []]);
  });
});

it('is due by its own form, not by what the form says now', () => {
  const request = { ...row({ doneAt: came, definition: { ...definitionOf(form), keepDays: 7 } }), id: 1, turn: 0 } as Request;
  expect([isDue(request, came + 7 * day - 1), isDue(request, came + 7 * day)]).toEqual([false, true]);
  expect(isDue({ ...request, emptiedAt: came }, came + 1000 * day)).toBe(false);
});

it('letters go with what they are about, and no others', () => {
  expect([lettersAbout(1), lettersAbout('65f0')]).toEqual(['request 1', 'request 65f0']);
});

it('the line on the dashboard counts requests too, and is 0 after a purge', async () => {
  const signUps = openStore(desk.payload);
  await store.add(row({ key: 'fourth', code: 'AAAAA3', state: 'done', doneAt: came, confirm: false }));
  clock.now = came + 30 * day;
  const server = openServerDesk(parts(), [() => ({ mayAnswer: () => false, answer: async () => false, overdue: async (at) => requestPart({ ...parts() }).overdue?.(at) ?? 0 })]);
  const shown = async (later: number) => (await dashboardLine({ store: signUps, now: () => clock.now + later, snapshot: () => snapshot }, desk.payload, desk.as.admin as never, 'nl'))?.line;
  // What fell due between two purges is not late.
  expect(await shown(0)).toBe('0 te laat.');
  expect(await dashboardLine({ store: signUps, now: () => clock.now + 7_200_000, snapshot: () => snapshot }, desk.payload, desk.as.admin as never, 'nl')).toMatchObject({ line: '1 te laat.', alarm: { kinds: ['vragen, meldingen, vrijwilligers en wat lezers zeiden: 1'] } });
  await requestPart(parts()).purge?.();
  expect(await shown(7_200_000)).toBe('0 te laat.');
  await server.stop();
  expect(await found()).toEqual([]);
});
