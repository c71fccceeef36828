import type { Payload } from 'payload';
import type { LeafState } from '../../../content/freshness.ts';
import type { Day } from '../../../content/dates/days.ts';
import { type Locale, sourceLocale } from '../../../content/locales.ts';
import { wordsIn } from '../../../content/words.ts';
import type { Words } from '../../fields/words.ts';
import { plainOf } from '../../public/stored-field.ts';
import type { Hash } from '../hash.ts';
import { textIn } from '../texts.ts';
import { secondsFor, secondsToOpen, type Task } from './effort.ts';
import { byNeed, type Reason } from './order.ts';
import { nameOfPlace } from './place.ts';
import type { ReadDocument } from './read-documents.ts';
import { isShown, type Opened, reasonsIn, sitePath } from './reasons.ts';
import { type TextNow, textsNow } from './texts-now.ts';

/** Words of the Dutch that are to be done, each counted once. */
export type WordsToDo = Readonly<Record<Exclude<LeafState, 'fresh'>, number>>;

/** One part of a document: what somebody takes and hands in. */
export interface QueuePart {
  readonly part: string;
  readonly texts: readonly TextNow[];
  readonly words: WordsToDo;
  readonly seconds: number;
}

/** A document in the queue of a language. */
export interface QueueDocument {
  /** `topics:12`. */
  readonly name: string;
  readonly kind: Words;
  /** Its name in Dutch. */
  readonly title: string;
  /** Where it stands on the site, without the language. */
  readonly path: string | undefined;
  readonly isPublic: boolean;
  readonly reason: Reason;
  readonly since: Day;
  readonly harms: boolean;
  readonly parts: readonly QueuePart[];
  readonly words: WordsToDo;
  readonly seconds: number;
}

type Schema = Pick<Payload, 'collections' | 'globals' | 'blocks'>;
/** The Dutch of earlier, by its hash. */
export type OldTexts = ReadonlyMap<Hash, string>;

const none: WordsToDo = { missing: 0, outdated: 0, unchecked: 0 };
const plus = (a: WordsToDo, b: WordsToDo): WordsToDo => ({ missing: a.missing + b.missing, outdated: a.outdated + b.outdated, unchecked: a.unchecked + b.unchecked });
export const sumOfWords = (all: readonly { readonly words: WordsToDo }[]): WordsToDo => all.reduce((sum, { words }) => plus(sum, words), none);
export const secondsOf = (all: readonly { readonly seconds: number }[]): number => all.reduce((sum, { seconds }) => sum + seconds, 0);
export const isToDo = ({ words: { missing, outdated, unchecked } }: { readonly words: WordsToDo }): boolean => missing + outdated + unchecked > 0;

/** What there is to do with a text; nothing when it is fresh. */
export function taskOf({ state, source, from }: Pick<TextNow, 'state' | 'source' | 'from'>, old: OldTexts): Task | undefined {
  if (state === 'fresh') return undefined;
  return state === 'outdated' ? { kind: state, source, old: from === undefined ? undefined : old.get(from) } : { kind: state, source };
}

/** The parts of a document, in reading order, those without anything to do included. */
export function partsOf(texts: readonly TextNow[], old: OldTexts): QueuePart[] {
  return [...Map.groupBy(texts, ({ part }) => part)].map(([part, some]) => {
    const tasks = some.flatMap((text) => taskOf(text, old) ?? []);
    const words = tasks.reduce((sum, { kind, source }) => plus(sum, { ...none, [kind]: wordsIn(source) }), none);
    return { part, texts: some, words, seconds: tasks.length === 0 ? 0 : secondsToOpen + tasks.reduce((sum, task) => sum + secondsFor(task), 0) };
  });
}

/** Hashes of the Dutch that outdated texts were made from: what `partsOf` and the difference need. */
export const oldHashes = (texts: readonly TextNow[]): Hash[] => texts.flatMap(({ state, from }) => (state === 'outdated' && from !== undefined ? [from] : []));

/** A document as it stands in the queue, its place in it left open. */
export function documentIn(schema: Schema, document: ReadDocument, texts: readonly TextNow[], old: OldTexts, today: Day, reason: (document: ReadDocument, since: Day) => Reason): QueueDocument {
  const parts = partsOf(texts, old);
  const words = sumOfWords(parts);
  const since = texts.filter(({ state }) => state !== 'fresh').map(({ changedOn }) => changedOn ?? dayMade(document, today)).sort()[0] ?? today;
  return {
    name: nameOfPlace(document.place), ...factsOfDocument(schema, document), path: sitePath(document), isPublic: document.isPublic,
    reason: reason(document, since), since, parts, words, harms: words.missing + words.outdated > 0, seconds: secondsOf(parts),
  };
}

/** What is to be done in a language, most needed first. A pure function of the documents. */
export function queueIn(schema: Schema, documents: readonly ReadDocument[], locale: Locale, { old, today, opened }: { readonly old: OldTexts; readonly today: Day; readonly opened: Opened }): QueueDocument[] {
  const reason = reasonsIn(documents, today, opened);
  return documents.filter((document) => isShown(document, today))
    .map((document) => documentIn(schema, document, textsNow(schema, document.place, document.stored, locale), old, today, reason))
    .filter(isToDo).sort(byNeed);
}

/** What is left to do when some parts wait for an approval: nobody has to write them. @param handedIn the parts of each document that wait, by its name */
export function withoutHandedIn(queue: readonly QueueDocument[], handedIn: ReadonlyMap<string, ReadonlySet<string>>): QueueDocument[] {
  return queue.map((document) => {
    const waiting = handedIn.get(document.name);
    if (!waiting) return document;
    const left = document.parts.filter(({ part }) => !waiting.has(part));
    return { ...document, parts: left, words: sumOfWords(left), seconds: secondsOf(left) };
  }).filter(isToDo);
}

const dayMade = ({ stored }: ReadDocument, today: Day): Day => (stored.createdAt instanceof Date ? stored.createdAt.toISOString() : String(stored.createdAt ?? today)).slice(0, 10);

/** What kind of document it is, and what it is called in Dutch. */
export const factsOfDocument = (schema: Schema, document: ReadDocument): { readonly kind: Words; readonly title: string } => ({ kind: kindWords(schema, document), title: titleOf(schema, document) });

const wordsOf = (label: unknown, otherwise: string): Words => (typeof label === 'object' && label !== null && 'nl' in label ? label as Words : { nl: otherwise, en: otherwise });

/** What kind of document it is: “Onderwerp”. */
function kindWords({ collections, globals }: Schema, { place }: ReadDocument): Words {
  if ('global' in place) return wordsOf(globals.config.find(({ slug }) => slug === place.global)?.label, place.global);
  return wordsOf(collections[place.collection]?.config.labels.singular, place.collection);
}

/** What the document is called in Dutch. */
function titleOf({ collections, globals }: Schema, { place, stored }: ReadDocument): string {
  if ('global' in place) return wordsOf(globals.config.find(({ slug }) => slug === place.global)?.label, place.global).nl;
  const value = stored[collections[place.collection]?.config.admin.useAsTitle ?? 'title'];
  return textIn(value, sourceLocale) || plainOf(value) || plainOf(stored.slug) || String(place.id);
}
