import { describe, expect, test } from 'vitest';
import { fieldTree } from '../../../content/forms/ask/conditions.ts';
import { definitionFaults } from '../../../content/forms/ask/field.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import { joinAnswersOf, joinFields } from '../../../content/forms/join.ts';
import { locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

const roles = Object.values(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }).roles);
const fields = joinFields(roles);
const typed = { name: 'Hiwet', 'reach-phone': '06 12345678', roles: ['cook', 'children'], languages: ['ti', 'nl'], 'languages-level-ti': 'mother-tongue', days: ['5-evening'] };

describe('the form of a volunteer', () => {
  test('is a form like those that editors make, in every language', () => {
    expect(definitionFaults(fields)).toEqual([]);
    for (const field of fields) for (const lang of locales) expect(field.label[lang] ?? (field.name === 'roles' ? 'x' : undefined), `${field.name} ${lang}`).toBeTruthy();
  });

  test('has a choice for each role on the site', () => {
    expect(fields.find(({ name }) => name === 'roles')?.options.map(({ value }) => value).sort()).toEqual(roles.map(({ slug }) => slug).sort());
  });

  test('asks for a certificate below each role with children, and below no other', () => {
    const under = fieldTree(fields).find(({ field }) => field.name === 'roles')?.under ?? {};
    expect(Object.keys(under).sort()).toEqual(roles.filter(({ withChildren }) => withChildren).map(({ slug }) => slug).sort());
  });

  test('a title that may not be shown in a language is Dutch there', () => {
    const [role] = roles;
    if (!role) throw new Error('no role');
    const [field] = joinFields([{ ...role, title: { nl: 'Koken', fr: 'Cuisiner' }, readiness: { ...role.readiness, fr: 'missing' } }]).filter(({ name }) => name === 'roles');
    expect(field?.options[0]?.label).toEqual({ nl: 'Koken' });
  });

  test('what was answered is understood', () => {
    const read = readAsk(fields, { ...typed, 'certificate-children': 'no', integration: 'yes' }, { today: '2026-11-22' });
    if (!('answers' in read)) throw new Error(JSON.stringify(read.faults));
    expect(joinAnswersOf(read.answers)).toEqual({
      name: 'Hiwet', phone: '+31612345678', email: '', roles: ['cook', 'children'], languages: [{ code: 'nl' }, { code: 'ti', level: 'mother-tongue' }], days: ['5-evening'],
      brings: '', civicIntegration: true, saysCertificate: false,
    });
  });

  test('a certificate that is not asked for says nothing', () => {
    const read = readAsk(fields, { ...typed, roles: ['cook'], 'certificate-children': 'yes' }, { today: '2026-11-22' });
    expect('answers' in read && joinAnswersOf(read.answers).saysCertificate).toBeUndefined();
  });
});
