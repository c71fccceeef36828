import { z } from 'zod';
import { audio } from './audio.ts';
import { allergens } from './codes/allergens.ts';
import { diets } from './codes/diets.ts';
import { eventKinds } from './codes/event-kinds.ts';
import { figureGroups } from './codes/figures.ts';
import { holidays } from './codes/holidays.ts';
import { icons } from './codes/icons.ts';
import { urgencies } from './codes/urgency.ts';
import { pdfs, prints } from './flyer-files.ts';
import { formField } from './forms/ask/field.ts';
import { freshness, day } from './freshness.ts';
import { questions } from './forms/sign-up.ts';
import { locales } from './locales.ts';
import { text } from './text.ts';

/**
 * The seam: everything the public may see, and nothing else. `cms/public` makes it, `site/` reads only this.
 * Objects are strict: a field that is not named here cannot cross.
 */

export { day } from './freshness.ts';
/** `HH:MM`, the Dutch clock of the foundation's zone. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export { text, type Text } from './text.ts';
export type { Audio, Clip } from './audio.ts';
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * Whether a language of a document may be shown. `missing`: the page shows the Dutch text and says so.
 * `unchecked`: shown with a note. `checked`: a translator approved it. Dutch is always `checked`.
 */
const readiness = z.record(z.enum(locales as unknown as [(typeof locales)[number], ...(typeof locales)[number][]]), z.enum(['missing', 'unchecked', 'checked']));
export type Readiness = z.infer<typeof readiness>;

const icon = z.enum(icons);
export const picture = z.strictObject({
  url: z.string(), width: z.number(), height: z.number(), alt: text,
  /** Other widths of the same picture, smallest first. */
  sizes: z.array(z.strictObject({ url: z.string(), width: z.number() })),
});
/** A link of a block: inside the site (path without the language, such as `/topics/debts`) or to another site. */
const link = z.strictObject({ label: text, path: z.string().regex(/^\/(?!\/)/).optional(), url: z.url().optional() });

/** Bodies are plain text with paragraphs between blank lines and the marks of `content/markup.ts`. */
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), id: z.string(), heading: text.optional(), body: text }),
  z.strictObject({ type: z.literal('steps'), id: z.string(), heading: text.optional(), steps: z.array(z.strictObject({ icon: icon.optional(), title: text, body: text.optional() })) }),
  z.strictObject({ type: z.literal('callout'), id: z.string(), tone: z.enum(['info', 'warning']), heading: text.optional(), body: text }),
  z.strictObject({ type: z.literal('contact'), id: z.string(), heading: text.optional(), location: slug.optional(), phone: z.string().optional(), email: z.string().optional(), body: text.optional() }),
  z.strictObject({ type: z.literal('hours'), id: z.string(), heading: text.optional(), location: slug }),
  z.strictObject({ type: z.literal('links'), id: z.string(), heading: text.optional(), links: z.array(link) }),
  z.strictObject({ type: z.literal('picture'), id: z.string(), picture, caption: text.optional() }),
  z.strictObject({ type: z.literal('figures'), id: z.string(), heading: text, chart: z.enum(['bars', 'numbers']), rows: z.array(z.strictObject({ label: text, value: z.number(), about: z.boolean() })), source: text.optional() }),
]);
export type Block = z.infer<typeof block>;
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** How many volunteers of a role one date needs, and when they are there. */
const shift = z.strictObject({ role: slug, needed: z.number().int().positive(), from: clock.optional(), to: clock.optional() });
export type Shift = z.infer<typeof shift>;

/** The figures of a year as they were when they were taken; see `content/codes/figures.ts`. */
export const yearFigures = z.strictObject({
  /** `counted`: by this program, on `takenOn`. `typed`: taken over from an older report by hand. */
  origin: z.enum(['counted', 'typed']), takenOn: day.optional(),
  groups: z.array(z.strictObject({
    name: z.enum(figureGroups),
    rows: z.array(z.strictObject({
      /** A code of the group, such as a language, a month or the slug of a topic. */
      code: z.string(),
      /** Where the code alone does not say it in every language. */
      label: text.optional(),
      /** Nothing where so few are counted that a person could be known by it. */
      value: z.number().int().nonnegative().optional(),
      about: z.boolean().optional(),
    })),
  })),
});
export type YearFigures = z.infer<typeof yearFigures>;

const document = { slug, updatedAt: z.string(), readiness, freshness: freshness.optional() };
const article = { ...document, title: text, summary: text, blocks: z.array(block), audio: audio.optional() };
/** “In short”: at most three pictograms with a few words each. */
export const short = z.array(z.strictObject({ id: z.string(), icon, text })).max(3).optional();

export const topic = z.strictObject({ ...article, short, icon, order: z.number(), services: z.array(slug), organisations: z.array(slug), flyers: z.array(slug) });
export const service = z.strictObject({
  ...article, short, icon, order: z.number(),
  /** `planned`: announced, not open yet. */
  state: z.enum(['running', 'planned']),
  forWhom: text.optional(), bring: text.optional(),
  languages: z.array(z.string()), location: slug.optional(), organisations: z.array(slug), events: z.array(slug), flyers: z.array(slug),
  sourceYear: z.number().optional(), checkedOn: day.optional(),
});
export const location = z.strictObject({
  ...document,
  /** Name on the door, in Dutch letters everywhere. */
  name: z.string(), street: z.string().optional(), postcode: z.string().optional(), city: z.string(),
  mapUrl: z.url().optional(), stepFree: z.enum(['yes', 'no']).optional(), phone: z.string().optional(), email: z.string().optional(), route: text.optional(),
  hours: z.array(z.strictObject({ weekday: z.number().int().min(1).max(7), from: clock, to: clock })),
  /** Public holidays on which this place is closed. */
  holidays: z.array(z.enum(holidays)),
  exceptions: z.array(z.strictObject({ date: day, kind: z.enum(['closed', 'hours', 'place']), from: clock.optional(), to: clock.optional(), place: slug.optional(), reason: text.optional() })),
});
export const event = z.strictObject({
  ...article, icon, kind: z.enum(eventKinds), location: slug.optional(), free: z.boolean(), capacity: z.number().int().positive().optional(),
  ages: z.strictObject({ from: z.number(), to: z.number() }).optional(), languages: z.array(z.string()), forWhom: text.optional(),
  /** For the sentence "every 2nd and 4th Friday"; the dates themselves are the occurrences. `ordinals` is empty for every week; -1 is the last of the month. */
  repeats: z.strictObject({ ordinals: z.array(z.number().int()), weekday: z.number().int().min(1).max(7) }).optional(),
  service: slug.optional(),
  /** When its dates begin and end as a rule. */
  start: clock.optional(), end: clock.optional(),
  /** Present when people sign up on the site. */
  signUp: z.strictObject({
    /** What the form asks beside name, telephone or e-mail, and how many come. */
    asks: z.array(z.enum(questions)),
    /** A course: one sign-up is for all its dates. */
    wholeSeries: z.boolean(),
    /** Sign-up closes this many hours before it begins. */
    closesHours: z.number().min(0),
    largestParty: z.number().int().positive(),
  }).optional(),
  /** Who is needed at each date; a date with a crew of its own has that instead. */
  crew: z.array(shift).optional(),
  /** How many days before a date its shifts can be chosen. Missing where nobody is needed. */
  crewOpensDays: z.number().int().positive().optional(),
});
export const occurrence = z.strictObject({
  ...document,
  event: slug, date: day, start: clock.optional(), end: clock.optional(), location: slug.optional(), capacity: z.number().int().positive().optional(),
  state: z.enum(['planned', 'cancelled']), holiday: z.enum(holidays).optional(), reason: text.optional(), note: text.optional(), menu: slug.optional(),
  /** iCalendar SEQUENCE: grows when date, time, place or state changes. */
  sequence: z.number().int().nonnegative(),
  crew: z.array(shift).optional(),
  /** When and where it was before somebody at the desk changed this date alone. */
  usual: z.strictObject({ start: clock.optional(), end: clock.optional(), location: slug.optional() }).optional(),
});
export const menu = z.strictObject({
  ...document, title: text.optional(), intro: text.optional(),
  dishes: z.array(z.strictObject({ id: z.string(), name: text, description: text.optional(), allergens: z.array(z.enum(allergens)), diets: z.array(z.enum(diets)), spicy: z.boolean() })),
});
export const flyer = z.strictObject({
  ...article, topic: slug.optional(), languages: z.array(z.string()), location: slug.optional(), checkedOn: day.optional(),
  pdfs,
  /** Made after publishing, so they are missing for a while, and for good where there is no browser. */
  prints: prints.optional(),
});
export const news = z.strictObject({ ...article, date: day });
export const page = z.strictObject({ ...article });
export const organisation = z.strictObject({
  ...document, name: z.string(), city: z.string().optional(), street: z.string().optional(), website: z.url().optional(), phone: z.string().optional(),
  summary: text, hours: z.array(z.strictObject({ weekday: z.number().int().min(1).max(7), from: clock, to: clock })),
  sourceYear: z.number(), lastVerified: day.optional(), order: z.number(),
  /** Languages in which people are helped there, and whether one gets in without a step. Missing: not known. */
  languages: z.array(z.string()).optional(), stepFree: z.enum(['yes', 'no']).optional(),
});
export const report = z.strictObject({ ...article, year: z.number().int(), pdf: z.strictObject({ url: z.string(), bytes: z.number() }).optional(), figures: yearFigures.optional() });
export const role = z.strictObject({
  ...article, icon, order: z.number(), service: slug.optional(),
  /** Who does this is with children: a certificate of conduct is needed. */
  withChildren: z.boolean().optional(),
});
/** A form with which somebody asks for something, offers something or reports something. Who reads the answers is not in here. */
export const form = z.strictObject({
  ...article, icon, order: z.number(),
  /** `request`: answered by name. `report`: sealed on arrival, possible without a name, answered by a code. */
  kind: z.enum(['request', 'report']),
  /** Where it stands in the list of forms. */
  audience: z.enum(['help', 'organisation', 'offer', 'report', 'site']),
  /** Whether it takes answers now; else the page says that it does not, and where else to go. */
  open: z.boolean(),
  /** In how many days somebody answers. Nothing is promised where it is missing. */
  promiseDays: z.number().int().positive().optional(),
  /** How many days after it is done the answers are deleted. */
  keepDays: z.number().int().positive(),
  service: slug.optional(), organisations: z.array(slug),
  fields: z.array(formField).min(1),
});

/** A Dutch word that stands on letters, explained. */
export const word = z.strictObject({
  ...document,
  /** As it stands on the letter, in every language. */
  word: z.string(),
  /** Other spellings under which it stands in texts: plurals, verbs, a word in two. */
  forms: z.array(z.string()),
  /** Of these spellings the ones that people read every day: they become no link in Dutch texts. */
  everyday: z.array(z.string()).optional(),
  /** What the reader's language calls it. */
  name: text, means: text, todo: text, urgency: z.enum(urgencies),
  topics: z.array(slug), services: z.array(slug), senders: z.array(slug),
  /** Where the law or the office itself says it, and when somebody last read it there. */
  official: z.url().optional(), checkedOn: day.optional(), audio: audio.optional(),
});
/** Who sends letters, such as the tax office. */
export const sender = z.strictObject({ ...document, name: z.string(), about: text, icon, order: z.number(), website: z.url().optional(), letters: z.array(slug) });
/** A kind of letter, whoever sends it: what it asks, by when, and what to do. */
export const letter = z.strictObject({
  ...document, title: text, summary: text, icon, order: z.number(), urgency: z.enum(urgencies),
  /** Words that stand on such a letter. */
  words: z.array(slug),
  byWhen: text, steps: z.array(z.strictObject({ id: z.string(), title: text, body: text.optional() })),
  /** What to do when the date has passed. */
  late: text, bring: text.optional(),
  topics: z.array(slug), services: z.array(slug), official: z.url().optional(), checkedOn: day.optional(), audio: audio.optional(),
});

export const settings = z.strictObject({
  name: z.string(), motto: text, timeZone: z.string(), phone: z.string().optional(), email: z.string().optional(),
  /** The place of the walk-in desk. */
  desk: slug, deskLanguages: z.array(z.string()), bring: text.optional(), welcome: text, promise: text, freshness: freshness.optional(),
});
export const navigation = z.strictObject({ footer: z.array(link), freshness: freshness.optional() });
export const notice = z.strictObject({
  kind: z.enum(['none', 'closed-today', 'opens-later', 'other-place', 'text']), date: day.optional(), from: clock.optional(), place: slug.optional(), text: text.optional(), readiness, freshness: freshness.optional(),
});

/** What each collection of the snapshot holds, by slug. */
export const collections = {
  topics: topic, services: service, locations: location, events: event, occurrences: occurrence, menus: menu, flyers: flyer,
  news, pages: page, organisations: organisation, reports: report, roles: role, forms: form,
  words: word, senders: sender, letters: letter,
} as const;
export type CollectionName = keyof typeof collections;
export type DocumentOf<C extends CollectionName> = z.infer<(typeof collections)[C]>;
export const globals = { settings, navigation, notice } as const;
export type GlobalName = keyof typeof globals;
export type GlobalOf<G extends GlobalName> = z.infer<(typeof globals)[G]>;

const collectionShape = Object.fromEntries(Object.entries(collections).map(([name, shape]) => [name, z.record(slug, shape)])) as unknown as { [C in CollectionName]: z.ZodRecord<z.ZodString, (typeof collections)[C]> };

export const snapshot = z.strictObject({
  /** Version of this shape; a reader refuses another one. */
  version: z.literal(1),
  /** Today in the foundation's zone: the only "now" a page may know. */
  day,
  /** Address of the site without a slash at the end, such as `https://example.org`. */
  siteUrl: z.url(),
  ...collectionShape,
  globals: z.strictObject(globals),
});
export type Snapshot = z.infer<typeof snapshot>;
export type Topic = DocumentOf<'topics'>; export type Service = DocumentOf<'services'>; export type Location = DocumentOf<'locations'>;
export type Event = DocumentOf<'events'>; export type Occurrence = DocumentOf<'occurrences'>; export type Menu = DocumentOf<'menus'>;
export type Flyer = DocumentOf<'flyers'>; export type News = DocumentOf<'news'>; export type Page = DocumentOf<'pages'>;
export type Organisation = DocumentOf<'organisations'>; export type Report = DocumentOf<'reports'>; export type Role = DocumentOf<'roles'>; export type Form = DocumentOf<'forms'>;
export type Word = DocumentOf<'words'>; export type Sender = DocumentOf<'senders'>; export type Letter = DocumentOf<'letters'>;
export type Picture = z.infer<typeof picture>;
