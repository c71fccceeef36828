import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../cms/desk/http/parts.ts';
import type { FormField } from '../../../content/forms/ask/field.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import { isTicked, typedFrom, typedIn } from '../../../content/forms/typed.ts';
import { faultsIn } from '../../../site/islands/ask/check.ts';
import { sentIn } from '../../../site/islands/ask/sent.ts';
import { fieldViews } from '../../../site/views/ask-fields.ts';
import { everyField } from '../../every-field-form.ts';
import { controlsOf } from '../../form-controls.ts';
import { type Sent, sentForms, today } from '../../generated-forms.ts';

/**
 * What a browser sends of a page with this form, when somebody puts this into its inputs: one line where there is one line, one radio button of a group, only values that
 * the page offers, an empty file where none was chosen. `controlsOf` is held against the real pages elsewhere.
 */
function browserSends({ fields, typed, files }: Sent): FormData {
  const data = new FormData();
  const chosen = new Set<string>();
  for (const { name, type, value = '' } of controlsOf(fieldViews(fields, 'nl'))) {
    if (type === 'lines') data.append(name, typedIn(typed, name).replace(/\r\n?/g, '\n'));
    else if (type === 'text') data.append(name, typedIn(typed, name).replace(/[\r\n]/g, ''));
    else if (type === 'file') {
      const count = files[name] ?? 0;
      for (let n = 0; n < Math.max(1, count); n++) data.append(name, count === 0 ? new File([], '') : new File(['picture'], `${n}.jpg`));
    } else if (isTicked(typed, name, value) && !(type === 'radio' && chosen.has(name))) {
      chosen.add(name);
      data.append(name, value);
    }
  }
  return data;
}

/** What the server reads of it, after it went over the line as a browser encodes it. */
async function serverReads(fields: readonly FormField[], data: FormData) {
  if (!fields.some(({ kind }) => kind === 'file')) {
    const line = new URLSearchParams([...data].map(([name, value]): [string, string] => [name, String(value)])).toString();
    return readAsk(fields, typedFrom(new URLSearchParams(line)), { today });
  }
  const sent = new Response(data);
  const { words, files } = await partsOf(new Uint8Array(await sent.arrayBuffer()), sent.headers.get('content-type') ?? '');
  const counts = Object.fromEntries(fields.map(({ name }) => [name, files.filter(([field]) => field === name).length]));
  return readAsk(fields, typedFrom(new URLSearchParams(words.map(([name, value]) => [name, value]))), { today, files: counts });
}

/** What the island reads of the form in the page. */
function islandReads(fields: readonly FormField[], data: FormData) {
  const sent = sentIn(data);
  return readAsk(fields, sent.typed, { today, files: Object.fromEntries(Object.entries(sent.files).map(([name, list]) => [name, list.length])) });
}

describe('island and server', () => {
  it('read the same answers and find the same faults in 10,000 forms that somebody filled in', async () => {
    let right = 0;
    await fc.assert(fc.asyncProperty(sentForms, async (sent) => {
      const data = browserSends(sent);
      const server = await serverReads(sent.fields, data);
      expect(islandReads(sent.fields, data)).toEqual(server);
      expect(faultsIn(sent.fields, sentIn(data), today)).toEqual('faults' in server ? server.faults : []);
      if ('answers' in server) right += 1;
    }), { numRuns: 10_000 });
    // Both kinds come: forms that are right, and forms that are not.
    expect(right).toBeGreaterThan(500);
    expect(right).toBeLessThan(9_500);
  }, 120_000);

  it('agree about every kind of field at once, with what hangs on options two deep', async () => {
    const filled = {
      subject: 'Schimmel', name: 'أمينة', 'contact-phone': '٠٦ ١٢٣٤٥٦٧٨', landlord: 'private', contract: 'written', 'contract-date': '01-02-2024', troubles: ['mould', 'cold'], rooms: '３',
      walls: ['outside'], 'walls-since': '2026-12-24', 'home-postcode': '2312ab', 'home-number': '10 a', suits: ['5-evening'], speaks: ['ti', 'nl'], 'speaks-level-ti': 'mother-tongue', yes: 'yes',
    };
    const data = browserSends({ fields: everyField, typed: filled, files: { photo: 2 } });
    const server = await serverReads(everyField, data);
    expect(server).toMatchObject({ answers: {
      name: 'أمينة', contact: { phone: '+31612345678', email: '' }, contract: 'written', 'contract-date': '2024-02-01', rooms: 3, 'walls-since': '2026-12-24',
      home: { postcode: '2312 AB', number: '10 A' }, speaks: [{ code: 'nl' }, { code: 'ti', level: 'mother-tongue' }], photo: 2, yes: true,
    } });
    expect(islandReads(everyField, data)).toEqual(server);
  });
});

describe('the island alone', () => {
  const photo: FormField = { name: 'photo', kind: 'file', label: { nl: 'Foto' }, required: false, options: [] };
  const name: FormField = { name: 'name', kind: 'name', label: { nl: 'Naam' }, required: true, options: [] };
  const large = { name: 'photo.jpg', size: 11 * 1024 * 1024 } as File;
  it('finds a file that is too large before it is sent, in the order of the questions', () => {
    expect(faultsIn([photo, name], { typed: {}, files: { photo: [large] } }, today)).toEqual([{ field: 'photo', fault: 'file-large', values: { n: 10 } }, { field: 'name', fault: 'name', values: {} }]);
    expect(faultsIn([photo], { typed: {}, files: { photo: [{ size: 10 * 1024 * 1024 } as File] } }, today)).toEqual([]);
  });
});
