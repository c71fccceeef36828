import { type Freshness, makers } from '../content/freshness.ts';
import { allergens } from '../content/codes/allergens.ts';
import { diets } from '../content/codes/diets.ts';
import { locales } from '../content/locales.ts';
import { type Block, type Picture, type Readiness, type Snapshot, snapshot as shape } from '../content/snapshot.ts';

const unchecked = Object.fromEntries(locales.map((locale) => [locale, locale === 'nl' ? 'checked' : 'unchecked'])) as Readiness;
const dutchOnly = Object.fromEntries(locales.map((locale) => [locale, locale === 'nl' ? 'checked' : 'missing'])) as Readiness;
const updatedAt = '2026-11-22T12:00:00.000Z';

const picture: Picture = {
  url: '/media/tafel%20%D8%B7%D8%A7%D9%88%D9%84%D8%A9.webp', width: 1600, height: 900, alt: { nl: 'Een lange tafel', ar: 'طاولة طويلة' },
  sizes: [{ url: '/media/tafel-400.webp', width: 400 }, { url: '/media/tafel-800.webp', width: 800 }],
};

/** Every kind of block, with languages present and absent, addresses and numbers inside. */
export const everyBlock: readonly Block[] = [
  { type: 'text', id: 'b1', heading: { nl: 'Kop', ar: 'عنوان' }, body: { nl: 'Een **sterk** woord, {nl:toeslag}, en [een link](/topics/debts).\n\nTweede alinea.', ar: 'كلمة **قوية**، {nl:toeslag}، و[رابط](/topics/debts).', zh: '一个**重要**的词，{nl:toeslag}。' } },
  { type: 'steps', id: 'b2', heading: { nl: 'Stappen' }, steps: [{ title: { nl: 'Eerst dit' }, body: { nl: 'Uitleg' } }, { icon: 'phone', title: { nl: 'Dan dat' } }] },
  { type: 'callout', id: 'b3', tone: 'warning', heading: { nl: 'Let op' }, body: { nl: 'Open de brief.' } },
  { type: 'contact', id: 'b4', heading: { nl: 'Bel ons' }, location: 'speeltuin-westerkwartier', phone: '071-123 45 67', email: 'balie@example.org', body: { nl: 'Op werkdagen.' } },
  { type: 'hours', id: 'b5', heading: { nl: 'Open' }, location: 'de-bakkerij' },
  { type: 'links', id: 'b6', heading: { nl: 'Verder lezen' }, links: [{ label: { nl: 'Wonen' }, path: '/topics/housing' }, { label: { nl: 'Een andere site' }, url: 'https://example.org/lezen' }] },
  { type: 'picture', id: 'b7', picture, caption: { nl: 'De tafel, gezien van boven', am: 'ጠረጴዛው' } },
  { type: 'figures', id: 'b8', heading: { nl: 'Getallen' }, chart: 'bars', rows: [{ label: { nl: 'Vragen' }, value: 365, about: true }, { label: { nl: 'Kinderen' }, value: 27, about: false }] },
  { type: 'figures', id: 'b9', heading: { nl: 'Op borden' }, chart: 'numbers', rows: [{ label: { nl: 'Vrijwilligers' }, value: 100, about: true }] },
];

const changedOn = '2026-11-12';
/** Every pair of a maker and a check, over the languages; some with an older title. */
const mixedFreshness = (older: readonly string[]): Freshness => ({ words: 90, languages: Object.fromEntries(locales.flatMap((locale, at) => (locale === 'nl' ? [] : [[locale, {
  made: makers[at % makers.length]!, checked: at % 2 === 0, missing: 20, outdated: 30, unchecked: at % 2 === 0 ? 0 : 40,
  older: Object.fromEntries([...older, ...(at % 4 === 1 ? ['title'] : [])].map((part) => [part, changedOn])),
}]]))) });

/** The same text without its translations. */
const dutchAlone = <Value>(value: Value): Value => (typeof value !== 'object' || value === null ? value
  : 'nl' in value ? { nl: value.nl } : Array.isArray(value) ? value.map(dutchAlone) : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, dutchAlone(part)]))) as Value;

/** Blocks that were all translated: the first and the last older than their Dutch, the second without a translation. */
const agedBlocks = (blocks: readonly Block[]): { blocks: Block[]; freshness: Freshness } =>
  ({ blocks: blocks.map((block, at) => (at === 1 ? dutchAlone(block) : block)), freshness: mixedFreshness([blocks[0]!.id, blocks.at(-1)!.id]) });

/**
 * The start content with what it does not have itself: opening hours and exceptions, a menu with every allergen and diet, pictures, a PDF,
 * a dinner with times, one that is cancelled for a reason, one elsewhere with 80 seats, long words, a banner, a page with every block, and a page, a flyer and a menu of which parts are older than the Dutch or not translated.
 */
export function varied(snapshot: Snapshot): Snapshot {
  const occurrences = { ...snapshot.occurrences };
  const [first, second, third] = Object.values(occurrences).filter(({ event, date }) => event === 'empowerment-room' && date >= snapshot.day);
  if (!first || !second || !third) throw new Error('The start content has fewer than three dinners to come.');
  occurrences[first.slug] = { ...first, start: '18:00', end: '20:30', menu: 'every-code', note: { nl: 'Neem een vriend mee.', ti: 'ዓርኪ ሒዝኩም ምጹ።' } };
  occurrences[second.slug] = { ...second, state: 'cancelled', reason: { nl: 'De keuken wordt verbouwd.' }, sequence: 2 };
  occurrences[third.slug] = { ...third, start: '17:30', location: 'de-bakkerij', capacity: 80, sequence: 1 };
  const bakery = snapshot.locations['de-bakkerij'];
  const home = snapshot.pages.about;
  const flyer = snapshot.flyers.energy;
  const energy = snapshot.topics.energy;
  if (!bakery || !home || !flyer || !energy) throw new Error('The start content lacks a place, a page or the flyer.');
  return shape.parse({
    ...snapshot,
    occurrences,
    locations: { ...snapshot.locations, 'de-bakkerij': {
      ...bakery, stepFree: 'yes', phone: '071-123 45 67', email: 'balie@example.org', hours: [{ weekday: 2, from: '10:00', to: '12:00' }, { weekday: 2, from: '13:30', to: '15:00' }, { weekday: 4, from: '10:00', to: '12:00' }],
      exceptions: [{ date: '2026-11-24', kind: 'closed', reason: { nl: 'Studiedag', tr: 'Eğitim günü' } }, { date: '2026-11-26', kind: 'hours', from: '11:00', to: '12:00' }, { date: '2026-12-01', kind: 'place', place: 'speeltuin-westerkwartier' }],
    } },
    menus: { 'every-code': { slug: 'every-code', updatedAt, readiness: unchecked, freshness: mixedFreshness(['dishes']), title: { nl: 'Proefmenu', ar: 'قائمة' }, dishes: [
      { id: 'd1', name: { nl: 'Rode-linzensoep', ar: 'شوربة عدس' }, description: { nl: 'met komijn' }, allergens: [...allergens], diets: [...diets], spicy: true },
      { id: 'd2', name: { nl: 'Brood' }, allergens: ['gluten'], diets: [], spicy: false },
      { id: 'd3', name: { nl: 'Fruit' }, allergens: [], diets: ['vegan'], spicy: false },
    ] } },
    pages: { ...snapshot.pages, 'every-block': { ...home, slug: 'every-block', readiness: unchecked, title: { nl: 'Alle blokken', ti: 'ንተጠቃምቲ ዝምልከት ሓበሬታ፣ ምሕጋዝን ምትሕግጋዝን ብዘይምቁራጽ' }, summary: { nl: 'Een pagina met van alles.' }, blocks: [...everyBlock] },
      'older-part': { ...home, slug: 'older-part', readiness: unchecked, title: energy.title, summary: energy.summary, ...agedBlocks(energy.blocks) },
      'dutch-only': { ...home, slug: 'dutch-only', readiness: dutchOnly, title: { nl: 'Alleen Nederlands' }, summary: { nl: 'Nog niet vertaald.' }, blocks: [...everyBlock] } },
    flyers: { ...snapshot.flyers, 'older-flyer': { ...flyer, slug: 'older-flyer', readiness: unchecked, ...agedBlocks([flyer.blocks[0]!, { ...energy.blocks[0]!, id: 'between' }, flyer.blocks[1]!]) }, energy: { ...flyer, pdfs: { nl: { url: '/media/energie.pdf', bytes: 123_456, pages: 2, thumbnail: { url: '/media/page-1.webp', width: 339, height: 480 } }, ar: { url: '/media/%D8%B7%D8%A7%D9%82%D8%A9.pdf', bytes: 234_567 } }, prints: { nl: { a4: { url: '/prints/energy-nl-a4-0123456789abcdef.pdf', bytes: 84_000 }, a6: { url: '/prints/energy-nl-a6-0123456789abcdef.pdf', bytes: 41_000 } }, ar: { a4: { url: '/prints/energy-ar-a4-0123456789abcdef.pdf', bytes: 153_000 } } } } },
    globals: { ...snapshot.globals, settings: { ...snapshot.globals.settings, phone: '071-123 45 67', email: 'balie@example.org' }, notice: { kind: 'closed-today', date: snapshot.day, readiness: snapshot.globals.notice.readiness } },
  });
}
