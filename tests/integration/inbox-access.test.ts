import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOfRequest, readingsOfForm } from '../../cms/desk/inbox/endpoints.ts';
import { requestSeen } from '../../cms/desk/inbox/gate.ts';
import { filterIn, listRequests } from '../../cms/desk/inbox/list.ts';
import { overview } from '../../cms/desk/inbox/overview.ts';
import { duplicatesOf } from '../../cms/desk/inbox/duplicates.ts';
import { seenForms } from '../../cms/desk/inbox/seen-forms.ts';
import type { Request } from '../../cms/desk/requests/request.ts';
import type { Role } from '../../cms/access/role.ts';
import { clock, openRig, type Rig } from './inbox-rig.ts';

const everybody = ['admin', 'editor', 'translator', 'host', 'desk'] as const;
/** Who may see what: by role, and a host by name. */
const sees: Readonly<Record<Role | 'nobody', readonly string[]>> = { nobody: [], admin: ['open'], editor: [], translator: [], host: ['quiet'], desk: ['open', 'reporting'] };
/** What stands in the rows and nowhere else. */
const canaries: Readonly<Record<string, readonly string[]>> = {
  open: ['Naam-Xo1', '+31600000001', 'open.xo1@example.org', 'Verhaal-Xo1', 'Gezegd-Xo1', 'Notitie-Xo1', 'Titel-Xo1'],
  quiet: ['Naam-Xq2', '+31600000002', 'quiet.xq2@example.org', 'Verhaal-Xq2', 'Gezegd-Xq2', 'Notitie-Xq2', 'Titel-Xq2'],
  reporting: ['Sleutel-Xr3', 'Doos-Xr3'],
};
let rig: Rig;
const rows: Record<string, Request> = {};

beforeAll(async () => {
  rig = await openRig();
  for (const form of ['open', 'quiet'] as const) {
    const [name, phone, email, story, said, note, title] = canaries[form] as [string, string, string, string, string, string, string];
    rows[form] = await rig.come(form, {
      answers: { who: name, reach: { phone, email }, home: { postcode: '2312 AB', number: '10' }, story }, said: [{ at: clock.now, from: 'person', text: said }], notes: [{ at: clock.now, by: '1', text: note }],
      definition: { title: { nl: title }, fields: [{ name: 'who', kind: 'name', label: { nl: 'Naam' }, required: true, options: [] }], keepDays: 30 },
    });
  }
  rows.reporting = await rig.come('reporting', { kind: 'report', answers: null, sealed: { answers: { boxes: { 1: 'Doos-Xr3' } }, receiptKey: 'Sleutel-Xr3', said: [] } as never });
  const picture = Buffer.from('Beeld-Xo1').toString('base64');
  for (const form of ['open', 'quiet'] as const) await rig.desk.payload.db.create({ collection: 'request-files', data: { request: String(rows[form]?.id), field: 'photo', number: 1, type: 'image/webp', data: picture } } as never);
});
afterAll(() => rig.close());

const mayNot = (by: Role | undefined, form: string) => !sees[by ?? 'nobody'].includes(form);
const leaks = (text: string, by: Role | undefined) => Object.entries(canaries).flatMap(([form, secrets]) => (mayNot(by, form) ? secrets.filter((secret) => text.includes(secret)) : []));
const asker = (by: Role | undefined) => ({ user: by ? rig.desk.as[by] : null, payload: rig.desk.payload }) as never;

describe('who may see which form', () => {
  it('is what the form names, and nothing else: an admin who is not listed sees nothing of it', async () => {
    for (const by of [undefined, ...everybody]) expect([by, (await seenForms(asker(by))).map(({ slug }) => slug).sort()]).toEqual([by, [...sees[by ?? 'nobody']].sort()]);
  });

  it('opens no endpoint to anybody else, and says the same of what is there as of what is not', async () => {
    const before = await Promise.all(Object.values(rows).map(({ id }) => rig.inbox.store.byId(id)));
    for (const by of [undefined, ...everybody]) for (const [form, row] of Object.entries(rows)) {
      const asked = [
        ...Object.keys(changesOfRequest).map((path) => ({ path: `request/${row.id}/${path}`, form: { text: 'x', state: 'done', turn: '0', way: 'page', to: '', day: '2026-12-01' } })),
        { path: `request/${row.id}/picture/1`, form: undefined }, ...Object.keys(readingsOfForm).map((path) => ({ path: `form/${form}/${path}`, form: undefined })), { path: `form/${form}/write`, form: { who: 'X' } },
      ];
      for (const { path, form: posted } of asked) {
        if (!mayNot(by, form)) continue;
        const answer = await rig.ask(path, { by, ...(posted && { form: posted }) });
        expect([by, path, answer.status, leaks(answer.text, by)]).toEqual([by, path, sees[by ?? 'nobody'].length === 0 ? 403 : 404, []]);
        if (sees[by ?? 'nobody'].length === 0) continue;
        const none = await rig.ask(path.replace(/\d+|[0-9a-f]{24}/, '987654321').replace(`form/${form}`, 'form/nowhere'), { by, ...(posted && { form: posted }) });
        expect([path, none.status, none.text]).toEqual([path, answer.status, answer.text]);
      }
    }
    expect(await Promise.all(Object.values(rows).map(({ id }) => rig.inbox.store.byId(id)))).toEqual(before);
  });

  it('gives the views nothing that the endpoints would not', async () => {
    for (const by of everybody) {
      const forms = await seenForms(asker(by));
      const list = await listRequests({ payload: rig.desk.payload, reads: rig.inbox.reads, forms, user: rig.desk.as[by].id, now: clock.now, today: '2026-11-22' }, filterIn(() => ''));
      expect([by, list.rows.map(({ form }) => form).sort()]).toEqual([by, [...sees[by]].sort()]);
      for (const form of Object.keys(canaries)) {
        const asked = await listRequests({ payload: rig.desk.payload, reads: rig.inbox.reads, forms, user: rig.desk.as[by].id, now: clock.now, today: '2026-11-22' }, filterIn((name) => ({ form, state: 'all', q: '2312' })[name] ?? ''));
        expect([by, form, leaks(JSON.stringify(asked), by)]).toEqual([by, form, []]);
        expect([by, form, (await requestSeen({ inbox: rig.inbox, forms }, String(rows[form]?.id))) !== undefined]).toEqual([by, form, !mayNot(by, form)]);
      }
      expect([by, (await overview(rig.inbox, forms)).map(({ form }) => form.slug).sort()]).toEqual([by, [...sees[by]].sort()]);
      expect([by, leaks(JSON.stringify(await duplicatesOf(rig.inbox, forms, rows.open!)), by)]).toEqual([by, []]);
    }
    const both = await duplicatesOf(rig.inbox, [...await seenForms(asker('admin')), ...await seenForms(asker('host'))], rows.open!);
    expect(both.map(({ other, alike }) => [other.form, alike])).toEqual([['quiet', ['home']]]);
  });

  it('gives nothing by REST either, whatever is asked', async () => {
    for (const by of [undefined, ...everybody]) {
      for (const slug of ['requests', 'request-files']) for (const query of ['', '?depth=2&limit=0', '?where[or][0][id][exists]=true&where[or][1][form][equals]=quiet', '?where[form][equals]=open&select[answers]=true', '?where[answers.who][like]=Naam', '/count', `/${rows.open?.id}`, `/${rows.quiet?.id}?depth=2`, `/${rows.reporting?.id}`]) {
        const { body } = await rig.desk.rest(`/${slug}${query}`, by ? { by } : {});
        expect([by, slug, query, leaks(JSON.stringify(body), by)]).toEqual([by, slug, query, []]);
        if (slug === 'request-files' || sees[by ?? 'nobody'].length === 0) expect([by, slug, query, body.docs ?? [], body.totalDocs ?? 0]).toEqual([by, slug, query, [], 0]);
      }
      for (const [method, path] of [['POST', ''], ['PATCH', `/${rows.open?.id}`], ['DELETE', `/${rows.open?.id}`], ['PATCH', '?where[id][exists]=true'], ['DELETE', '?where[id][exists]=true']] as const)
        expect([by, method, path, (await rig.desk.rest(`/requests${path}`, { ...(by ? { by } : {}), method, data: { state: 'done', form: 'open', key: 'x', code: 'x' } })).status]).toEqual([by, method, path, 403]);
    }
    expect(JSON.stringify((await rig.desk.rest('/requests', { by: 'desk' })).body)).toContain('Naam-Xo1');
  });

  it('ends at once when it is taken away, and begins at once when it is given', async () => {
    const { payload } = rig.desk;
    const { docs: [quiet] } = await payload.find({ collection: 'forms', where: { slug: { equals: 'quiet' } } });
    const set = (seenByPeople: unknown[]) => payload.update({ collection: 'forms', id: quiet!.id, data: { seenByPeople, _status: 'published' } as never, context: { disablePublishing: true } });
    const status = async (by: Role) => (await rig.ask(`request/${rows.quiet?.id}/picture/1`, { by })).status;
    expect([await status('host'), await status('editor')]).toEqual([200, 403]);
    await set([rig.desk.as.editor.id]);
    expect([await status('host'), await status('editor')]).toEqual([403, 200]);
    await set([rig.desk.as.host.id]);
    expect([await status('host'), await status('editor')]).toEqual([200, 403]);
  });
});

describe('who may be given a request', () => {
  it('is only who may see its form', async () => {
    const give = async (to: string | number) => rig.ask(`request/${rows.open?.id}/assign`, { by: 'desk', form: { to: String(to), turn: String((await rig.inbox.store.byId(rows.open!.id))?.turn) } });
    for (const by of ['host', 'editor', 'translator'] as const) {
      expect([by, (await give(rig.desk.as[by].id)).did]).toEqual([by, 'may-not']);
      expect((await rig.inbox.store.byId(rows.open!.id))?.assignedTo).toBeUndefined();
    }
    expect((await give(987654321)).did).toBe('may-not');
    expect((await give(rig.desk.as.admin.id)).did).toBe('assigned');
    expect((await rig.inbox.store.byId(rows.open!.id))?.assignedTo).toBe(rig.desk.as.admin.id);
    expect((await give('')).did).toBe('unassigned');
    expect((await rig.inbox.store.byId(rows.open!.id))?.assignedTo).toBeUndefined();
  });
});

describe('a report', () => {
  it('has nothing here but its state: no note, no answer, no person, no picture, no export', async () => {
    const id = rows.reporting!.id;
    for (const path of Object.keys(changesOfRequest).filter((name) => name !== 'state')) expect([path, (await rig.ask(`request/${id}/${path}`, { by: 'desk', form: { text: 'x', to: '', turn: '0', day: '' } })).status]).toEqual([path, 404]);
    expect((await rig.ask(`request/${id}/picture/1`, { by: 'desk' })).status).toBe(404);
    for (const path of Object.keys(readingsOfForm)) expect([path, (await rig.ask(`form/reporting/${path}`, { by: 'desk' })).status]).toEqual([path, 404]);
    expect((await rig.inbox.reads.contents(['reporting', 'open'])).map(({ form }) => form)).toEqual(['open']);
    expect((await rig.ask(`request/${id}/state`, { by: 'desk', form: { state: 'in-hand', turn: '0' } })).did).toBe('state');
    expect(await rig.inbox.store.byId(id)).toMatchObject({ state: 'in-hand', notes: [], said: [] });
  });
});

describe('reply templates', () => {
  it('are read by who works here and written by editors and the desk', async () => {
    for (const [by, status] of [[undefined, 403], ['translator', 403], ['host', 403], ['editor', 201], ['desk', 201], ['admin', 201]] as const) {
      expect([by, (await rig.desk.rest('/reply-templates', { ...(by ? { by } : {}), method: 'POST', data: { title: `Van ${by}`, text: 'Hallo {name}' } })).status]).toEqual([by, status]);
    }
    expect((await rig.desk.rest('/reply-templates')).status).toBe(403);
    const id = (await rig.desk.rest('/reply-templates', { by: 'translator' })).body.docs?.[0]?.id;
    expect((await rig.desk.rest(`/reply-templates/${id}?locale=ar`, { by: 'translator', method: 'PATCH', data: { text: 'مرحبا {name}' } })).body.doc).toMatchObject({ text: 'مرحبا {name}' });
    for (const by of ['translator', 'host'] as const) await rig.desk.rest(`/reply-templates/${id}?locale=nl`, { by, method: 'PATCH', data: { title: 'Anders', text: 'Anders' } });
    expect(await rig.desk.payload.findByID({ collection: 'reply-templates', id: id as number, locale: 'nl' })).toMatchObject({ text: 'Hallo {name}', title: expect.stringMatching(/^Van/) });
    expect((await rig.desk.rest(`/reply-templates/${id}`, { by: 'host', method: 'DELETE' })).status).toBe(403);
  });
});
