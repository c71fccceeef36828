import type { FormField } from '../../forms/ask/field.ts';
import type { Block } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { startTexts, t } from '../texts.ts';

type Form = StartDocument<'forms'>;
type More = Partial<Omit<FormField, 'name' | 'kind' | 'label' | 'hint' | 'options'>>;

/** A question by the names of its texts: `forms.<slug>.<name>`, its hint below that. Optional, unless `more` says otherwise. */
const question = (at: string, name: string, kind: FormField['kind'], more: More = {}, options: FormField['options'] = []): FormField => ({
  name, kind, label: t(at), ...(startTexts.nl[`${at}.hint`] ? { hint: t(`${at}.hint`) } : {}), required: false, options, ...more,
});
/** The questions of one form. `values` are options: their texts stand below the question; `other` means the same everywhere. */
const asker = (slug: string) => (name: string, kind: FormField['kind'], more: More = {}, values: readonly string[] = []): FormField =>
  question(`forms.${slug}.${name}`, name, kind, more, values.map((value) => ({ value, label: t(value === 'other' && !startTexts.nl[`forms.${slug}.${name}.other`] ? 'forms.other' : `forms.${slug}.${name}.${value}`) })));

type Fields = { readonly fields: (ask: ReturnType<typeof asker>) => readonly FormField[] };

const must = { required: true } as const;
const when = (field: string, is: string): More => ({ showIf: { field, is } });
/** Questions that several forms ask in the same words. */
const shared = (name: string, kind: FormField['kind'], more: More = {}): FormField => question(`forms.${name}`, name, kind, more);
const name = shared('name', 'name', must);
const reach = shared('reach', 'reach', must);
const languages = shared('languages', 'languages', must);
/** What is meant where “something else” was chosen. */
const which = (field: string, as: string): FormField => question('forms.which', as, 'text', { ...must, ...when(field, 'other') });

/** What a report asks last: only who wants to be contacted may say who it is. */
const mayContact: readonly FormField[] = [
  question('forms.report.contact', 'contact', 'choice', {}, ['no', 'yes'].map((value) => ({ value, label: t(`forms.report.contact.${value}`) }))),
  shared('name', 'name', when('contact', 'yes')), shared('reach', 'reach', when('contact', 'yes')), shared('languages', 'languages', when('contact', 'yes')),
];

const intro = (slug: string): Block[] => [{ type: 'text', id: `${slug}-1`, body: t(`forms.${slug}.intro`) }];
const aboutReport = (slug: string): Block[] => [
  { type: 'text', id: `${slug}-1`, heading: t('forms.report.happens'), body: t('forms.report.happens.body') },
  { type: 'text', id: `${slug}-2`, heading: t('forms.report.help'), body: t(`forms.${slug}.help`) },
];
/** A request that is open; nothing is promised about when somebody answers, because no source says it. */
const request = (order: number, slug: string, icon: Form['icon'], audience: Form['audience'], { fields, blocks = [], organisations = [], service }: Partial<Omit<Form, 'fields'>> & Fields): Form =>
  ({ slug, order, icon, kind: 'request', audience, open: true, keepDays: 30, organisations, title: t(`forms.${slug}.title`), summary: t(`forms.${slug}.summary`), blocks, service, fields: [...fields(asker(slug))] });
/** A report, closed as long as its desk is planned. */
const report = (order: number, slug: string, icon: Form['icon'], service: string, { organisations = [], fields }: Partial<Omit<Form, 'fields'>> & Fields): Form =>
  ({ ...request(order, slug, icon, 'report', { service, organisations, blocks: aboutReport(slug), fields: (ask) => [...fields(ask), ...mayContact] }), kind: 'report', open: false, keepDays: 90 });

/** The forms that every site starts with. */
export const forms: Form[] = [
  request(1, 'call-me-back', 'phone', 'help', {
    service: 'walk-in-desk', blocks: intro('call-me-back'),
    fields: (ask) => [name, reach, languages, ask('question', 'long-text'), shared('days', 'days')],
  }),
  request(2, 'energy-visit', 'house-plug', 'help', {
    service: 'energy-help-desk', organisations: ['portaal', 'ons-doel'], blocks: intro('energy-visit'),
    fields: (ask) => [
      ask('problems', 'choices', must, ['mould', 'damp', 'draught', 'bill', 'allowance']),
      ask('landlord', 'choice', must, ['portaal', 'ons-doel', 'other', 'own']), ask('landlord-name', 'text', when('landlord', 'other')),
      ask('home', 'postcode', must), ask('days', 'days', must), ask('photo', 'file'), name, reach, languages,
    ],
  }),
  request(3, 'tutoring', 'graduation-cap', 'help', {
    service: 'education-bridge', blocks: intro('tutoring'),
    fields: (ask) => [
      ask('age', 'number', { ...must, from: 12, to: 17 }),
      ask('school', 'choice', must, ['isk', 'praktijk', 'vmbo', 'havo-vwo', 'mbo', 'none', 'unknown']),
      ask('subjects', 'choices', must, ['dutch', 'english', 'maths', 'science', 'homework', 'other']), ask('subject-name', 'text', { ...must, ...when('subjects', 'other') }),
      ask('days', 'days'), name, reach, languages,
    ],
  }),
  request(4, 'catering', 'chef-hat', 'organisation', {
    service: 'social-catering', blocks: intro('catering'),
    fields: (ask) => [
      shared('organisation', 'text', must), ask('persons', 'number', { ...must, from: 100, to: 200 }), shared('date', 'date', { when: 'coming' }), shared('place', 'text', must),
      ask('diets', 'choices', {}, ['vegetarian', 'vegan', 'halal', 'without-pork', 'allergies']), ask('allergies', 'text', { ...must, ...when('diets', 'allergies') }),
      ask('budget', 'choice', must, ['known', 'unknown']), ask('budget-from', 'number', when('budget', 'known')), ask('budget-to', 'number', { ...must, ...when('budget', 'known') }),
      name, reach,
    ],
  }),
  request(5, 'information-evening', 'messages-square', 'organisation', {
    service: 'information-evenings',
    fields: (ask) => [
      shared('organisation', 'text', must), ask('subjects', 'choices', must, ['money', 'energy', 'work', 'vote', 'other']), which('subjects', 'subject-name'),
      ask('evening-languages', 'languages'), ask('persons', 'number', { from: 1 }), shared('date', 'date', { when: 'coming' }), shared('place', 'text'), name, reach,
    ],
  }),
  request(6, 'research', 'search', 'organisation', {
    service: 'research', organisations: ['universiteit-leiden'],
    fields: (ask) => [
      ask('what', 'choices', must, ['interviews', 'thesis', 'internship', 'translation', 'sharing']),
      ask('whom', 'choices', when('what', 'interviews'), ['visitors', 'volunteers', 'founders']),
      ask('level', 'choice', { ...must, ...when('what', 'internship') }, ['mbo', 'hbo']), ask('months', 'choice', { ...must, ...when('what', 'internship') }, ['three', 'six']),
      ask('start', 'date', { when: 'coming', ...when('what', 'internship') }),
      ask('translation-languages', 'choices', { ...must, ...when('what', 'translation') }, ['ar', 'nl', 'en', 'fr']),
      ask('plan', 'long-text', must), ask('institution', 'text', must), name, reach, shared('languages', 'languages'),
    ],
  }),
  request(7, 'school-talk', 'book-open', 'organisation', {
    organisations: ['vluchtelingenwerk-leiden'], blocks: intro('school-talk'),
    fields: (ask) => [ask('school', 'text', must), ask('group', 'text', must), ask('pupils', 'number', { from: 1 }), shared('date', 'date', { when: 'coming' }), ask('about', 'long-text'), name, reach],
  }),
  request(8, 'goods', 'hand-helping', 'offer', {
    blocks: intro('goods'),
    fields: (ask) => [ask('what', 'long-text', must), ask('photo', 'file'), ask('bring', 'choice', must, ['yes', 'no']), ask('home', 'postcode', { ...must, ...when('bring', 'no') }), name, reach, shared('languages', 'languages')],
  }),
  report(9, 'report-debts', 'receipt-euro', 'debts-desk', {
    fields: (ask) => [
      ask('worries', 'choices', must, ['rent', 'energy', 'health', 'tax', 'fine', 'loan', 'food', 'other']), which('worries', 'worry-name'),
      ask('urgent', 'choices', {}, ['bailiff', 'cut-off', 'home']), ask('story', 'long-text'),
    ],
  }),
  report(10, 'report-discrimination', 'scale', 'discrimination-desk', {
    organisations: ['idb'],
    fields: (ask) => [
      ask('story', 'long-text', must), ask('where', 'choice', {}, ['work', 'housing', 'school', 'office', 'shop', 'street', 'internet', 'other']), ask('day', 'date', { when: 'past' }),
      ask('want', 'choices', {}, ['tell', 'advice', 'idb']), ask('proof', 'file'),
    ],
  }),
  request(11, 'site-problem', 'info', 'site', {
    fields: (ask) => [
      ask('kind', 'choice', must, ['facts', 'translation', 'access', 'broken', 'other']), question('forms.site-problem.language', 'translation', 'languages', { ...must, ...when('kind', 'translation') }),
      ask('page', 'text'), ask('what', 'long-text', must), ask('reach', 'reach'),
    ],
  }),
];
