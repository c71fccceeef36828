import type { FormField } from '../content/forms/ask/field.ts';
import { locales } from '../content/locales.ts';
import type { Form, Readiness, Text } from '../content/snapshot.ts';

/** Words that hold the letters of a language, so that a page in it is really in it. */
const samples = {
  nl: 'Vraag', en: 'Question', ar: 'سؤال', fr: 'Question', es: 'Pregunta', zh: '问题', fa: 'پرسش', tr: 'Soru', am: 'ጥያቄ', ru: 'Вопрос', it: 'Domanda', ti: 'ሕቶ',
} as const;
/** `Vraag landlord`, in all twelve languages; without its last language where `without` says so, so that the Dutch stands there. */
const text = (what: string, without: readonly (typeof locales)[number][] = []): Text =>
  Object.fromEntries(locales.filter((locale) => !without.includes(locale)).map((locale) => [locale, `${samples[locale]} ${what}`]));

const field = (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({ name, kind, label: text(name), required: false, options: [], ...more });
const option = (value: string) => ({ value, label: text(value) });

/** Every kind of field, asked always, below an option, and below an option of a question that itself is below one. */
export const everyField: readonly FormField[] = [
  field('subject', 'text', { required: true, hint: text('hint') }),
  field('story', 'long-text', { label: text('story', ['ti', 'zh']) }),
  field('name', 'name', { required: true }),
  field('contact', 'reach', { required: true }),
  field('landlord', 'choice', { required: true, options: [option('portaal'), option('private'), option('other')] }),
  field('landlord-name', 'text', { required: true, showIf: { field: 'landlord', is: 'other' } }),
  field('contract', 'choice', { required: true, options: [option('written'), option('spoken')], showIf: { field: 'landlord', is: 'private' } }),
  field('contract-date', 'date', { required: true, when: 'past', showIf: { field: 'contract', is: 'written' } }),
  field('contract-file', 'file', { showIf: { field: 'contract', is: 'written' } }),
  field('troubles', 'choices', { required: true, options: [option('mould'), option('cold'), option('bill')] }),
  field('rooms', 'number', { required: true, from: 1, to: 12, showIf: { field: 'troubles', is: 'mould' } }),
  field('walls', 'choices', { options: [option('inside'), option('outside')], showIf: { field: 'troubles', is: 'mould' } }),
  field('walls-since', 'date', { when: 'coming', showIf: { field: 'walls', is: 'outside' } }),
  field('degrees', 'number', { from: 5, showIf: { field: 'troubles', is: 'cold' } }),
  field('home', 'postcode', { required: true }),
  field('suits', 'days', { required: true }),
  field('speaks', 'languages', { required: true, levels: true }),
  field('reads', 'languages'),
  field('photo', 'file', { hint: text('photo hint') }),
  field('day', 'date'),
  field('yes', 'consent', { required: true }),
];

const unchecked = Object.fromEntries(locales.map((locale) => [locale, 'checked'])) as Readiness;

/** A form of every kind of field, open, as an editor could have composed it. */
export const everyFieldForm = (more: Partial<Form> = {}): Form => ({
  slug: 'every-field', updatedAt: '2026-11-22T12:00:00.000Z', readiness: unchecked, title: text('every field'), summary: text('summary'), blocks: [],
  icon: 'pencil', order: 99, kind: 'request', audience: 'help', open: true, promiseDays: 5, keepDays: 30, organisations: [], fields: [...everyField], ...more,
});
