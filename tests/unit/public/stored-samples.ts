import { locales } from '../../../content/locales.ts';

/** Words in all twelve languages. */
export const inAll = (words: string) => Object.fromEntries(locales.map((locale) => [locale, `${words} (${locale})`]));

const document = (slug: string) => ({
  slug, _status: 'published', createdAt: '2026-01-01T10:00:00.000Z', updatedAt: '2026-01-02T10:00:00.000Z', deletedAt: null,
  readiness: Object.fromEntries(locales.map((locale) => [locale, 'unchecked'])),
});
const article = (slug: string, words: string) => ({ ...document(slug), title: inAll(words), summary: inAll(`Summary of ${words}`), blocks: [{ id: `${slug}-1`, blockType: 'text', blockName: null, heading: null, body: inAll(`Body of ${words}`) }] });

export const topic = (slug: string, fields = {}) => ({ ...article(slug, slug), icon: 'house', order: 1, short: [{ id: 's1', icon: 'clock', text: inAll('Short') }], services: [], organisations: [], flyers: [], ...fields });
export const service = (slug: string, fields = {}) => ({
  ...article(slug, slug), icon: 'users', order: 1, short: [], state: 'running', forWhom: null, bring: null, languages: ['nl', 'ar'], location: null,
  organisations: [], events: [], flyers: [], sourceYear: null, checkedOn: null, ...fields,
});
export const location = (slug: string, fields = {}) => ({
  ...document(slug), name: 'De Bakkerij', street: 'Straat 1', postcode: null, city: 'Leiden', mapUrl: null, stepFree: null, phone: null, email: '', route: null,
  hours: [{ id: 'h1', weekday: '2', from: '09:30', to: '12:00' }], holidays: ['kings-day'],
  exceptions: [{ id: 'e1', date: '2026-12-24T12:00:00.000Z', kind: 'closed', from: null, to: null, place: null, reason: { nl: 'Kerst' } }], ...fields,
});
export const event = (slug: string, fields = {}) => ({
  ...article(slug, slug), icon: 'utensils', kind: 'dinner', location: null, free: true, capacity: null, ages: { from: null, to: null }, languages: [], forWhom: null,
  repeats: { ordinals: [], weekday: null }, service: null, ...fields,
});
export const occurrence = (slug: string, fields = {}) => ({
  ...document(slug), date: '2026-12-11T12:00:00.000Z', start: '18:00', end: '20:00', location: null, capacity: null, state: 'planned', holiday: null,
  reason: null, note: null, menu: null, sequence: 0, ...fields,
});
export const menu = (slug: string, fields = {}) => ({
  ...document(slug), title: inAll(slug), intro: null,
  dishes: [{ id: 'd1', name: inAll('Soup'), description: null, allergens: ['celery'], diets: ['vegan'], spicy: false }], ...fields,
});
export const flyer = (slug: string, fields = {}) => ({ ...article(slug, slug), topic: null, languages: ['nl'], location: null, checkedOn: null, pdfs: [], ...fields });
export const news = (slug: string, fields = {}) => ({ ...article(slug, slug), date: '2026-03-01T12:00:00.000Z', ...fields });
export const page = (slug: string, fields = {}) => ({ ...article(slug, slug), ...fields });
export const organisation = (slug: string, fields = {}) => ({
  ...document(slug), name: 'Juridisch Loket', city: null, street: null, website: 'https://example.org', phone: null, summary: inAll('Law'), hours: [],
  sourceYear: 2023, lastVerified: null, languages: [], stepFree: null, order: 1, ...fields,
});
export const report = (slug: string, fields = {}) => ({ ...article(slug, slug), year: 2023, pdf: null, ...fields });
export const role = (slug: string, fields = {}) => ({ ...article(slug, slug), icon: 'users', order: 1, service: null, ...fields });
/** A question of a form as the database keeps it. */
export const question = (name: string, kind: string, more = {}) => ({
  id: `row-${name}`, name, kind, label: { nl: name, ar: 'سؤال' }, hint: { nl: '', ar: null }, required: null, options: [], from: null, to: null, when: null, levels: null, showIf: { field: null, is: '' }, ...more,
});
const option = (value: string) => ({ id: `row-${value}`, value, label: { nl: value } });
/** A form with everything that was ever filled in, also what must never be seen. */
export const form = (slug: string, fields = {}) => ({
  ...article(slug, slug), icon: 'house', order: 3, kind: 'request', audience: 'help', open: true, promiseDays: null, keepDays: 30, service: null, organisations: [],
  seenByRoles: ['admin', 'desk', 'CANARY-ROLE'], seenByPeople: ['CANARY-PERSON'], notes: 'CANARY-NOTE',
  fields: [
    question('landlord', 'choice', { options: [option('own'), option('other')], required: true }), question('who', 'text', { showIf: { field: 'landlord', is: 'other' } }),
    // Kinds were changed here: what belongs to another kind is still stored.
    question('age', 'number', { from: 12, to: 17, when: 'coming', levels: true, options: [option('left-over')] }),
    question('day', 'date', { from: 12, to: 17, when: 'coming', levels: true, options: [option('left-over')] }), question('spoken', 'languages', { from: 12, to: 17, when: 'coming', levels: true }),
  ],
  ...fields,
});
export const word = (slug: string, fields = {}) => ({
  ...document(slug), word: slug, forms: [`${slug}en`, ' '], everyday: [], name: inAll(slug), means: inAll(`Meaning of ${slug}`), todo: inAll(`To do about ${slug}`), urgency: 'now',
  topics: [], services: [], senders: [], official: null, checkedOn: null, ...fields,
});
export const sender = (slug: string, fields = {}) => ({ ...document(slug), name: slug.toUpperCase(), about: inAll(slug), icon: 'landmark', order: 1, website: null, letters: [], ...fields });
export const letter = (slug: string, fields = {}) => ({
  ...document(slug), title: inAll(slug), summary: inAll(`Summary of ${slug}`), icon: 'mail-open', order: 1, urgency: 'soon', byWhen: inAll('By when'),
  steps: [{ id: `${slug}-1`, title: inAll('Look'), body: null }, { id: `${slug}-2`, title: { nl: ' ' }, body: inAll('Nobody finished this') }],
  late: inAll('Late'), bring: null, words: [], topics: [], services: [], official: null, checkedOn: null, ...fields,
});
export const picture = (filename: string, fields = {}) => ({
  filename, alt: inAll('Picture'), width: 1200, height: 800, filesize: 90_000, mimeType: 'image/webp', url: `/api/media/file/${filename}`, deletedAt: null,
  sizes: { large: { filename: `l-${filename}`, width: 900, height: 600, filesize: 50_000 }, small: { filename: `s-${filename}`, width: 400, height: 267, filesize: 9000 }, none: { filename: null, width: null } }, ...fields,
});
export const settings = (fields = {}) => ({
  name: 'The foundation', motto: inAll('Motto'), timeZone: 'Europe/Amsterdam', phone: '071 123', email: null, desk: null, deskLanguages: ['nl'], bring: null,
  welcome: inAll('Welcome'), promise: inAll('Promise'), ...fields,
});
