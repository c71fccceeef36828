import { request as plainRequest } from 'node:http';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { requestFilesSlug, requestsSlug } from '../../cms/desk/requests/collection.ts';
import { codeOf, placeOf, requestRig, shown, typed } from './request-rig.ts';

const rig = requestRig();

describe('files', () => {
  const picture = (background = '#fa0') => sharp({ create: { width: 60, height: 40, channels: 3, background } }).withExif({ IFD0: { Copyright: 'geheim-Xq1' } }).jpeg().toBuffer();
  const visit = { 'problems': 'mould', 'landlord': 'portaal', 'home-postcode': '2312 AB', 'home-number': '1', 'days': '1-morning', 'name': 'Amina', 'reach-phone': '0612345678', 'languages': 'ar' };
  const form = async (files: (Buffer | string)[], fields: Record<string, string> = visit, field = 'photo') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const [n, file] of files.entries()) body.append(field, new Blob([file as never], { type: 'image/jpeg' }), `${n}.jpg`);
    return body;
  };
  it('are drawn anew and stored with the request', async () => {
    const place = placeOf(await rig.send('/nl/ask/energy-visit', await form([await picture(), await picture('#0af')])));
    const row = (await rig.store.byCode(codeOf(place)))!;
    expect(row).toMatchObject({ files: 2, answers: { photo: 2 } });
    const kept = await rig.store.filesOf(row.id);
    expect(kept.map(({ field, number, type }) => [field, number, type])).toEqual([['photo', 1, 'image/jpeg'], ['photo', 2, 'image/jpeg']]);
    for (const { data } of kept) {
      expect(Buffer.from(data, 'base64').toString('latin1')).not.toContain('geheim-Xq1');
      expect(await sharp(Buffer.from(data, 'base64')).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 });
    }
  });
  it('of which one cannot be opened: nothing is stored, and the page asks for all again', async () => {
    const wrong = await rig.send('/nl/ask/energy-visit', await form([await picture(), '<svg xmlns="http://www.w3.org/2000/svg"/>']));
    expect([wrong.status, (await shown(wrong)).faults]).toEqual([422, [{ field: 'photo', fault: 'file-kind' }]]);
    const other = await rig.send('/nl/ask/energy-visit', await form([await picture()], { ...visit, 'name': '', 'home-postcode': 'x' }));
    expect((await shown(other)).faults).toMatchObject([{ field: 'home-postcode', fault: 'postcode' }, { field: 'photo', fault: 'file-again' }, { field: 'name', fault: 'name' }]);
    const four = await rig.send('/nl/ask/energy-visit', await form(Array.from({ length: 4 }, () => 'x')));
    expect((await shown(four)).faults).toMatchObject([{ field: 'photo', fault: 'file-many' }]);
    // The island still has them.
    const island = await rig.send('/nl/ask/energy-visit', await form([await picture()], { ...visit, name: '' }), { Accept: 'application/json' });
    expect(await island.json()).toEqual({ faults: [{ field: 'name', fault: 'name', values: {} }] });
    expect([...await rig.rows(requestsSlug), ...await rig.rows(requestFilesSlug)]).toEqual([]);
  });
  it('for a question that no form asks are left out, and a field without a choice is none', async () => {
    const place = placeOf(await rig.send('/nl/ask/call-me-back', await form([await picture()], typed)));
    expect(await rig.store.byCode(codeOf(place))).toMatchObject({ files: 0 });
    const body = await form([], visit);
    body.append('photo', new Blob([]), '');
    expect(await rig.store.byCode(codeOf(placeOf(await rig.send('/nl/ask/energy-visit', body))))).toMatchObject({ files: 0 });
  });
  it('for a question whose condition is not met are left out, whatever was sent', async () => {
    const { forms } = rig.server.at.snapshot;
    const fields = forms['energy-visit']!.fields.map((field) => (field.name === 'photo' ? { ...field, showIf: { field: 'problems', is: 'damp' } } : field));
    rig.server.at.snapshot = { ...rig.server.at.snapshot, forms: { ...forms, 'energy-visit': { ...forms['energy-visit']!, fields } } };
    expect(await rig.store.byCode(codeOf(placeOf(await rig.send('/nl/ask/energy-visit', await form([await picture()])))))).toMatchObject({ files: 0 });
    expect(await rig.store.byCode(codeOf(placeOf(await rig.send('/nl/ask/energy-visit', await form([await picture()], { ...visit, problems: 'damp' })))))).toMatchObject({ files: 1 });
    expect(await rig.rows(requestFilesSlug)).toHaveLength(1);
  });
  it('are part of what makes two requests the same', async () => {
    const places = [];
    for (const background of ['#111', '#111', '#222']) places.push(placeOf(await rig.send('/nl/ask/energy-visit', await form([await picture(background)]))));
    expect([places[0] === places[1], places[1] === places[2]]).toEqual([true, false]);
    expect(await rig.rows(requestFilesSlug)).toHaveLength(2);
  });
  it('that are too large together are refused with a sentence while they are still being sent', async () => {
    const said = await new Promise<{ status: number; body: string }>((done, failed) => {
      const sending = plainRequest(`${rig.server.url}/nl/ask/energy-visit`, { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Transfer-Encoding': 'chunked', 'X-Forwarded-For': '203.0.113.9' } }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => { body += part.toString(); }).on('end', () => { answered = true; more(); done({ status: response.statusCode ?? 0, body }); }).on('error', failed);
      });
      sending.on('error', failed);
      let [sent, answered] = [0, false];
      const piece = Buffer.alloc(1024 * 1024, 120);
      sending.write('--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n');
      // After forty of a hundred megabytes it waits for the answer.
      const more = (): void => {
        if (sent >= 100) return void sending.end('\r\n--x--\r\n');
        if (sent === 40 && !answered) return;
        sent += 1;
        sending.write(piece, () => more());
      };
      more();
    });
    expect(said.status).toBe(413);
    expect(JSON.parse(said.body)).toMatchObject({ page: 'ask', refused: 'too-large' });
    const known = await fetch(`${rig.server.url}/nl/ask/energy-visit`, { method: 'POST', body: Buffer.alloc(100 * 1024 * 1024), headers: { 'Content-Type': 'multipart/form-data; boundary=x', Accept: 'application/json' } });
    expect([known.status, await known.json()]).toEqual([413, { refused: 'too-large' }]);
    expect((await rig.post('/nl/ask/call-me-back', { ...typed, question: 'x'.repeat(600_000) })).status).toBe(413);
    expect(await rig.rows(requestsSlug)).toEqual([]);
  });
  it('in a body that is no form: a sentence, in no case an error of the server', async () => {
    for (const [type, body] of [['multipart/form-data; boundary=x', 'garbage'], ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAmina'], ['multipart/form-data', 'x'], ['text/plain', 'name=Amina'], ['application/json', '{}'], ['multipart/form-data; boundary=x', 'y'.repeat(2_000_000)]] as const) {
      const answer = await fetch(`${rig.server.url}/nl/ask/energy-visit`, { method: 'POST', body, headers: { 'Content-Type': type } });
      expect(answer.status, type).toBe(400);
      expect(await answer.text()).toMatch(/This form did not arrive well/);
    }
    expect(rig.server.errors).toEqual([]);
  });
});
