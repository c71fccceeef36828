import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestStates } from '../../content/answers.ts';
import type { Answers } from '../../content/forms/ask/answers.ts';
import { loadReplyTemplates } from '../../cms/start/reply-templates.ts';
import { duplicatesOf } from '../../cms/desk/inbox/duplicates.ts';
import { changesOfRequest } from '../../cms/desk/inbox/endpoints.ts';
import { filterIn, listRequests, perPage } from '../../cms/desk/inbox/list.ts';
import { answerTimes, overview } from '../../cms/desk/inbox/overview.ts';
import { templatesFor } from '../../cms/desk/inbox/reply-templates.ts';
import { seenForms } from '../../cms/desk/inbox/seen-forms.ts';
import type { Request } from '../../cms/desk/requests/request.ts';
import { clock, day, openRig, type Rig } from './inbox-rig.ts';

let rig: Rig;
beforeAll(async () => { rig = await openRig(); });
afterAll(() => rig.close());

const now = (id: Request['id']) => rig.inbox.store.byId(id);
const post = async (row: Request, path: string, form: Record<string, string> = {}) => rig.ask(`request/${row.id}/${path}`, { by: 'desk', form: { turn: String((await now(row.id))?.turn), ...form } });
const forms = () => seenForms({ user: rig.desk.as.desk, payload: rig.desk.payload } as never);
const list = async (given: Record<string, string>, by: 'desk' | 'admin' = 'desk') =>
  listRequests({ payload: rig.desk.payload, reads: rig.inbox.reads, forms: await forms(), user: rig.desk.as[by].id, now: clock.now, today: '2026-11-22' }, filterIn((name) => given[name] ?? ''));

describe('a request on the desk', () => {
  it('is answered once for the clock, and every answer is kept', async () => {
    const row = await rig.come('open', { at: clock.now - 2 * day });
    const said = await post(row, 'reply', { text: ' Wij bellen u.\r\nTot dan. ', way: 'page' });
    expect([said.status, said.did, said.to.pathname]).toEqual([303, 'answered', `/admin/requests/${row.id}`]);
    expect(await now(row.id)).toMatchObject({ state: 'in-hand', firstAnswerAt: clock.now, said: [{ at: clock.now, from: 'desk', text: 'Wij bellen u.\nTot dan.' }] });
    const first = clock.now;
    clock.now += 3_600_000;
    expect((await post(row, 'reply', { text: 'Nog iets.', way: 'message' })).did).toBe('to-open');
    expect(await now(row.id)).toMatchObject({ firstAnswerAt: first, said: [{ text: 'Wij bellen u.\nTot dan.' }, { text: 'Nog iets.' }] });
    expect(rig.mailed).toEqual([]);
    expect(said.to.search).not.toMatch(/bellen/);
  });

  it('goes by mail where there is an address, after it is kept; a second click mails once', async () => {
    const [row, without] = [await rig.come('open'), await rig.come('open', { answers: { who: 'Zonder', reach: { phone: '+31612345678', email: '' } } })];
    expect((await post(row, 'reply', { text: 'Per mail', way: 'mail' })).did).toBe('mailed');
    expect((await post(row, 'reply', { text: 'Per mail', way: 'mail' })).did).toBe('already');
    expect((await post(without, 'reply', { text: 'Per mail', way: 'mail' })).did).toBe('not-mailed');
    expect(rig.mailed).toEqual([{ id: row.id, text: 'Per mail' }]);
    expect((await now(without.id))?.said).toHaveLength(1);
  });

  it('gives back what cannot be sent, and keeps nothing of it', async () => {
    const row = await rig.come('open');
    for (const [text, why] of [['', 'Schrijf eerst een antwoord'], ['Ga naar {organisation}. <b>', '{organisation}'], ['a'.repeat(3001), '3001 tekens']] as const) {
      const again = await post(row, 'reply', { text, way: 'mail' });
      expect([again.status, again.text.includes(why), again.headers.get('Cache-Control')]).toEqual([422, true, 'no-store']);
      if (text.includes('<b>')) expect([again.text.includes('Ga naar {organisation}. &#60;b&#62;'), again.text.includes('<b>')]).toEqual([true, false]);
    }
    expect(await now(row.id)).toMatchObject({ said: [], state: 'new', turn: row.turn });
    expect((await now(row.id))?.firstAnswerAt).toBeUndefined();
  });

  it('is brought into each state, and is done from the first time', async () => {
    const row = await rig.come('open');
    for (const state of requestStates.filter((one) => one !== 'doubted')) {
      expect([state, (await post(row, 'state', { state })).did]).toEqual([state, 'state']);
      expect(await now(row.id)).toMatchObject({ state });
      expect((await now(row.id))?.doneAt).toBe(state === 'done' ? clock.now : undefined);
    }
    expect((await post(row, 'state', { state: 'new' })).did).toBe('state');
    expect((await now(row.id))?.doneAt).toBeUndefined();
    for (const state of ['doubted', 'weg', '']) expect((await post(row, 'state', { state })).did).toBe('changed');
    expect(await now(row.id)).toMatchObject({ state: 'new' });
  });

  it('has a day, and an organisation of the directory', async () => {
    const organisation = await rig.desk.payload.create({ collection: 'organisations', data: { name: 'Andere hulp', slug: 'andere-hulp', summary: 'Helpt.', order: 1, sourceYear: 2023, _status: 'published' } as never, context: { disablePublishing: true } });
    const row = await rig.come('open');
    expect([(await post(row, 'due', { day: '2026-12-01' })).did, (await now(row.id))?.dueOn]).toEqual(['due', '2026-12-01']);
    expect([(await post(row, 'due', { day: '2026-02-30' })).did, (await now(row.id))?.dueOn]).toEqual(['no-day', '2026-12-01']);
    expect([(await post(row, 'due', { day: '' })).did, (await now(row.id))?.dueOn]).toEqual(['no-due', undefined]);
    expect((await post(row, 'refer', { to: '987654321' })).did).toBe('no-organisation');
    expect((await post(row, 'refer', { to: String(organisation.id) })).did).toBe('referred');
    expect(await now(row.id)).toMatchObject({ state: 'referred', referredTo: organisation.id });
    expect((await post(row, 'refer', { to: '' })).did).toBe('not-referred');
    const after = await now(row.id);
    expect([after?.state, after?.referredTo]).toEqual(['in-hand', undefined]);
  });

  it('changes no more once its data were deleted', async () => {
    const row = await rig.come('open', { answers: null, emptiedAt: clock.now, state: 'done' });
    for (const path of Object.keys(changesOfRequest)) expect([path, (await post(row, path, { text: 'x', state: 'new', to: '', day: '', way: 'page' })).did]).toEqual([path, 'gone']);
    expect((await now(row.id))?.turn).toBe(row.turn);
  });

  it('changes nothing by GET, nor for a form of another site', async () => {
    const row = await rig.come('open');
    for (const path of Object.keys(changesOfRequest)) expect([path, (await rig.ask(`request/${row.id}/${path}?turn=0&state=done&text=x`, { by: 'desk' })).status]).toEqual([path, 404]);
    expect((await rig.ask(`request/${row.id}/note`, { by: 'desk', form: { text: 'x' }, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await now(row.id))?.turn).toBe(row.turn);
  });
});

describe('two persons at once', () => {
  it('both keep their notes and answers, with what the person adds meanwhile', async () => {
    const row = await rig.come('open');
    const notes = Array.from({ length: 6 }, (_, at) => `Notitie ${at}`);
    const answers = await Promise.all(notes.map((text, at) => rig.ask(`request/${row.id}/note`, { by: at % 2 ? 'desk' : 'admin', form: { text } })));
    expect(answers.map(({ did }) => did)).toEqual(notes.map(() => 'noted'));
    expect((await now(row.id))?.notes.map(({ text }) => text).sort()).toEqual(notes);
    await Promise.all(['Een', 'Twee', 'Drie'].map((text) => rig.ask(`request/${row.id}/reply`, { by: 'desk', form: { text, way: 'page' } })));
    expect((await now(row.id))?.said.map(({ text }) => text).sort()).toEqual(['Drie', 'Een', 'Twee']);
  });
  it('do not undo each other: the second, who saw it before, is told and changes nothing', async () => {
    const row = await rig.come('open');
    const [first, second] = await Promise.all([rig.ask(`request/${row.id}/state`, { by: 'desk', form: { state: 'done', turn: String(row.turn) } }), rig.ask(`request/${row.id}/state`, { by: 'admin', form: { state: 'waiting', turn: String(row.turn) } })]);
    expect([first.did, second.did].sort()).toEqual(['changed', 'state']);
    expect((await now(row.id))?.state).toBe(first.did === 'state' ? 'done' : 'waiting');
    for (const [path, form] of [['state', { state: 'new' }], ['assign', { to: '' }], ['due', { day: '2026-12-01' }], ['refer', { to: '' }]] as const)
      expect([path, (await rig.ask(`request/${row.id}/${path}`, { by: 'desk', form: { ...form, turn: String(row.turn) } })).did]).toEqual([path, 'changed']);
    expect((await now(row.id))?.turn).toBe(row.turn + 1);
  });
});

describe('a picture', () => {
  it('is shown with nothing in it that can run, and kept nowhere', async () => {
    const row = await rig.come('open', { files: 2 });
    const make = (number: number, type: string, data: string) => rig.desk.payload.db.create({ collection: 'request-files', data: { request: String(row.id), field: 'photo', number, type, data: Buffer.from(data).toString('base64') } } as never);
    await make(1, 'image/webp', 'RIFF-beeld');
    await make(2, 'text/html', '<script>alert(1)</script>');
    const shown = await rig.ask(`request/${row.id}/picture/1`, { by: 'desk' });
    expect([shown.status, shown.bytes.toString(), shown.headers.get('Content-Type'), shown.headers.get('X-Content-Type-Options'), shown.headers.get('Cache-Control')]).toEqual([200, 'RIFF-beeld', 'image/webp', 'nosniff', 'private, no-store']);
    expect(shown.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    for (const number of ['2', '3', '0', '-1', 'x']) expect([number, (await rig.ask(`request/${row.id}/picture/${number}`, { by: 'desk' })).status]).toEqual([number, 404]);
  });
});

describe('writing down for somebody', () => {
  const right = { key: 'een-sleutel-van-16-tekens', language: 'fa', who: 'Noor', 'reach-phone': '۰۶ ۱۲۳۴ ۵۶۷۹', what: 'damp', rooms: '4', more: ['mould'], since: '1-11-2026', days: ['5-evening', '6-morning'], 'home-postcode': '2312ab', 'home-number': '10 a', speaks: ['fa', 'ps'], 'speaks-level-fa': 'mother-tongue', short: 'Kort', story: 'Lang\nverhaal', agree: 'yes' };
  it('shows every question, says what hangs on an option, and asks for no file', async () => {
    const page = await rig.ask('form/open/write', { by: 'desk' });
    expect(page.status).toBe(200);
    for (const name of ['who', 'reach-phone', 'reach-email', 'what', 'rooms', 'more', 'since', 'days', 'home-postcode', 'home-number', 'speaks', 'speaks-level-fa', 'short', 'story', 'agree', 'language']) expect([name, page.text.includes(`name="${name}"`)]).toEqual([name, true]);
    expect([page.text.includes('Alleen als u “Vocht” kiest'), page.text.includes('name="photo"'), page.text.includes('type="file"')]).toEqual([true, false, false]);
    expect((await rig.ask('form/open/write', { by: 'desk', language: 'en' })).text).toContain('Only if you choose “Damp”');
  });
  it('reads it by the rules of the site, once', async () => {
    const [one, two] = [await rig.ask('form/open/write', { by: 'desk', form: right }), await rig.ask('form/open/write', { by: 'desk', form: right })];
    expect([one.status, one.did, two.did, two.to.pathname]).toEqual([303, 'added', 'added', one.to.pathname]);
    const row = await now(one.to.pathname.split('/').at(-1) ?? '') ?? await now(Number(one.to.pathname.split('/').at(-1)));
    expect(row).toMatchObject({ kind: 'request', form: 'open', cameBy: 'desk', language: 'fa', state: 'new', files: 0, at: clock.now, answers: {
      who: 'Noor', reach: { phone: '+31612345679', email: '' }, what: 'damp', rooms: 4, more: ['mould'], since: '2026-11-01', days: ['5-evening', '6-morning'], home: { postcode: '2312 AB', number: '10 A' },
      speaks: [{ code: 'fa', level: 'mother-tongue' }, { code: 'ps' }], short: 'Kort', story: 'Lang\nverhaal', agree: true,
    } });
    expect(row?.code).toMatch(/^[A-Z2-9]{6}$/);
    expect(row?.definition.fields.map(({ name }) => name)).toContain('photo');
  });
  it('shows what is not right with all that was typed, and writes nothing down', async () => {
    const before = (await rig.inbox.reads.contents(['open'])).length;
    const wrong = await rig.ask('form/open/write', { by: 'desk', form: { ...right, key: 'weer-een-sleutel-van-16', who: '<i>Noor</i>', rooms: '21', since: '2027-01-01', 'home-postcode': '0000', agree: '' } });
    expect(wrong.status).toBe(422);
    for (const part of ['value="&#60;i&#62;Noor', 'value="21"', 'value="2027-01-01"', 'value="0000"', 'value="5-evening" checked', 'value="damp" checked', 'Lang\nverhaal', 'van 1 tot en met 20', 'href="#su-home-postcode"']) expect([part, wrong.text.includes(part)]).toEqual([part, true]);
    expect(wrong.text).not.toContain('<i>');
    expect((await rig.inbox.reads.contents(['open'])).length).toBe(before);
    // What hangs on an option that was not chosen is not asked.
    expect((await rig.ask('form/open/write', { by: 'desk', form: { ...right, key: 'nog-een-sleutel-van-16', what: 'bill', rooms: '' } })).did).toBe('added');
  });
});

describe('the list', () => {
  it('is the oldest first, by state, by whom, by form, by what is late, and by page', async () => {
    const old = await rig.come('open', { at: clock.now - 10 * day, answers: { who: 'Oudste Aanvraag', reach: { phone: '+31687654321', email: '' } } });
    const late = await rig.come('reporting', { kind: 'report', answers: null, at: clock.now - 5 * day });
    const answered = await rig.come('open', { at: clock.now - 9 * day, state: 'in-hand', firstAnswerAt: clock.now - 8 * day });
    const exactly = await rig.come('open', { at: clock.now - 3 * day });
    const past = await rig.come('open', { dueOn: '2026-11-21' });
    await rig.come('quiet', { at: clock.now - 50 * day });
    await post(past, 'assign', { to: String(rig.desk.as.desk.id) });
    expect((await list({})).rows.slice(0, 3).map(({ id }) => id)).toEqual([old.id, answered.id, late.id]);
    expect((await list({ late: 'late' })).rows.map(({ id }) => id)).toEqual([old.id, late.id]);
    expect((await list({ late: 'late', form: 'open' })).rows.map(({ id }) => id)).toEqual([old.id]);
    expect((await list({ late: 'due' })).rows.map(({ id }) => id)).toEqual([past.id]);
    expect((await list({ mine: '1' })).rows.map(({ id }) => id)).toEqual([past.id]);
    expect((await list({ mine: '1' }, 'admin')).rows).toEqual([]);
    expect((await list({ state: 'in-hand' })).rows.every(({ state }) => state === 'in-hand')).toBe(true);
    expect((await list({ form: 'quiet', state: 'all' })).rows).toEqual([]);
    for (const q of ['oudste', old.code.slice(0, 4), '06 8765 4321']) expect([q, (await list({ q })).rows.map(({ id }) => id)]).toEqual([q, [old.id]]);
    expect((await list({ q: 'niemand heet zo' })).rows).toEqual([]);
    clock.now += 1;
    expect((await list({ late: 'late' })).rows.map(({ id }) => id)).toEqual([old.id, late.id, exactly.id]);
    const [open, reporting] = [(await overview(rig.inbox, await forms())).find(({ form }) => form.slug === 'open'), (await overview(rig.inbox, await forms())).find(({ form }) => form.slug === 'reporting')];
    expect([open?.late, reporting?.late, reporting?.counts.new]).toEqual([2, 1, 1]);
    const all = (await list({ state: 'all' })).all;
    for (let n = all; n <= perPage; n++) await rig.come('open', { state: 'done' });
    const [one, two] = [await list({ state: 'all' }), await list({ state: 'all', page: '2' })];
    expect([one.rows.length, one.pages, two.rows.length]).toEqual([perPage, 2, one.all - perPage]);
    expect(new Set([...one.rows, ...two.rows].map(({ id }) => id)).size).toBe(one.all);
  });

  it('says the middle time to a first answer of 90 days', async () => {
    const answered = (age: number, hours: number) => rig.come('quiet', { at: clock.now - age * day - hours * 3_600_000, firstAnswerAt: clock.now - age * day });
    for (const [age, hours] of [[1, 2], [10, 50], [89, 4], [91, 900], [300, 900]] as const) await answered(age, hours);
    const [quiet] = await seenForms({ user: rig.desk.as.host, payload: rig.desk.payload } as never);
    expect(await answerTimes(rig.inbox, [quiet!])).toEqual(new Map([['quiet', 4 * 3_600_000]]));
  });

  it('is a spreadsheet with the answers, in which nothing is a formula', async () => {
    const row = await rig.come('open', { answers: { who: '=HYPERLINK("x")', reach: { phone: '+31612345678', email: '' }, what: 'damp', days: ['5-evening'], story: 'Regel; met "tekens"' } });
    const file = await rig.ask('form/open/csv', { by: 'desk' });
    expect([file.status, file.headers.get('Content-Type'), file.headers.get('Cache-Control'), file.headers.get('Content-Disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store', 'attachment; filename="open.csv"']);
    const lines = file.text.split('\r\n');
    const line = lines.find((one) => one.includes('HYPERLINK'));
    expect(lines[0]).toContain('"Naam";"Bereiken";"Waarmee"');
    expect(line).toContain(`"${row.code.slice(0, 3)}-${row.code.slice(3)}"`);
    for (const cell of [`"'=HYPERLINK(""x"")"`, `"'+31612345678"`, '"Vocht"', '"vrijdag avond"', '"Regel; met ""tekens"""', '"Arabisch"']) expect([cell, line?.toLowerCase().includes(cell.toLowerCase())]).toEqual([cell, true]);
    expect(file.text).not.toContain('Melding');
  });
});

describe('a hint that it may be the same people', () => {
  it('finds the same number, address and home, written with or without a blank, and nothing else', async () => {
    const one = await rig.come('open', { answers: { who: 'Een', reach: { phone: '+31699999901', email: 'een@example.org' }, home: { postcode: '2321 XZ', number: '10 A' } } });
    const come = (answers: Answers) => rig.come('open', { answers });
    const [phone, email, home] = [await come({ how: { phone: '+31699999901', email: '' } }), await come({ how: { phone: '', email: 'een@example.org' } }), await come({ where: { postcode: '2321 XZ', number: '10A' } })];
    await come({ how: { phone: '+316999999010', email: 'x.een@example.org' }, home: { postcode: '2321 XZ', number: '11' }, story: 'Bel +31699999901' });
    await rig.come('open', { answers: null, emptiedAt: clock.now });
    const found = await duplicatesOf(rig.inbox, await forms(), one);
    expect(new Map(found.map(({ other, alike }) => [String(other.id), alike]))).toEqual(new Map([[String(phone.id), ['phone']], [String(email.id), ['email']], [String(home.id), ['home']]]));
    expect(await duplicatesOf(rig.inbox, await forms(), { ...one, answers: { who: 'Een' } })).toEqual([]);
  });
});

describe('reply templates', () => {
  it('are loaded once, in every language they have, for every form or for one', async () => {
    const { payload } = rig.desk;
    const load = async () => { const { createLocalReq } = await import('payload'); await loadReplyTemplates(payload, await createLocalReq({}, payload)); };
    await load();
    await load();
    const all = await templatesFor(payload, 'open');
    expect(all).toHaveLength(5);
    for (const { text } of all) expect([text.nl?.startsWith('Hallo {name}'), text.en?.startsWith('Hello {name}')]).toEqual([true, true]);
    const { docs: [quiet] } = await payload.find({ collection: 'forms', where: { slug: { equals: 'quiet' } } });
    await payload.create({ collection: 'reply-templates', locale: 'nl', data: { title: 'Alleen stil', text: 'Ja', form: quiet!.id } as never });
    expect([(await templatesFor(payload, 'open')).length, (await templatesFor(payload, 'quiet')).length]).toEqual([5, 6]);
  });
});
