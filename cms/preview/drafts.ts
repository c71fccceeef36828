import { type CollectionSlug, createLocalReq, type GlobalSlug, type Payload, type Where } from 'payload';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import { derivedDocument } from '../public/reader.ts';
import type { Stored } from '../public/stored.ts';
import { withRecordings } from '../recordings/rows.ts';
import { authorOf } from '../translation/intent.ts';
import { textIn } from '../translation/texts.ts';
import { blocksIn, fieldsOf, leavesIn, type Translated } from '../translation/schema.ts';
import { nameOf, type Target } from './address.ts';
import { mergeTyped } from '../translation/merge-typed.ts';
import { withNotes } from './notes.ts';
import { stillNeeded, wordsOf } from './still-needed.ts';
import type { Visitor } from './visitor.ts';

/** What stands in a form of the admin, in one language. */
export interface Typed { readonly locale: Locale; readonly data: Stored }

/** The drafts of a running Payload, as far as one person may see and change them. */
export class Drafts {
  readonly #payload: Payload;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** The latest version of a document in all languages, published or not; nothing when it is not there, in the trash, or not for this person. */
  async read(of: Target, { user }: Visitor): Promise<Stored | undefined> {
    const req = await createLocalReq({ user: user as never }, this.#payload);
    // Its notes on translations are hidden from everybody, so the rule is asked first and then everything is read.
    const everything = { locale: 'all', fallbackLocale: false, depth: 0, draft: true, overrideAccess: true, showHiddenFields: true } as const;
    if ('global' in of) {
      const allowed = Boolean(await this.#globalConfig(of.global).access.read({ req }));
      return allowed ? await this.#payload.findGlobal({ ...everything, slug: of.global } as unknown as Parameters<Payload['findGlobal']>[0]) as unknown as Stored : undefined;
    }
    if (!this.#mayBeId(of.id)) return undefined;
    const where = allowedWhere(await this.#payload.collections[of.collection].config.access.read({ req }), of.id);
    if (!where) return undefined;
    const { docs: [found] } = await this.#payload.find({ ...everything, collection: of.collection, where, limit: 1, pagination: false } as unknown as Parameters<Payload['find']>[0]);
    return found && (await withRecordings(this.#payload, of.collection, [found as unknown as Stored]))[0];
  }

  /** Whether this person could save the document in this language: only then is what stands in the form shown. */
  async mayChange(of: Target, { user }: Visitor, locale: Locale): Promise<boolean> {
    const req = await createLocalReq({ user: user as never, locale }, this.#payload);
    if ('global' in of) return Boolean(await this.#globalConfig(of.global).access.update({ req }));
    const where = allowedWhere(await this.#payload.collections[of.collection].config.access.update({ req, id: of.id as never }), of.id);
    return where !== undefined && (await this.#payload.count({ collection: of.collection, where, overrideAccess: true })).totalDocs > 0;
  }

  /** The document as it would be after a save of this form. @param today `YYYY-MM-DD` */
  async typedOver(of: Target, draft: Stored, { locale, data }: Typed, { user }: Visitor, today: string): Promise<Stored> {
    const what = whatOf(of);
    const merged = mergeTyped(fieldsOf(this.#payload, what), draft, data, { locale, blockOf: blocksIn(this.#payload) });
    const author = authorOf(await createLocalReq({ user: user as never }, this.#payload));
    return withNotes(merged, { locale, before: leavesIn(this.#payload, what, draft), now: leavesIn(this.#payload, what, merged), author, minor: data.minorEdit === true, today });
  }

  /** The document with what readers are told of its translations, as everything that is published has it. */
  readonly derived = (of: Target, document: Stored): Stored => derivedDocument(this.#payload, whatOf(of), document);

  /** Whether anything is written in a language. */
  readonly isBegun = (of: Target, document: Stored, locale: Locale): boolean => leavesIn(this.#payload, whatOf(of), document).some(({ value }) => textIn(value, locale).trim() !== '');

  /** What must be filled in before it can be published. */
  readonly needed = (of: Target, document: Stored): Words[] => stillNeeded(fieldsOf(this.#payload, whatOf(of)), document, blocksIn(this.#payload));

  /** How the form calls a field at the top; nothing when there is no such field. */
  labelOf(of: Target, name: string): Words | undefined {
    const field = fieldsOf(this.#payload, whatOf(of)).find((each) => each.name === name);
    return field && wordsOf('label' in field ? field.label : undefined, name);
  }

  /** How a document is called in the admin: its title in Dutch, else what it is. */
  nameOf(of: Target, document: Stored): Words {
    if ('global' in of) return wordsOf(this.#globalConfig(of.global).label, nameOf(of));
    const { admin, labels } = this.#payload.collections[of.collection].config;
    const title = admin.useAsTitle && document[admin.useAsTitle];
    const said = typeof title === 'object' && title !== null ? (title as Stored)[sourceLocale] : title;
    return typeof said === 'string' && said ? { nl: said, en: said } : wordsOf(labels.singular, of.collection);
  }

  /** SQLite fails on a word where it expects a number. */
  #mayBeId(id: string): boolean {
    return (this.#payload.db.defaultIDType === 'number' ? /^\d{1,15}$/ : /^[0-9a-f]{24}$/).test(id);
  }

  #globalConfig(name: string) {
    const config = this.#payload.globals.config.find(({ slug }) => slug === name);
    if (!config) throw new Error(`There is no global “${name}”.`);
    return config;
  }
}

const whatOf = (of: Target): Translated => ('global' in of ? { global: of.global as GlobalSlug } : { collection: of.collection as CollectionSlug });

/** The document with this id, as far as a rule of access allows it; nothing when it forbids. */
function allowedWhere(allowed: boolean | Where, id: string): Where | undefined {
  const own: Where = { id: { equals: id } };
  return allowed === true ? own : allowed === false ? undefined : { and: [own, allowed] };
}
