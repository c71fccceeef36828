import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { hasKeyFor } from '../../cms/desk/reports/has-key.ts';
import { sealingKeys } from '../../cms/desk/reports/key-store.ts';
import { about, receiptBox } from '../../cms/desk/reports/report-content.ts';
import type { ToShare } from '../../cms/desk/reports/admin/share.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import type { Sealed, SealedReport } from '../../cms/desk/requests/request.ts';
import { fingerprintOf } from '../../cms/privacy/fingerprint.ts';
import { unwrapKey, wrapKey } from '../../cms/privacy/passphrase-key.ts';
import { codeOfReceipt, receiptIn } from '../../cms/privacy/receipt.ts';
import { boxFor, type KeyPair, makeKeyPair, open, openText, seal } from '../../cms/privacy/sealed-box.ts';
import { cheap, makeForms, passphrase, type ReportServer, reportServer } from '../report-rig.ts';
import sharp from 'sharp';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
let server: ReportServer;
let store: PayloadRequestStore;
const everybody: readonly (Role | undefined)[] = [undefined, 'admin', 'editor', 'translator', 'host', 'desk'];

beforeAll(async () => {
  desk = await openDesk();
  await makeForms(desk.payload, ['desk', 'host']);
  store = new PayloadRequestStore(desk.payload);
  server = await reportServer(desk.payload);
});
afterAll(async () => {
  await server.stop();
  await desk.close();
});

const ask = (by: Role | undefined, path: string, data?: object) => desk.rest(`/report-desk${path}`, { ...(by ? { by } : {}), ...(data ? { method: 'POST', data } : {}) });
/** Makes a key as the browser of an account does. */
async function make(by: Role, forms: readonly string[]) {
  const pair = await makeKeyPair();
  const { status, body } = await ask(by, '/keys', { forms, label: `sleutel van ${by}`, publicKey: pair.publicKey, wrapped: await wrapKey(pair.privateKey, passphrase, cheap) });
  return { status, id: String(body.id), pair };
}
const confirm = async (by: Role | undefined, id: string, pair: KeyPair) => (await ask(by, `/keys/${id}/confirm`, { fingerprint: await fingerprintOf(pair.publicKey) })).status;
const inUse = async (form: string) => Object.keys(await sealingKeys(desk.payload, form));
const report = async (what: string, more: Record<string, File> = {}) => {
  const { page, text } = await server.post('/nl/ask/debts', { about: 'work', what, ...more });
  expect(page.is, text).toBe('sent');
  return (await store.byCode(codeOfReceipt(receiptIn(page.receipt!)!)))!;
};
type Made = Awaited<ReturnType<typeof make>>;
let [first, second]: Made[] = [];

describe('a key of a report desk', () => {
  it('counts when an admin or a holder confirmed it with its digits, and not before', async () => {
    expect(await hasKeyFor(desk.payload, 'debts')).toBe(false);
    first = await make('desk', ['debts']);
    expect(first.status).toBe(201);
    expect(await inUse('debts')).toEqual([]);
    // Nobody lets himself in, and nobody is let in by who holds nothing.
    for (const by of [undefined, 'desk', 'editor', 'translator', 'host'] as const) expect(await confirm(by, first.id, first.pair), String(by)).toBeGreaterThanOrEqual(400);
    const other = await makeKeyPair();
    expect((await ask('admin', `/keys/${first.id}/confirm`, { fingerprint: await fingerprintOf(other.publicKey) })).status).toBe(422);
    expect(await inUse('debts')).toEqual([]);
    expect(await confirm('admin', first.id, first.pair)).toBe(200);
    expect(await inUse('debts')).toEqual([first.id]);
    expect(await hasKeyFor(desk.payload, 'debts')).toBe(true);
    expect(await hasKeyFor(desk.payload, 'racism')).toBe(false);
    second = await make('host', ['debts']);
    expect(await confirm('host', second.id, second.pair)).toBe(403);
    expect(await confirm('desk', second.id, second.pair)).toBe(200);
    expect(await inUse('debts')).toEqual([first.id, second.id]);
  });

  it('is confirmed for all its forms by a holder of all, never for more', async () => {
    const wide = await make('host', ['debts', 'racism']);
    expect(await confirm('desk', wide.id, wide.pair)).toBe(403);
    expect(await inUse('racism')).toEqual([]);
    expect((await ask('host', `/keys/${wide.id}/retire`, {})).status).toBe(200);
    expect(await confirm('admin', wide.id, wide.pair), 'a retired key').toBe(403);
  });

  it('is made by who may see the report form alone', async () => {
    for (const by of ['editor', 'translator'] as const) expect((await make(by, ['debts'])).status, by).toBe(403);
    expect((await make('admin', ['debts'])).status, 'an admin who may not see the form').toBe(422);
    expect((await make('desk', ['call-back'])).status, 'a form that is no report').toBe(422);
    expect((await make('desk', [])).status).toBe(400);
    for (const wrong of [{ publicKey: 'AAAA' }, { wrapped: { kdf: 'none' } }, { label: '' }]) {
      const pair = await makeKeyPair();
      expect((await ask('desk', '/keys', { forms: ['debts'], label: 'x', publicKey: pair.publicKey, wrapped: await wrapKey(pair.privateKey, passphrase, cheap), ...wrong })).status).toBe(400);
    }
  });

  it('is given locked, to its holder alone', async () => {
    const linesOf = async (by: Role) => (await ask(by, '/keys')).body.keys as { id: string; isMine: boolean; wrapped?: Parameters<typeof unwrapKey>[0] }[];
    const own = (await linesOf('desk')).find(({ id }) => id === first!.id)!;
    expect(await unwrapKey(own.wrapped!, passphrase)).toEqual(first!.pair.privateKey);
    const secret = own.wrapped!.box;
    for (const by of everybody) {
      for (const path of ['/report-desk/keys', '/report-keys', `/report-keys/${first!.id}`, '/report-keys?where[holder][exists]=true', '/report-keys?select[wrapped]=true']) {
        const { body } = await desk.rest(path, by ? { by } : {});
        if (by !== 'desk' || !path.startsWith('/report-desk')) expect(JSON.stringify(body), `${by} ${path}`).not.toContain(secret);
      }
    }
    expect((await linesOf('host')).some(({ id, wrapped: locked }) => id === first!.id && locked === undefined)).toBe(true);
  });

  it('cannot be written past the endpoints', async () => {
    for (const by of everybody) {
      for (const [method, path, data] of [['POST', '', { forms: ['debts'], holder: '1', label: 'x', publicKey: 'x', wrapped: {}, madeAt: 1, confirmedBy: '1' }], ['PATCH', `/${first!.id}`, { publicKey: 'x' }], ['PATCH', '?where[id][exists]=true', { confirmedBy: '1' }], ['DELETE', `/${first!.id}`, {}], ['DELETE', '?where[id][exists]=true', {}]] as const)
        expect((await desk.rest(`/report-keys${path}`, { ...(by ? { by } : {}), method, data })).status, `${by} ${method} ${path}`).toBeGreaterThanOrEqual(400);
    }
    expect(await inUse('debts')).toEqual([first!.id, second!.id]);
  });

  it('is not sealed to any more when its holder may not see the form, or is gone', async () => {
    const { payload } = desk;
    const form = async (seenByRoles: readonly string[]) => void await payload.update({ collection: 'forms', where: { slug: { equals: 'debts' } }, data: { seenByRoles } as never, overrideAccess: true, context: { planning: true } });
    await form(['desk']);
    expect(await inUse('debts')).toEqual([first!.id]);
    await form(['desk', 'host']);
    expect(await inUse('debts')).toEqual([first!.id, second!.id]);
  });
});

describe('a sealed report in the admin', () => {
  it('is given closed to who holds a key, and opens in the browser', async () => {
    const row = await report('Zij dreigden');
    const { status, body } = await ask('host', `/reports/${row.id}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('Zij dreigden');
    const { sealed, own, code } = body as unknown as { sealed: SealedReport; own: { id: string }[]; code: string };
    expect(own.map(({ id }) => id)).toEqual([second!.id]);
    expect(await openText(sealed.answers, second!.id, second!.pair, about.answers(code))).toContain('Zij dreigden');
  });

  it('is not given to accounts without a key, and says nothing to them but what it is, when and its state', async () => {
    const row = await report('Verborgen woorden');
    for (const by of [undefined, 'admin', 'editor', 'translator'] as const) {
      for (const path of [`/reports/${row.id}`, `/reports/${row.id}/files/1`, `/to-share/${first!.id}`]) expect((await ask(by, path)).status, `${by} ${path}`).toBeGreaterThanOrEqual(400);
      expect((await ask(by, `/reports/${row.id}/answer`, { turn: 0, line: row.sealed!.answers })).status).toBeGreaterThanOrEqual(400);
    }
    for (const by of everybody) {
      const seen = JSON.stringify([(await desk.rest(`/requests/${row.id}?depth=2`, by ? { by } : {})).body, (await desk.rest('/requests?depth=2&limit=0', by ? { by } : {})).body, (await desk.rest('/request-files?limit=0', by ? { by } : {})).body]);
      expect(seen, String(by)).not.toContain('Verborgen');
      if (by === 'desk' || by === 'host') expect(seen).toContain('"kind":"report"');
      else expect(seen).not.toContain(row.code);
    }
    // Who may see the form but holds no key of it.
    await desk.payload.update({ collection: 'forms', where: { slug: { equals: 'debts' } }, data: { seenByRoles: ['desk', 'host', 'editor'] } as never, overrideAccess: true, context: { planning: true } });
    expect((await ask('editor', `/reports/${row.id}`)).status).toBe(403);
    expect((await ask('editor', `/reports/${row.id}/files/1`)).status).toBe(403);
    await desk.payload.update({ collection: 'forms', where: { slug: { equals: 'debts' } }, data: { seenByRoles: ['desk', 'host'] } as never, overrideAccess: true, context: { planning: true } });
  });

  it('is answered by boxes for the receipt and for every key in use, no more and no fewer', async () => {
    const row = await report('Graag een antwoord');
    const { body } = await ask('desk', `/reports/${row.id}`);
    const { sealTo, code, turn } = body as unknown as { sealTo: Record<string, string>; code: string; turn: number };
    expect(Object.keys(sealTo).sort()).toEqual([first!.id, second!.id, receiptBox].sort());
    const line = (keys: Record<string, string>) => seal('Kom langs', keys, about.said(code, 'desk'));
    const stranger = await makeKeyPair();
    const { [second!.id]: _, ...fewer } = sealTo;
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn, line: await line(fewer) })).status).toBe(409);
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn, line: await line({ ...sealTo, 99: stranger.publicKey }) })).status).toBe(409);
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn, line: { boxes: {}, body: 'Kom langs' } })).status).toBe(400);
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn: turn + 1, line: await line(sealTo) })).status).toBe(409);
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn, line: await line(sealTo) })).status).toBe(200);
    const after = (await store.byId(row.id))!;
    expect(after).toMatchObject({ state: 'in-hand', said: [] });
    expect(typeof after.firstAnswerAt).toBe('number');
    expect(await openText(after.sealed!.said[0]!, second!.id, second!.pair, about.said(code, 'desk'))).toBe('Kom langs');
    expect((await ask('desk', `/reports/${row.id}/answer`, { turn, line: await line(sealTo) })).status, 'the same again').toBe(409);
  });

  it('goes over to a new key: old reports with their pictures by boxes alone, new ones no longer to the old key', async () => {
    const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#a03020' } }).jpeg().toBuffer();
    const old = await report('Uit de oude tijd', { proof: new File([new Uint8Array(picture)], 'a.jpg', { type: 'image/jpeg' }) });
    const fresh = await make('desk', ['debts']);
    expect((await ask('desk', `/to-share/${fresh.id}?after=0`)).status, 'a key that nobody confirmed').toBe(400);
    expect(await confirm('desk', fresh.id, fresh.pair)).toBe(200);
    const list = async () => (await ask('desk', `/to-share/${fresh.id}?after=0`)).body as unknown as { reports: ToShare[]; publicKey: string };
    const { reports, publicKey } = await list();
    const one = reports.find(({ id }) => id === String(old.id))!;
    expect(one.parts.map(({ part }) => part)).toEqual(['answers', 'file 1']);
    for (const each of reports) {
      const boxes = Object.fromEntries(await Promise.all(each.parts.map(async ({ part, boxes: ours }) => [part, await boxFor({ boxes: ours }, first!.id, first!.pair, publicKey)])));
      // A colleague without a key, and a key that is not in use, get nothing.
      expect((await ask('editor', `/reports/${each.id}/share`, { turn: each.turn, to: fresh.id, boxes })).status).toBe(403);
      expect((await ask('desk', `/reports/${each.id}/share`, { turn: each.turn, to: '9999', boxes })).status).toBe(400);
      expect((await ask('desk', `/reports/${each.id}/share`, { turn: each.turn, to: fresh.id, boxes })).status).toBe(200);
    }
    expect((await list()).reports).toEqual([]);
    const after = (await store.byId(old.id))!;
    expect(await openText(after.sealed!.answers, fresh.id, fresh.pair, about.answers(after.code))).toContain('Uit de oude tijd');
    expect(await openText(after.sealed!.answers, first!.id, first!.pair, about.answers(after.code))).toContain('Uit de oude tijd');
    const file = JSON.parse((await store.filesOf(old.id))[0]!.data) as Sealed;
    expect(await sharp(Buffer.from((await open(file, fresh.id, fresh.pair, about.file(after.code, 1)))!)).metadata()).toMatchObject({ width: 20 });
    // What is there is never replaced: nobody locks a colleague out.
    const box = after.sealed!.answers.boxes[second!.id];
    await ask('desk', `/reports/${old.id}/share`, { turn: after.turn, to: second!.id, boxes: { answers: after.sealed!.answers.boxes[first!.id] } });
    expect((await store.byId(old.id))!.sealed!.answers.boxes[second!.id]).toBe(box);
    expect((await ask('host', `/keys/${first!.id}/retire`, {})).status, 'another’s key').toBe(403);
    expect((await ask('desk', `/keys/${first!.id}/retire`, {})).status).toBe(200);
    const next = await report('Uit de nieuwe tijd');
    expect(Object.keys(next.sealed!.answers.boxes).sort()).toEqual([fresh.id, second!.id].sort());
    const { body } = await ask('desk', `/reports/${old.id}`);
    expect((body as unknown as { own: { id: string }[] }).own.map(({ id }) => id), 'a retired key still opens what came before').toContain(first!.id);
  });
});
