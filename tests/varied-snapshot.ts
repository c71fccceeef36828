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

/**
 * The start content with what it does not have itself: opening hours and exceptions, a menu with every allergen and diet, pictures, a PDF,
 * a dinner with times, one that is cancelled for a reason, one elsewhere with 80 seats, long words, a banner, and a page with every block.
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
  if (!bakery || !home || !flyer) throw new Error('The start content lacks a place, a page or the flyer.');
  return shape.parse({
    ...snapshot,
    occurrences,
    locations: { ...snapshot.locations, 'de-bakkerij': {
      ...bakery, stepFree: 'yes', phone: '071-123 45 67', email: 'balie@example.org', hours: [{ weekday: 2, from: '10:00', to: '12:00' }, { weekday: 2, from: '13:30', to: '15:00' }, { weekday: 4, from: '10:00', to: '12:00' }],
      exceptions: [{ date: '2026-11-24', kind: 'closed', reason: { nl: 'Studiedag', tr: 'Eğitim günü' } }, { date: '2026-11-26', kind: 'hours', from: '11:00', to: '12:00' }, { date: '2026-12-01', kind: 'place', place: 'speeltuin-westerkwartier' }],
    } },
    menus: { 'every-code': { slug: 'every-code', updatedAt, readiness: unchecked, title: { nl: 'Proefmenu', ar: 'قائمة' }, dishes: [
      { id: 'd1', name: { nl: 'Rode-linzensoep', ar: 'شوربة عدس' }, description: { nl: 'met komijn' }, allergens: [...allergens], diets: [...diets], spicy: true },
      { id: 'd2', name: { nl: 'Brood' }, allergens: ['gluten'], diets: [], spicy: false },
      { id: 'd3', name: { nl: 'Fruit' }, allergens: [], diets: ['vegan'], spicy: false },
    ] } },
    pages: { ...snapshot.pages, 'every-block': { ...home, slug: 'every-block', readiness: unchecked, title: { nl: 'Alle blokken', ti: 'ንተጠቃምቲ ዝምልከት ሓበሬታ፣ ምሕጋዝን ምትሕግጋዝን ብዘይምቁራጽ' }, summary: { nl: 'Een pagina met van alles.' }, blocks: [...everyBlock] },
      'dutch-only': { ...home, slug: 'dutch-only', readiness: dutchOnly, title: { nl: 'Alleen Nederlands' }, summary: { nl: 'Nog niet vertaald.' }, blocks: [...everyBlock] } },
    flyers: { ...snapshot.flyers, energy: { ...flyer, pdfs: { nl: { url: '/media/energie.pdf', bytes: 123_456 }, ar: { url: '/media/%D8%B7%D8%A7%D9%82%D8%A9.pdf', bytes: 234_567 } } } },
    globals: { ...snapshot.globals, settings: { ...snapshot.globals.settings, phone: '071-123 45 67', email: 'balie@example.org' }, notice: { kind: 'closed-today', date: snapshot.day, readiness: snapshot.globals.notice.readiness } },
  });
}
