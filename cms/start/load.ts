import { type CollectionSlug, commitTransaction, createLocalReq, type FlattenedBlock, type GlobalSlug, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { startDocuments } from '../../content/start/documents.ts';
import { navigation, notice, settings } from '../../content/start/documents/globals.ts';
import type { Stored, StoredId } from '../public/stored.ts';
import { writeAllLanguages, writeGlobalInAllLanguages } from './all-languages.ts';
import { loadReplyTemplates } from './reply-templates.ts';
import { type Form, storedForm } from './stored-form.ts';

type StartCollection = keyof typeof startDocuments;

/** A document before those that cannot do without it: blocks with hours need their place, and an event plans its dates by the holidays of its place. */
const order: readonly StartCollection[] = ['locations', 'organisations', 'flyers', 'events', 'services', 'topics', 'menus', 'news', 'pages', 'reports', 'roles', 'forms', 'words', 'senders', 'letters'];
const globals = { settings, navigation, notice } as const;

export interface LoadProgress {
  /** Steps done; a document takes two. */
  readonly done: number;
  readonly of: number;
  /** What was just done, such as `topics/debts`. */
  readonly what: string;
}

/** Whether the start content was loaded once. The settings are its last part, so they exist only after a load that came to its end. */
export async function isStartContentLoaded(payload: Payload): Promise<boolean> {
  return Object.keys((await payload.db.findGlobal({ slug: 'settings' as GlobalSlug })) ?? {}).length > 0;
}

/**
 * Loads the start content, published, in all its languages. Only once: what editors later delete does not come back. A document whose
 * slug exists is left alone, in the trash too. All in one transaction: a load that is cut off leaves nothing behind and starts anew.
 * Answers how many documents were made. Throws when a document does not pass the rules of its collection.
 */
export async function loadStartContent(payload: Payload, progress: (progress: LoadProgress) => void = () => {}): Promise<number> {
  if (await isStartContentLoaded(payload)) return 0;
  const made = await inOneTransaction(payload, (req) => load(payload, req, order, true, progress));
  await noteLoaded(payload, later);
  return made;
}

/** What the start content got after sites had been set up with it, oldest first. */
const later: readonly StartCollection[] = ['forms', 'words', 'senders', 'letters'];
const loadedKey = (collection: StartCollection) => `start-content.${collection}`;

/**
 * Gives a site that was set up before what the start content got since then, published; each collection once, under the same rules. Those that are new go in
 * together, because they link to each other. Answers how many documents were made.
 */
export async function loadLaterContent(payload: Payload): Promise<number> {
  const wanting: StartCollection[] = [];
  for (const collection of later) if (!(await payload.kv.get(loadedKey(collection)))) wanting.push(collection);
  if (wanting.length === 0) return 0;
  const made = await inOneTransaction(payload, (req) => load(payload, req, wanting, false, () => {}));
  await noteLoaded(payload, wanting);
  return made;
}

async function noteLoaded(payload: Payload, collections: readonly StartCollection[]): Promise<void> {
  for (const collection of collections) await payload.kv.set(loadedKey(collection), { at: Date.now() });
}

async function inOneTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({ context: { disablePublishing: true } }, payload);
  const isOwn = await initTransaction(req);
  try {
    const done = await work(req);
    if (isOwn) await commitTransaction(req);
    return done;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Loads the missing documents of these collections, then the answers of the desk, then the globals. Links may lead to any collection. */
async function load(payload: Payload, req: PayloadRequest, collections: readonly StartCollection[], withGlobals: boolean, progress: (progress: LoadProgress) => void): Promise<number> {
  const ids = new Map<string, StoredId>();
  for (const collection of order) {
    const { docs } = await payload.find({ collection: collection as CollectionSlug, trash: true, depth: 0, pagination: false, select: { slug: true } as never, req });
    for (const { id, slug } of docs as unknown as { id: StoredId; slug: string }[]) ids.set(`${collection}/${slug}`, id);
  }
  const missing = collections.flatMap((collection) => (startDocuments[collection] as readonly (Stored & { slug: string })[])
    .filter(({ slug }) => !ids.has(`${collection}/${slug}`)).map((document) => ({ collection, document })));
  const of = 2 * missing.length + Object.keys(globals).length;
  let done = 0;
  const step = (what: string) => progress({ done: done += 1, of, what });
  const formIn = (languages: Form['languages'], slug: string): Form => ({
    languages, slug,
    idOf: (collection, linked) => ids.get(`${collection}/${String(linked)}`),
    blockFields: (type) => (payload.blocks as Partial<Record<string, FlattenedBlock>>)[String(type)]?.flattenedFields ?? [],
  });
  const fieldsOf = (collection: StartCollection) => payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? [];

  for (const { collection, document } of missing) {
    const data = { ...storedForm(fieldsOf(collection), document, formIn(sourceLocale, document.slug)), _status: 'published' };
    const { id } = await payload.create({ collection: collection as CollectionSlug, locale: sourceLocale as never, data: data as never, depth: 0, req });
    ids.set(`${collection}/${document.slug}`, id);
    step(`${collection}/${document.slug}`);
  }
  for (const { collection, document } of missing) {
    const id = ids.get(`${collection}/${document.slug}`);
    if (id !== undefined) await writeAllLanguages(payload, req, collection as CollectionSlug, id, storedForm(fieldsOf(collection), document, formIn('all', document.slug)));
    step(`${collection}/${document.slug}`);
  }
  await loadReplyTemplates(payload, req);
  for (const name of withGlobals ? (['navigation', 'notice', 'settings'] as const) : []) {
    const fields = payload.globals.config.find(({ slug }) => slug === name)?.flattenedFields ?? [];
    const data = { ...storedForm(fields, globals[name], formIn(sourceLocale, name)), _status: 'published' };
    await payload.updateGlobal({ slug: name as GlobalSlug, locale: sourceLocale as never, data: data as never, depth: 0, req });
    await writeGlobalInAllLanguages(payload, req, name as GlobalSlug, storedForm(fields, globals[name], formIn('all', name)));
    step(`globals/${name}`);
  }
  return missing.length;
}
