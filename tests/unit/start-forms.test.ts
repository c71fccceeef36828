import { describe, expect, test } from 'vitest';
import { definitionFaults, kindsWithOptions } from '../../content/forms/ask/field.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';

const start = startSnapshot({ day: '2026-11-26', siteUrl: 'https://example.org' });
const forms = Object.values(start.forms);
const kindsOf = (slug: string) => start.forms[slug]?.fields.map(({ kind }) => kind) ?? [];

test('there are eleven forms, in their order, each under one heading', () => {
  expect(forms.map(({ slug, audience }) => `${slug} ${audience}`)).toEqual([
    'call-me-back help', 'energy-visit help', 'tutoring help', 'catering organisation', 'information-evening organisation', 'research organisation', 'school-talk organisation',
    'goods offer', 'report-debts report', 'report-discrimination report', 'site-problem site',
  ]);
  expect(forms.map(({ order }) => order)).toEqual(forms.map((_, at) => at + 1));
});

describe.each(forms)('$slug', ({ slug, kind, open, fields, keepDays, promiseDays, service, organisations, readiness }) => {
  test('is a sound form, short, in Dutch and English', () => {
    expect(definitionFaults(fields, kind)).toEqual([]);
    expect(fields.length).toBeLessThanOrEqual(11);
    expect([readiness.nl, readiness.en]).toEqual(['checked', 'unchecked']);
    for (const field of fields) {
      expect([field.name, field.label.nl]).toEqual([field.name, expect.stringMatching(/\S/)]);
      expect(field.options.length > 0).toBe(kindsWithOptions.includes(field.kind));
      for (const { value, label } of field.options) expect([slug, field.name, value, label.nl, label.en]).toEqual([slug, field.name, value, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(new Set(field.options.map(({ label }) => label.nl)).size).toBe(field.options.length);
    }
  });

  test('promises nothing, says how long it keeps answers, and belongs to what is there', () => {
    expect([promiseDays, keepDays]).toEqual([undefined, kind === 'report' ? 90 : 30]);
    expect([service].filter((one) => one !== undefined && !start.services[one])).toEqual([]);
    expect(organisations.filter((one) => !start.organisations[one])).toEqual([]);
  });

  test('asks who it is and how to reach the person, and a report demands neither', () => {
    const must = fields.filter(({ kind: of, required }) => required && (of === 'name' || of === 'reach')).map(({ kind: of }) => of);
    expect(fields.filter(({ kind: of }) => of === 'reach')).toHaveLength(1);
    if (kind === 'report') expect([open, must]).toEqual([false, []]);
    else expect([open, must]).toEqual([true, slug === 'site-problem' ? [] : ['name', 'reach']]);
  });
});

test('who wants help says in which language, and a home visit has an address and days', () => {
  for (const { slug, audience } of forms) if (audience === 'help' || audience === 'report') expect([slug, kindsOf(slug).includes('languages')]).toEqual([slug, true]);
  expect(kindsOf('energy-visit')).toEqual(expect.arrayContaining(['postcode', 'days', 'file']));
});

test('numbers are those of the sources', () => {
  const ranges = forms.flatMap(({ slug, fields }) => fields.filter(({ to }) => to !== undefined).map(({ name, from, to }) => [slug, name, from, to]));
  expect(ranges).toEqual([['tutoring', 'age', 12, 17], ['catering', 'persons', 100, 200]]);
});

test('who is with children needs a certificate of conduct', () => {
  expect(Object.values(start.roles).filter(({ withChildren }) => withChildren).map(({ slug }) => slug).toSorted()).toEqual(['children', 'tutor']);
});
