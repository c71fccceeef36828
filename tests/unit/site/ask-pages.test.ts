import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../content/answers.ts';
import { locales } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import type { Form, Readiness, Snapshot } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { answerView } from '../../../site/answers/answer-view.ts';
import { ask } from '../../../site/views/ask.ts';
import { fieldViews } from '../../../site/views/ask-fields.ts';
import { askList } from '../../../site/views/ask-list.ts';
import { answerRows } from '../../../site/views/answer-rows.ts';
import { fieldLabels } from '../../../site/views/field-labels.ts';
import { findAsked } from '../../../site/views/find-asked.ts';
import { organisations } from '../../../site/views/organisations.ts';
import { service } from '../../../site/views/service.ts';
import { sourceOf } from '../../../site/views/source.ts';
import { everyField, everyFieldForm } from '../../every-field-form.ts';

const start = startSnapshot({ day: '2026-11-22', siteUrl: 'https://www.example.org' });
const sourceWith = (...forms: readonly Form[]) => sourceOf({ ...start, forms: Object.fromEntries(forms.map((form) => [form.slug, form])) } as Snapshot);
const form = (slug: string, more: Partial<Form> = {}) => everyFieldForm({ slug, ...more });
const dutchOnly = Object.fromEntries(locales.map((locale) => [locale, locale === 'nl' ? 'checked' : 'missing'])) as Readiness;

describe('the list of forms', () => {
  it('groups them by whom they are for, in the order of the editors, and marks reports and what is closed', () => {
    const source = sourceWith(form('b', { order: 2 }), form('a', { order: 1 }), form('r', { audience: 'report', kind: 'report', open: false }), form('o', { audience: 'offer' }));
    const groups = askList.view(source, { lang: 'nl' })?.groups.map(({ audience, forms }) => [audience, forms.map(({ path, report, open }) => [path, report, open])]);
    expect(groups).toEqual([['help', [['/ask/a', false, true], ['/ask/b', false, true]]], ['report', [['/ask/r', true, false]]], ['offer', [['/ask/o', false, true]]]]);
  });

  it('leads to every form of the start content, and forms are reached from their service and from organisations', () => {
    const source = sourceOf(start);
    const listed = askList.view(source, { lang: 'ar' })?.groups.flatMap(({ forms }) => forms.map(({ path }) => path)).sort();
    expect(listed).toEqual(Object.keys(start.forms).map((slug) => `/ask/${slug}`).sort());
    for (const { slug, service: of } of Object.values(start.forms)) {
      if (of) expect(service.view(source, { lang: 'nl', slug: of })?.forms.map(({ path }) => path)).toContain(`/ask/${slug}`);
    }
    expect(organisations.view(source, { lang: 'nl' })?.forms.length).toBe(Object.values(start.forms).filter(({ audience }) => audience === 'organisation').length);
  });

  it('is for search engines, as forms are; the page that finds a request is not', () => {
    const source = sourceWith(form('a'));
    expect(askList.view(source, { lang: 'nl' })?.frame.indexed).toBe(true);
    expect(ask.view(source, { lang: 'nl', slug: 'a' })?.frame.indexed).toBe(true);
    expect(findAsked.view(source, { lang: 'nl' })?.frame).toMatchObject({ indexed: false, alternates: [] });
  });
});

describe('the page of a form', () => {
  it('is Dutch as a whole where the language is missing, and says of each text which language it is', () => {
    const missing = ask.view(sourceWith(form('a', { readiness: dutchOnly })), { lang: 'ar', slug: 'a' });
    expect(missing?.form.fields[0]?.label).toEqual({ value: 'Vraag subject', lang: 'nl' });
    // The story has no Tigrinya: that question alone is Dutch.
    const fields = ask.view(sourceWith(form('a')), { lang: 'ti', slug: 'a' })?.form.fields;
    expect(fields?.map(({ label }) => label.lang).slice(0, 3)).toEqual(['ti', 'nl', 'ti']);
  });

  it('hands the island the rules without the texts, and every name for the list of faults', () => {
    const view = ask.view(sourceWith(form('a')), { lang: 'nl', slug: 'a' });
    expect(JSON.stringify(view?.form.rules)).not.toContain('Vraag');
    expect(view?.form.rules.map(({ name, kind, showIf }) => [name, kind, showIf])).toEqual(everyField.map(({ name, kind, showIf }) => [name, kind, showIf]));
    const labels = fieldLabels(view?.form.fields ?? [], 'nl');
    for (const { name } of everyField) expect(labels[name]?.value).toBe(`Vraag ${name}`);
    expect(labels['contact-phone']?.value).toBe(say('nl', 'ask.phone'));
    expect(labels['home-number']?.value).toBe(say('nl', 'ask.houseNumber'));
  });

  it('puts what hangs on an option below that option, as deep as it goes', () => {
    const trouble = fieldViews(everyField, 'nl').find(({ name }) => name === 'troubles');
    expect(trouble?.options.map(({ under }) => under.map(({ name }) => name))).toEqual([['rooms', 'walls'], ['degrees'], []]);
    expect(trouble?.options[0]?.under[1]?.options[1]?.under.map(({ name }) => name)).toEqual(['walls-since']);
  });

  it('comes back out of search engines, with its fault first in the title', () => {
    const view = answerView(sourceWith(form('a')), { page: 'ask', lang: 'nl', form: 'a', typed: {}, faults: [{ field: 'name', fault: 'name' }] });
    expect(view?.page === 'ask' && view.ask.frame).toMatchObject({ indexed: false, title: { value: expect.stringMatching(new RegExp(`^${say('nl', 'signUp.error.prefix')}`)) } });
    expect(answerView(sourceWith(), { page: 'ask', lang: 'nl', form: 'a', typed: {}, faults: [] })).toBeUndefined();
  });
});

describe('the page of a request', () => {
  const request: NonNullable<Asked['request']> = {
    address: '/zh/asked/KR4-MT7-abc', form: 'a', title: 'Bijles', code: 'KR4-MT7', state: 'referred', at: Date.parse('2026-11-20T22:30:00Z'), fields: everyField, answers: { subject: 'Hulp' },
    said: [{ at: 2, from: 'person', text: 'شكرا' }, { at: 1, from: 'desk', text: '您好' }], referredTo: 'portaal', open: true,
  };
  it('says what was said in order, in no language where the letters are others, and names the organisation', () => {
    const view = answerView(sourceWith(form('a')), { page: 'asked', lang: 'zh', request });
    if (view?.page !== 'asked') throw new Error('no page');
    expect(view.request?.talk.map(({ from, text }) => [from, text.lang])).toEqual([['desk', undefined], ['person', '']]);
    expect(view.request).toMatchObject({ referredTo: 'Portaal', title: { value: '问题 every field', lang: 'zh' } });
    expect(view.frame.path).toBe('/asked/KR4-MT7-abc');
    expect(view.frame.indexed).toBe(false);
  });

  it('keeps the title of a form that is gone', () => {
    const view = answerView(sourceWith(), { page: 'asked', lang: 'zh', request });
    expect(view?.page === 'asked' && view.request?.title.value).toBe('Bijles');
  });

  it('carries neither the code nor what was said in its title, description or links when it is gone', () => {
    const view = answerView(sourceWith(), { page: 'asked', lang: 'nl' });
    expect(view?.page === 'asked' && view.frame.path).toBe('/asked');
  });

  it('shows answers as people read them', () => {
    const rows = answerRows(everyField, {
      subject: 'Schimmel', story: 'ሻጋታ', contact: { phone: '+31612345678', email: '' }, landlord: 'private', 'contract-date': '2024-02-01', troubles: ['mould', 'bill'], rooms: 3,
      home: { postcode: '2312 AB', number: '10' }, suits: ['1-morning', '5-morning', '5-evening'], speaks: [{ code: 'ur', level: 'some' }, { code: 'nl' }], photo: 2, yes: true,
    }, 'nl').map(({ label, parts }) => [label.value, parts.map(({ value, note }) => (note ? `${value} (${note})` : value))]);
    expect(Object.fromEntries(rows)).toEqual({
      'Vraag subject': ['Schimmel'], 'Vraag story': ['ሻጋታ'], 'Vraag contact': ['+31612345678'], 'Vraag landlord': ['Vraag private'], 'Vraag contract-date': ['donderdag 1 februari 2024'],
      'Vraag troubles': ['Vraag mould', 'Vraag bill'], 'Vraag rooms': ['3'], 'Vraag home': ['2312 AB, 10'], 'Vraag suits': ['maandag: Ochtend', 'vrijdag: Ochtend, Avond'],
      'Vraag speaks': ['اردو (Een beetje)', 'Nederlands'], 'Vraag photo': ['2 bestanden'], 'Vraag yes': ['✓'],
    });
    expect(answerRows(everyField, { story: 'ሻጋታ', speaks: [{ code: 'ur' }] }, 'nl').flatMap(({ parts }) => parts.map(({ lang, dir }) => [lang, dir]))).toEqual([['', 'auto'], ['ur', 'rtl']]);
  });
});

describe('the page of a report', () => {
  it('stands at the form’s own address in every language and names the report in nothing', () => {
    const view = answerView(sourceWith(form('r', { kind: 'report' })), { page: 'reported', lang: 'fa', form: 'r', is: 'sent', receipt: 'KR4M-T7QX-P2ND-W9HC' });
    if (view?.page !== 'reported') throw new Error('no page');
    expect(JSON.stringify(view.frame)).not.toContain('KR4M');
    expect(view.frame).toMatchObject({ path: '/ask/r', indexed: false });
  });
});
