import { describe, expect, it } from 'vitest';
import { requestsSlug } from '../../cms/desk/requests/collection.ts';
import { requestPart } from '../../cms/desk/requests/request-part.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { deskServer } from '../desk-server.ts';
import { codeOf, now, placeOf, requestRig, shown, typed } from './request-rig.ts';

const day = 86_400_000;
const rig = requestRig();

describe('a form that is sent', () => {
  it('is stored, leads to its page, and the page shows what was asked and answered', async () => {
    const sent = await rig.post('/ar/ask/call-me-back', typed);
    expect(sent.status).toBe(303);
    const place = placeOf(sent);
    expect(place).toMatch(/^\/ar\/asked\/[A-Z0-9]{6}-[\w-]{22}\?did=sent$/);
    const row = await rig.store.byCode(codeOf(place));
    expect(row).toMatchObject({ kind: 'request', form: 'call-me-back', language: 'ar', cameBy: 'site', state: 'new', at: now, turn: 0, files: 0, said: [], notes: [], answers: { name: 'Amina', reach: { phone: '+31612345678', email: 'amina@example.org' }, languages: [{ code: 'ar' }] } });
    expect(row?.definition).toMatchObject({ title: rig.server.at.snapshot.forms['call-me-back']?.title, keepDays: 30 });
    const page = await fetch(rig.server.url + place);
    expect(page.status).toBe(200);
    expect(Object.fromEntries(page.headers)).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    expect(await shown(page)).toMatchObject({ page: 'asked', lang: 'ar', did: 'sent', request: { form: 'call-me-back', title: rig.server.at.snapshot.forms['call-me-back']?.title.ar ?? 'Bel mij terug in mijn taal', state: 'new', answers: { name: 'Amina' }, open: true } });
    expect(rig.server.errors).toEqual([]);
  });
  it('answers the island with JSON', async () => {
    const sent = await rig.post('/nl/ask/call-me-back', typed, { json: true });
    expect(sent.status).toBe(200);
    expect(await sent.json()).toEqual({ address: expect.stringMatching(/^\/nl\/asked\/[A-Z0-9]{6}-[\w-]{22}\?did=sent$/) });
    const wrong = await rig.post('/nl/ask/call-me-back', { ...typed, 'reach-phone': '', 'reach-email': '' }, { json: true });
    expect([wrong.status, await wrong.json()]).toEqual([422, { faults: [{ field: 'reach-phone', fault: 'reach', values: {} }] }]);
  });
  it('comes back with what was typed when something is wrong, and nothing is stored', async () => {
    const wrong = await rig.post('/nl/ask/call-me-back', { ...typed, name: '' });
    expect(wrong.status).toBe(422);
    expect(await shown(wrong)).toMatchObject({ page: 'ask', lang: 'nl', form: 'call-me-back', typed: { 'reach-phone': '06 1234 5678' }, faults: [{ field: 'name', fault: 'name' }] });
    expect(await rig.rows(requestsSlug)).toEqual([]);
  });
  it('is no form of this site, a draft or a report: somebody else answers', async () => {
    for (const path of ['/nl/ask/no-such-form', '/nl/ask/report-debts', '/xx/ask/call-me-back', '/nl/ask']) expect((await rig.post(path, typed)).status).toBe(404);
    expect(await rig.rows(requestsSlug)).toEqual([]);
  });
  it('is refused when the form is closed, in words and for the island', async () => {
    const { forms } = rig.server.at.snapshot;
    rig.server.at.snapshot = { ...rig.server.at.snapshot, forms: { ...forms, 'call-me-back': { ...forms['call-me-back']!, open: false } } };
    const closed = await rig.post('/nl/ask/call-me-back', typed);
    expect([closed.status, (await shown(closed)).refused]).toEqual([409, 'closed']);
    expect(await (await rig.post('/nl/ask/call-me-back', typed, { json: true })).json()).toEqual({ refused: 'closed' });
    expect(await rig.rows(requestsSlug)).toEqual([]);
  });
  it('is refused from another site', async () => {
    expect((await rig.post('/nl/ask/call-me-back', typed, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
    expect(await rig.rows(requestsSlug)).toEqual([]);
  });
  it('is doubted and not refused when a robot may have sent it, and then no mail goes', async () => {
    const codes = [
      placeOf(await rig.post('/nl/ask/call-me-back', { ...typed, website: 'x' })), placeOf(await rig.post('/nl/ask/call-me-back', { ...typed, question: 'zie https://example.com' })),
    ].map(codeOf);
    for (const code of codes) expect((await rig.store.byCode(code))?.state).toBe('doubted');
    // The address of a page of this site is what somebody should write who tells of a fault in it.
    const own = placeOf(await rig.post('/nl/ask/call-me-back', { ...typed, question: 'zie http://localhost:3000/nl' }));
    expect((await rig.store.byCode(codeOf(own)))?.state).toBe('new');
    expect((await rig.rows(mailsSlug)).length).toBe(1);
  });
  it('from one network is doubted beyond sixty in an hour and refused beyond six hundred', async () => {
    const states = new Map<string, number>();
    for (let n = 0; n < 64; n++) {
      const { state } = (await rig.store.byCode(codeOf(placeOf(await rig.post('/nl/ask/call-me-back', { ...typed, question: `n${n}`, 'reach-email': '' }, { from: '198.51.100.7' })))))!;
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect(Object.fromEntries(states)).toEqual({ new: 60, doubted: 4 });
    for (let n = 64; n < 600; n++) await rig.post('/nl/ask/call-me-back', {}, { from: '198.51.100.7', json: true });
    const refused = await rig.post('/nl/ask/call-me-back', { ...typed, question: 'one too many' }, { from: '198.51.100.7', json: true });
    expect([refused.status, await refused.json()]).toEqual([429, { refused: 'too-many' }]);
    rig.server.at.now += 3_600_001;
    expect((await rig.post('/nl/ask/call-me-back', { ...typed, question: 'an hour later' }, { from: '198.51.100.7' })).status).toBe(303);
  });
});

describe('the same again', () => {
  it('is one request: fifty at once', async () => {
    const sent = await Promise.all(Array.from({ length: 50 }, () => rig.post('/nl/ask/call-me-back', typed)));
    expect(new Set(sent.map(placeOf)).size).toBe(1);
    expect(await rig.rows(requestsSlug)).toHaveLength(1);
    expect(await rig.rows(mailsSlug)).toHaveLength(1);
  });
  it('is one request when several processes take it at the same time', async () => {
    const others = await Promise.all([1, 2, 3].map(() => deskServer(rig.desk.payload, rig.server.at.snapshot, now, [requestPart])));
    const sent = await Promise.all(Array.from({ length: 24 }, (_, n) => fetch(`${others[n % 3]!.url}/nl/ask/call-me-back`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(typed) })));
    for (const other of others) await other.stop();
    expect(new Set(sent.map(placeOf)).size).toBe(1);
    expect(await rig.rows(requestsSlug)).toHaveLength(1);
    expect(await rig.rows(mailsSlug)).toHaveLength(1);
  });
  it('is one within a day, whatever else is typed beside the answers, and a new one after it', async () => {
    const first = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    rig.server.at.now += day - 1;
    expect(placeOf(await rig.post('/nl/ask/call-me-back', { ...typed, 'reach-phone': '0031612345678', nonsense: '1' }))).toBe(first);
    rig.server.at.now += 1;
    const second = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    expect(second).not.toBe(first);
    expect(placeOf(await rig.post('/nl/ask/call-me-back', typed))).toBe(second);
    expect(await rig.rows(requestsSlug)).toHaveLength(2);
  });
  it('does not open what the desk wrote to somebody else who knows the answers', async () => {
    const first = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    const row = (await rig.store.byCode(codeOf(first)))!;
    await rig.store.change(row, { said: [{ at: now, from: 'desk', text: 'Wij bellen u.' }] });
    expect(placeOf(await rig.post('/nl/ask/call-me-back', typed))).not.toBe(first);
  });
  it('holds no answer in its key', async () => {
    await rig.post('/nl/ask/call-me-back', typed);
    const [row] = await rig.rows(requestsSlug);
    expect(row?.key).toMatch(/^[\w-]{43}\.0$/);
  });
});

describe('the page of a request', () => {
  it('is opened by its whole address alone', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed)).split('?', 1)[0]!;
    expect((await fetch(rig.server.url + place)).status).toBe(200);
    expect((await fetch(rig.server.url + place.replace('/nl/', '/ti/'))).status).toBe(200);
    for (const other of [place.slice(0, -1), `${place.slice(0, -1)}${place.endsWith('A') ? 'B' : 'A'}`, place.replace(codeOf(place), 'AAAAAA')]) expect((await fetch(rig.server.url + other)).status).toBe(404);
  });
  it('takes more text, once for a second click, and opens what was done', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed)).split('?', 1)[0]!;
    const row = async () => (await rig.store.byCode(codeOf(place)))!;
    await rig.store.change(await row(), { state: 'done', doneAt: now, said: [{ at: now, from: 'desk', text: 'Klaar.' }] });
    for (let click = 0; click < 2; click++) {
      const added = await rig.post(place, { text: ' Nog iets.\r\nEn dit. ', step: 'add' });
      expect([added.status, placeOf(added)]).toEqual([303, `${place}?did=added`]);
    }
    expect(await row()).toMatchObject({ state: 'new', said: [{ from: 'desk', text: 'Klaar.' }, { from: 'person', text: 'Nog iets.\nEn dit.', at: now }] });
    expect((await row()).doneAt ?? undefined).toBeUndefined();
    expect((await shown(await fetch(rig.server.url + place))).request?.said).toHaveLength(2);
    for (const [text, did] of [['  ', 'empty'], ['x'.repeat(3001), 'long']] as const) {
      const wrong = await rig.post(place, { text });
      expect([wrong.status, (await shown(wrong)).did]).toEqual([422, did]);
    }
    expect((await row()).said).toHaveLength(2);
  });
  it('shows nothing of what the desk notes for itself', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    await rig.store.change((await rig.store.byCode(codeOf(place)))!, { notes: [{ at: now, by: '1', text: 'notitie-Xq7' }], dueOn: '2026-12-01', assignedTo: rig.desk.as.desk.id, state: 'in-hand' });
    const page = await (await fetch(rig.server.url + place)).text();
    expect(page).toContain('in-hand');
    expect(page).not.toMatch(/Xq7|2026-12-01|desk@example/);
  });
  it('is gone when the request was emptied, and a report has none', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    const row = (await rig.store.byCode(codeOf(place)))!;
    for (const changes of [{ emptiedAt: now }, { kind: 'report' }] as const) {
      await rig.desk.payload.db.updateOne({ collection: requestsSlug, where: { id: { equals: row.id } }, data: { emptiedAt: null, kind: 'request', ...changes } } as never);
      expect((await fetch(rig.server.url + place)).status).toBe(404);
      expect((await rig.post(place.split('?', 1)[0]!, { text: 'nog iets' })).status).toBe(404);
      expect((await rig.post('/nl/asked', { code: codeOf(place), reach: '0612345678' })).status).toBe(404);
    }
    expect((await rig.store.byCode(codeOf(place)))?.said).toEqual([]);
  });
  it('does not change by being looked at', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed));
    const before = await rig.rows(requestsSlug);
    for (const method of ['GET', 'HEAD']) await fetch(rig.server.url + place, { method });
    expect(await rig.rows(requestsSlug)).toEqual(before);
  });
});

describe('finding a request again', () => {
  it('takes the code and the number or the address, however they are written', async () => {
    const place = placeOf(await rig.post('/nl/ask/call-me-back', typed)).split('?', 1)[0]!;
    const code = codeOf(place);
    for (const [said, reach] of [[`${code.slice(0, 3)}-${code.slice(3)}`, '+31 6 12345678'], [code.toLowerCase(), 'Amina@Example.org '], [code, '٠٦١٢٣٤٥٦٧٨']] as const) {
      expect(placeOf(await rig.post('/ar/asked', { code: said, reach }))).toBe(place.replace('/nl/', '/ar/'));
    }
    for (const [said, reach] of [[code, '0612345679'], [code, ''], ['AAAAAA', '0612345678'], ['', '']] as const) {
      const none = await rig.post('/ar/asked', { code: said, reach });
      expect([none.status, (await shown(none)).found]).toEqual([404, 'none']);
    }
  });
  it('is limited: a network may try twenty times in an hour', async () => {
    for (let n = 0; n < 20; n++) expect((await rig.post('/nl/asked', { code: 'AAAAAA', reach: '0612345678' }, { from: '198.51.100.8' })).status).toBe(404);
    const over = await rig.post('/nl/asked', { code: 'AAAAAA', reach: '0612345678' }, { from: '198.51.100.8' });
    expect([over.status, (await shown(over)).found]).toEqual([429, 'too-many']);
  });
});

it('leaving leads away and tells nobody where from', async () => {
  const away = await fetch(`${rig.server.url}/leave`, { redirect: 'manual' });
  expect(away.status).toBe(303);
  expect(Object.fromEntries(away.headers)).toMatchObject({ 'location': 'https://www.knmi.nl/home', 'referrer-policy': 'no-referrer', 'clear-site-data': '"cache"', 'cache-control': 'no-store' });
});
