import { describe, expect, test } from 'vitest';
import { readState } from '../../../cms/public/read.ts';
import { snapshot as snapshotShape } from '../../../content/snapshot.ts';
import { FakeDesk } from './fake-desk.ts';
import * as sample from './stored-samples.ts';

async function formOf(more = {}) {
  const desk = new FakeDesk();
  desk.put('services', 1, sample.service('energy'));
  desk.put('organisations', 1, sample.organisation('portaal'));
  desk.put('organisations', 2, sample.organisation('draft', { _status: 'draft' }));
  desk.put('forms', 1, sample.form('visit', { service: 1, organisations: [1, 2], ...more }));
  const { snapshot, problems } = await readState(desk, { siteUrl: 'https://example.org', now: new Date('2026-11-22T10:00:00Z') });
  return { snapshot, form: snapshot.forms.visit, problems };
}

describe('a form on its way to the site', () => {
  test('keeps its questions, conditions and links', async () => {
    const { snapshot, form } = await formOf();
    expect(snapshotShape.parse(snapshot)).toEqual(snapshot);
    expect(form).toMatchObject({ kind: 'request', audience: 'help', open: true, keepDays: 30, service: 'energy', organisations: ['portaal'] });
    expect(form).not.toHaveProperty('promiseDays');
    expect(form?.fields[0]).toEqual({ name: 'landlord', kind: 'choice', label: { nl: 'landlord', ar: 'سؤال' }, required: true, options: [{ value: 'own', label: { nl: 'own' } }, { value: 'other', label: { nl: 'other' } }] });
    expect(form?.fields[1]).toEqual({ name: 'who', kind: 'text', label: { nl: 'who', ar: 'سؤال' }, required: false, options: [], showIf: { field: 'landlord', is: 'other' } });
  });

  test('leaves behind what belongs to another kind of question', async () => {
    const { form } = await formOf();
    const extras = form?.fields.slice(2).map(({ name: _name, label: _label, required: _required, ...rest }) => rest);
    expect(extras).toEqual([{ kind: 'number', options: [], from: 12, to: 17 }, { kind: 'date', options: [], when: 'coming' }, { kind: 'languages', options: [], levels: true }]);
  });

  test('says nothing of who reads the answers, nor of anything that the snapshot does not name', async () => {
    const { snapshot } = await formOf();
    expect(JSON.stringify(snapshot)).not.toMatch(/CANARY|seenBy/);
  });

  test('is closed only when somebody closed it', async () => {
    expect([(await formOf({ open: false })).form?.open, (await formOf({ open: null })).form?.open]).toEqual([false, true]);
  });

  test('that has no questions, or one without a name, stays off the site and is told', async () => {
    for (const fields of [[], [sample.question('', 'text')], [sample.question('Wat dan', 'text')]]) {
      const { form, problems } = await formOf({ fields });
      expect(form).toBeUndefined();
      expect(problems.filter((problem) => 'collection' in problem && problem.collection === 'forms')).toHaveLength(1);
    }
  });
});
