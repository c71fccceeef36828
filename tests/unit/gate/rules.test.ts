import type { FlattenedBlock, FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { comesFromHere } from '../../../cms/gate/comes-from-here.ts';
import { type GateFacts } from '../../../cms/gate/facts.ts';
import { gateOf } from '../../../cms/gate/gate-of.ts';
import { piecesOf } from '../../../cms/gate/pieces.ts';
import { needs } from '../../../cms/gate/site-page.ts';

const text = (name: string) => ({ type: 'textarea', name, localized: true }) as FlattenedField;
const plain = (name: string) => ({ type: 'text', name }) as FlattenedField;
const block = (slug: string, label: string, flattenedFields: FlattenedField[]) => ({ slug, labels: { singular: { nl: label, en: label } }, flattenedFields }) as unknown as FlattenedBlock;
const blocks: Record<string, FlattenedBlock> = {
  text: block('text', 'Tekst', [text('heading'), text('body')]),
  picture: block('picture', 'Foto', [{ type: 'upload', name: 'picture' } as FlattenedField, text('caption')]),
  contact: block('contact', 'Contact', [text('heading'), plain('phone'), { type: 'relationship', name: 'location' } as FlattenedField]),
  links: block('links', 'Links', [text('heading'), { type: 'array', name: 'links', flattenedFields: [text('label'), plain('path'), plain('url')] } as unknown as FlattenedField]),
};
const fields = [
  text('title'), { type: 'blocks', name: 'blocks' } as FlattenedField, { type: 'date', name: 'date' } as FlattenedField,
  { type: 'array', name: 'dishes', flattenedFields: [text('name'), { type: 'select', name: 'allergens' }, { type: 'checkbox', name: 'noAllergens' }] } as unknown as FlattenedField,
  { type: 'array', name: 'pdfs', flattenedFields: [{ type: 'select', name: 'language' }, { type: 'upload', name: 'file' }] } as unknown as FlattenedField,
];
const blockOf = (type: string) => blocks[type];
const facts: GateFacts = {
  collection: 'pages', today: '2031-05-09', wasPublic: false, judges: 'all', pageExists: (path) => path === '/topics/debts',
  media: new Map([['1', { isPicture: true, alt: 'Een tafel', language: undefined }], ['2', { isPicture: true, alt: ' ', language: undefined }], ['3', { isPicture: false, alt: undefined, language: 'ar' }]]),
  brokenLinks: new Map([['https://gone.example/', { nl: 'De pagina bestaat niet meer (404).', en: 'The page does not exist any more (404).' }]]),
  terms: { fr: [{ nl: 'brief', keepDutch: false, own: ['lettre'] }] },
};
const gate = (document: object, more: Partial<GateFacts> = {}) => {
  const { errors, warnings } = gateOf(piecesOf(fields, document as Record<string, unknown>, blockOf), { ...facts, ...more });
  const short = ({ kind, path, locale }: (typeof errors)[number]) => `${kind} ${path}${locale ? ` ${locale}` : ''}`;
  return { errors: errors.map(short), warnings: warnings.map(short) };
};
const body = (nl: string, more: object = {}) => ({ blocks: [{ id: 'a', blockType: 'text', body: { nl, ...more } }] });
const nothing = { errors: [], warnings: [] };

describe('each rule, wrong and right', () => {
  test.each<[name: string, wrong: object, right: object, found: Partial<typeof nothing | { errors: string[]; warnings: string[] }>, more?: Partial<GateFacts>]>([
    ['a picture that nobody described', { blocks: [{ id: 'a', blockType: 'picture', picture: 2 }] }, { blocks: [{ id: 'a', blockType: 'picture', picture: 1 }] }, { errors: ['alt blocks.0.picture'] }],
    ['a link in a text to a page that is not there', body('Lees [meer](/topics/nowhere#top).'), body('Lees [meer](/topics/debts#top).'), { errors: ['page blocks.0.body nl'] }],
    ['a link of its own to a page that is not there', { blocks: [{ id: 'a', blockType: 'links', links: [{ label: { nl: 'x' }, path: '/nowhere' }] }] }, { blocks: [{ id: 'a', blockType: 'links', links: [{ label: { nl: 'x' }, path: '/topics/debts' }] }] }, { errors: ['page blocks.0.links.0.path'] }],
    ['a direction sign that is not closed', { title: { nl: 'Zo', ar: '\u2067نص' } }, { title: { nl: 'Zo', ar: '\u2067نص\u2069' } }, { errors: ['bidi title ar'] }],
    ['a dish that nobody answered for', { dishes: [{ id: 'a', name: { nl: 'Soep' } }] }, { dishes: [{ id: 'a', name: { nl: 'Soep' }, noAllergens: true }] }, { errors: ['allergens dishes.0.allergens'] }, { collection: 'menus' }],
    ['a new date that is over', { date: '2031-05-08T12:00:00.000Z' }, { date: '2031-05-09T12:00:00.000Z' }, { errors: ['past date'] }, { collection: 'occurrences' }],
    ['a PDF in another language', { pdfs: [{ id: 'a', language: 'fa', file: 3 }] }, { pdfs: [{ id: 'a', language: 'ar', file: 3 }] }, { errors: ['pdf pdfs.0.file'] }, { collection: 'flyers' }],
    ['a block with nothing in it', { blocks: [{ id: 'a', blockType: 'contact', heading: { nl: 'Bel' } }] }, { blocks: [{ id: 'a', blockType: 'contact', phone: '071' }] }, { warnings: ['empty blocks.0'] }],
    ['a link that is known not to work', body('Zie [hier](https://gone.example/).'), body('Zie [hier](https://there.example/).'), { warnings: ['link blocks.0.body nl'] }],
    ['a hard word', body('Dit is betreffende de huur.'), body('Dit gaat over de huur.'), { warnings: ['reading blocks.0.body nl'] }],
    ['a number that differs', body('Kom om 18:00.', { en: 'Come at 19:00.' }), body('Kom om 18:00.', { en: 'Come at 18:00.' }), { warnings: ['translation blocks.0.body en', 'translation blocks.0.body en'] }],
    ['another word than was agreed', body('Neem uw brief mee.', { fr: 'Apportez votre papier.' }), body('Neem uw brief mee.', { fr: 'Apportez votre lettre.' }), { warnings: ['translation blocks.0.body fr'] }],
  ])('%s', (_name, wrong, right, found, more) => {
    expect(gate(wrong, more)).toEqual({ ...nothing, ...found });
    expect(gate(right, more)).toEqual(nothing);
  });

  test('a date that was on the site may be over', () => expect(gate({ date: '2031-05-08' }, { collection: 'occurrences', wasPublic: true })).toEqual(nothing));
});

describe('who is told what', () => {
  const faulty = { title: { nl: 'Betreffende [x](/nowhere)', ar: '[x](/nowhere) \u2067', fa: '\u2067 [y](/other)' }, blocks: [{ id: 'a', blockType: 'picture', picture: 2 }] };
  test('an editor everything; a link that the Dutch has too once', () => {
    expect(gate(faulty).errors).toEqual(['alt blocks.0.picture', 'page title nl', 'page title fa', 'bidi title ar', 'bidi title fa']);
  });
  test('a translator only the own language, and nothing that only an editor can mend', () => {
    expect(gate(faulty, { judges: 'ar' })).toEqual({ errors: ['bidi title ar'], warnings: [] });
    expect(gate(faulty, { judges: 'fa' })).toEqual({ errors: ['page title fa', 'bidi title fa'], warnings: ['translation title fa', 'translation title fa'] });
  });
});

test.each([
  ['/', 'nothing'], ['/calendar', 'nothing'], ['/translations', 'nothing'], ['/media/a%20b.pdf', 'nothing'], ['/topics/debts', { collection: 'topics', slug: 'debts' }], ['/about', { collection: 'pages', slug: 'about' }],
  ['/events/dinner/2031-05-09', { collection: 'occurrences', slug: 'dinner-2031-05-09' }], ['/reports/2023', { collection: 'reports', slug: '2023' }], ['/menus', 'more'], ['/nl/topics/debts', 'more'], ['/admin/x/y', 'more'],
] as const)('what %s needs to lead somewhere', (path, expected) => expect(needs(path)).toEqual(expected));

test.each<[name: string, headers: Record<string, string>, here: boolean]>([
  ['a page of this site', { Origin: 'https://example.org', 'Sec-Fetch-Site': 'same-origin' }, true], ['another site', { Origin: 'https://evil.example' }, false], ['no site at all', { Origin: 'null' }, false],
  ['another site that hides its name', { 'Sec-Fetch-Site': 'cross-site' }, false], ['a program', {}, true],
])('a question from %s', (_name, headers, here) => expect(comesFromHere({ headers: new Headers(headers), payload: { config: { serverURL: 'https://example.org' } } as never })).toBe(here));
