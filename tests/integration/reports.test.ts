import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { about, readContent, receiptBox } from '../../cms/desk/reports/report-content.ts';
import { codeOfReceipt, receiptIn } from '../../cms/privacy/receipt.ts';
import { open, openText, seal } from '../../cms/privacy/sealed-box.ts';
import { bytesBelow, secretsIn } from '../secrets-in.ts';
import { type Holder, makeForms, makeKey, type ReportServer, reportServer } from '../report-rig.ts';
import { dumpOf } from './database-dump.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
let server: ReportServer;
let store: PayloadRequestStore;
let anna: Holder;
let bea: Holder;
const logged: string[] = [];

beforeAll(async () => {
  desk = await openDesk();
  await makeForms(desk.payload);
  store = new PayloadRequestStore(desk.payload);
  anna = await makeKey(desk.payload, desk.as.desk.id, ['debts'], desk.as.admin.id);
  bea = await makeKey(desk.payload, desk.as.desk.id, ['debts'], desk.as.admin.id);
  server = await reportServer(desk.payload);
});
afterAll(async () => {
  await server.stop();
  await desk.close();
});
beforeEach(() => { server.at.broken = undefined; });

const told = { about: 'work', what: 'Zij belden elke dag' };
const send = (fields: Record<string, string | File> = told, path = '/nl/ask/debts', from?: string) => server.post(path, fields, from);
const read = (receipt: string | undefined, more: Record<string, string> = {}, path = '/nl/ask/debts') => server.post(path, { step: 'open', receipt: receipt ?? '', ...more });
const rowOf = async (receipt: string | undefined) => (await store.byCode(codeOfReceipt(receiptIn(receipt ?? '') ?? '')))!;
/** An answer of the desk, as a holder's browser makes it. */
async function answerTo(receipt: string | undefined, text: string) {
  const row = await rowOf(receipt);
  const line = await seal(text, { [anna.id]: anna.pair.publicKey, [bea.id]: bea.pair.publicKey, [receiptBox]: row.sealed!.receiptKey }, about.said(row.code, 'desk'));
  return store.change(row, { sealed: { ...row.sealed!, said: [...row.sealed!.said, { ...line, at: server.at.now, from: 'desk' }] } });
}

describe('a report', () => {
  it('is sealed to every key of the desk, and says nothing beside it but its form, its hour and its state', async () => {
    const sent = await send({ ...told, who: 'Amina' }, '/ti/ask/debts');
    expect(sent.status).toBe(200);
    expect(sent.page).toMatchObject({ page: 'reported', lang: 'ti', form: 'debts', is: 'sent' });
    expect(sent.page.receipt).toMatch(/^[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}$/);
    expect([sent.headers.get('cache-control'), sent.headers.get('referrer-policy'), sent.headers.get('x-robots-tag'), sent.headers.get('location')]).toEqual(['no-store', 'no-referrer', 'noindex', null]);
    const row = await rowOf(sent.page.receipt);
    expect(row).toMatchObject({ kind: 'report', form: 'debts', state: 'new', language: 'nl', said: [], at: Date.parse('2026-11-23T09:00:00Z') });
    expect(row.answers ?? undefined).toBeUndefined();
    expect(Object.keys(row.sealed!.answers.boxes).sort()).toEqual([anna.id, bea.id].sort());
    for (const { id, pair } of [anna, bea]) expect(readContent((await openText(row.sealed!.answers, id, pair, about.answers(row.code)))!)).toEqual({ language: 'ti', answers: { about: 'work', what: 'Zij belden elke dag', who: 'Amina' }, files: [] });
    expect(JSON.stringify(row)).not.toContain(receiptIn(sent.page.receipt!)!);
  });

  it('needs no name, and comes back with its faults and what was typed when it is not right', async () => {
    expect((await send()).page.is).toBe('sent');
    const again = await send({ what: 'iets', who: 'Amina' });
    expect(again.status).toBe(422);
    expect(again.page).toMatchObject({ page: 'ask', faults: [{ field: 'about', fault: 'choose' }], typed: { what: 'iets', who: 'Amina' } });
  });

  it('has its pictures drawn anew and sealed, each as what it is', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a03020' } }).withExif({ IFD0: { ImageDescription: 'Xq-exif' } }).jpeg().toBuffer();
    const sent = await send({ ...told, proof: new File([new Uint8Array(picture)], 'bewijs.jpg', { type: 'image/jpeg' }) });
    expect(sent.page.is, sent.text).toBe('sent');
    const row = await rowOf(sent.page.receipt);
    const [file] = await store.filesOf(row.id);
    const { files } = readContent((await openText(row.sealed!.answers, bea.id, bea.pair, about.answers(row.code)))!);
    expect(files).toEqual([{ field: 'proof', type: 'image/jpeg' }]);
    const opened = Buffer.from((await open(JSON.parse(file!.data), bea.id, bea.pair, about.file(row.code, 1)))!);
    expect(await sharp(opened).metadata()).toMatchObject({ width: 40, height: 30, format: 'jpeg' });
    expect(opened.toString('latin1')).not.toContain('Xq-exif');
    const text = await send({ ...told, proof: new File(['geen foto'], 'bewijs.jpg', { type: 'image/jpeg' }) });
    expect(text.page.faults).toEqual([expect.objectContaining({ field: 'proof', fault: 'file-kind' })]);
  });

  it('is not taken when nobody could open it, and by no form that is closed or of another kind', async () => {
    expect((await send(told, '/nl/ask/racism')).page).toMatchObject({ page: 'ask', refused: 'closed', typed: told });
    const unconfirmed = await makeKey(desk.payload, desk.as.desk.id, ['racism'], undefined);
    expect((await send(told, '/nl/ask/racism')).page.refused, 'a key that nobody confirmed').toBe('closed');
    await makeKey(desk.payload, desk.as.editor.id, ['racism'], desk.as.admin.id);
    expect((await send(told, '/nl/ask/racism')).page.refused, 'a key of an account that may not see the form').toBe('closed');
    expect(unconfirmed.id).not.toBe('');
    const own = server.at.snapshot;
    server.at.snapshot = { ...own, forms: { ...own.forms, debts: { ...own.forms.debts!, open: false } } };
    expect((await send()).page.refused).toBe('closed');
    server.at.snapshot = own;
    for (const path of ['/nl/ask/call-back', '/nl/ask/nothing', '/xx/ask/debts']) expect((await send(told, path)).status, path).toBe(404);
    expect((await fetch(`${server.url}/nl/ask/debts`)).status).toBe(404);
    expect((await fetch(`${server.url}/nl/ask/debts`, { method: 'POST', body: new URLSearchParams(told), headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
  });

  it('sent twice at once or again within ten minutes is one report with one receipt, and the database has nothing to compare with', async () => {
    const twice = { ...told, what: 'dubbel' };
    const count = async () => (await desk.payload.count({ collection: 'requests', overrideAccess: true })).totalDocs;
    const before = await count();
    const [one, other] = await Promise.all([send(twice, '/nl/ask/debts', '10.9.0.1'), send(twice, '/nl/ask/debts', '10.9.0.1')]);
    expect(one.page.receipt).toBe(other.page.receipt);
    server.at.now += 9 * 60_000;
    expect((await send(twice, '/nl/ask/debts', '10.9.0.1')).page.receipt).toBe(one.page.receipt);
    expect(await count()).toBe(before + 1);
    // Somebody else who says the same gets a report and a receipt of his own.
    const stranger = await send(twice, '/nl/ask/debts', '10.9.0.2');
    expect(stranger.page.receipt).not.toBe(one.page.receipt);
    expect((await rowOf(stranger.page.receipt)).key).not.toContain('dubbel');
    server.at.now += 2 * 60_000;
    expect((await send(twice, '/nl/ask/debts', '10.9.0.1')).page.receipt).not.toBe(one.page.receipt);
  });

  it('from a network that sends many is doubted, not refused; from one that sends very many it is turned away', async () => {
    const states: string[] = [];
    for (let n = 0; n < 22; n++) states.push((await rowOf((await send({ ...told, what: `nummer ${n}` }, '/nl/ask/debts', '10.8.0.1')).page.receipt)).state);
    expect(states).toEqual([...Array.from({ length: 20 }, () => 'new'), 'doubted', 'doubted']);
    expect((await rowOf((await send({ ...told, website: 'spam' })).page.receipt)).state).toBe('doubted');
    // A file that is none costs no hash, and counts all the same.
    const none = { ...told, proof: new File(['geen foto'], 'a.jpg') };
    for (let n = 0; n < 200; n++) expect((await send(none, '/nl/ask/debts', '10.8.0.2')).status).toBe(422);
    expect((await send(told, '/nl/ask/debts', '10.8.0.2')).page).toMatchObject({ page: 'ask', refused: 'too-many', typed: told });
  });
});

describe('with the receipt', () => {
  it('the answer is read, in any language and however the receipt is typed', async () => {
    const { page: { receipt } } = await send({ ...told, what: 'antwoord gevraagd' });
    expect((await read(receipt)).page).toMatchObject({ is: 'open', said: [], state: 'new' });
    await answerTo(receipt, 'Kom dinsdag langs');
    const opened = await read(receipt!.toLowerCase().replaceAll('-', ' '), {}, '/fa/ask/debts');
    expect(opened.status).toBe(200);
    expect(opened.page).toMatchObject({ lang: 'fa', is: 'open', receipt, said: [{ from: 'desk', text: 'Kom dinsdag langs' }] });
    expect(opened.text).not.toContain('antwoord gevraagd');
    expect(opened.headers.get('cache-control')).toBe('no-store');
  });

  it('something is added, sealed to the desk and to the reporter, once, and brings a finished report back', async () => {
    const { page: { receipt } } = await send({ ...told, what: 'later meer' });
    await store.change(await rowOf(receipt), { state: 'done', doneAt: server.at.now });
    const add = () => read(receipt, { step: 'add', text: 'Het was op 3 mei\r\nom vijf uur' });
    expect((await add()).page).toMatchObject({ did: 'added', said: [{ from: 'person', text: 'Het was op 3 mei\nom vijf uur' }] });
    expect((await add()).page.said).toHaveLength(1);
    const row = await rowOf(receipt);
    expect(row).toMatchObject({ state: 'in-hand' });
    expect(row.doneAt ?? undefined).toBeUndefined();
    expect(await openText(row.sealed!.said[0]!, anna.id, anna.pair, about.said(row.code, 'person'))).toBe('Het was op 3 mei\nom vijf uur');
    expect((await read(receipt, { step: 'add', text: ' ' })).page.did).toBe('empty');
    expect((await read(receipt, { step: 'add', text: 'x'.repeat(3001) })).page).toMatchObject({ did: 'long', text: 'x'.repeat(3001) });
  });

  it('what others add at the same time is not lost', async () => {
    const { page: { receipt } } = await send({ ...told, what: 'tegelijk' });
    const done = await Promise.all([answerTo(receipt, 'een'), ...['twee', 'drie', 'vier'].map((text) => read(receipt, { step: 'add', text }))]);
    const kept = (await read(receipt)).page.said!.map(({ text }) => text).sort();
    expect(kept).toEqual(expect.arrayContaining(['drie', 'twee', 'vier']));
    if (done[0]) expect(kept).toContain('een');
  });

  it('a wrong one tells nothing: neither whether there is a report nor what is wrong, and the same work is done', async () => {
    const { page: { receipt } } = await send({ ...told, what: 'geheim' });
    const right = receiptIn(receipt!)!;
    const wrongSecret = right.slice(0, 15) + (right.endsWith('A') ? 'C' : 'A');
    const wrongCode = (right.startsWith('A') ? 'C' : 'A') + right.slice(1);
    const texts = new Set<string>();
    for (const wrong of [wrongSecret, wrongCode, 'AAAA', '']) {
      const none = await read(wrong);
      expect([none.status, none.page.is]).toEqual([404, 'none']);
      texts.add(none.text);
    }
    // The receipt of another form is as wrong.
    texts.add((await read(right, {}, '/nl/ask/racism')).text.replace('racism', 'debts'));
    expect(texts.size).toBe(1);
  });

  it('nobody tries for long', async () => {
    const tries: (number | undefined)[] = [];
    for (let n = 0; n < 42; n++) tries.push((await server.post('/nl/ask/debts', { step: 'open', receipt: 'nonsense' }, '10.6.0.1')).status);
    expect(tries.slice(0, 40).every((status) => status === 404)).toBe(true);
    expect(tries.slice(40)).toEqual([429, 429]);
    expect((await server.post('/nl/ask/debts', { step: 'open', receipt: 'nonsense' }, '10.6.0.2')).status).toBe(404);
  });
});

describe('what was reported', () => {
  const secrets = ['Amina-Xq4', 'zilverlaan-Xq5', 'klapekster-Xq6', 'amina.xq7@example.org', '+31612345608', 'bewijs-Xq9', 'toevoeging-Xq1', 'antwoord-Xq2', 'fout-Xq3'];
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'backup-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is found nowhere: database, files, backup, log, jobs, outbox, error pages', async () => {
    const { payload } = desk;
    const level = payload.logger.level;
    const note = (...parts: unknown[]) => { logged.push(inspect(parts, { depth: 8, maxStringLength: null })); return true; };
    const spies = [...(['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const).map((name) => vi.spyOn(payload.logger, name).mockImplementation(note as never)),
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name).mockImplementation(note)),
      vi.spyOn(process.stdout, 'write').mockImplementation(note as never), vi.spyOn(process.stderr, 'write').mockImplementation(note as never)];
    const pages: string[] = [];
    try {
      const picture = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#205080' } }).withExif({ IFD0: { ImageDescription: 'klapekster-Xq6' } }).jpeg().toBuffer();
      const report = { about: 'home', what: 'Aan de zilverlaan-Xq5', who: 'Amina-Xq4', 'reach-phone': '+31612345608', 'reach-email': 'amina.xq7@example.org', proof: new File([new Uint8Array(picture)], 'bewijs-Xq9.jpg', { type: 'image/jpeg' }) };
      const sent = await send(report);
      expect(sent.page.is, sent.text).toBe('sent');
      const { receipt } = sent.page;
      secrets.push(receipt!, receiptIn(receipt!)!);
      pages.push(sent.text.replaceAll(receipt!, ''));
      expect((await read(receipt, { step: 'add', text: 'toevoeging-Xq1' })).page.did).toBe('added');
      await answerTo(receipt, 'antwoord-Xq2');
      // Everything that can go wrong goes wrong, with the words in its mouth.
      server.at.broken = 'fout-Xq3';
      pages.push((await send({ ...report, what: 'Aan de zilverlaan-Xq5, nog eens' })).text, (await read(receipt)).text);
      server.at.broken = undefined;
      const add = vi.spyOn(PayloadRequestStore.prototype, 'add').mockRejectedValue(new Error(`Failed query: params: Amina-Xq4 zilverlaan-Xq5 ${receipt}`));
      const busy = await send({ ...report, what: 'Aan de zilverlaan-Xq5, een derde keer' });
      expect([busy.status, busy.page.refused]).toEqual([503, 'busy']);
      add.mockRestore();
      expect((await send({ ...report, what: 'Aan de zilverlaan-Xq5, een derde keer' })).page.is, 'what failed is tried again').toBe('sent');
    } finally {
      for (const spy of spies) spy.mockRestore();
      payload.logger.level = level;
    }
    expect(server.errors.length).toBeGreaterThanOrEqual(3);
    expect(secretsIn(secrets, pages.join('\n'))).toEqual([]);
    expect(secretsIn(secrets, logged.join('\n') + server.errors.join('\n'))).toEqual([]);
    const dump = await dumpOf(payload);
    expect(secretsIn(secrets, dump)).toEqual([]);
    for (const table of ['jobs', 'mails', 'requests', 'report']) expect(dump).toMatch(new RegExp(`"[\\w-]*${table}[\\w-]*"`));
    await cp(process.env.DATA_DIR!, folder, { recursive: true });
    expect(secretsIn(secrets, await bytesBelow(folder))).toEqual([]);
  });

  it('would be found if one copy were not sealed', async () => {
    const { payload } = desk;
    await store.add({ key: 'control', code: 'XCTRL', kind: 'report', form: 'debts', language: 'nl', cameBy: 'site', at: 1, state: 'new', definition: { title: {}, fields: [], keepDays: 1 }, answers: { what: 'Aan de zilverlaan-Xq5' }, said: [], files: 0, notes: [] },
      [{ field: 'sealed', number: 1, type: 'x', data: Buffer.from('een naam: Amina-Xq4').toString('base64') }]);
    expect(secretsIn(secrets, await dumpOf(payload)).sort()).toEqual(['Amina-Xq4', 'zilverlaan-Xq5']);
    if (payload.db.name !== 'mongoose') expect(secretsIn(secrets, await bytesBelow(process.env.DATA_DIR!)).sort()).toEqual(['Amina-Xq4', 'zilverlaan-Xq5']);
    await payload.delete({ collection: 'requests', where: { key: { equals: 'control' } }, overrideAccess: true });
  });
});
