import type { Locale } from '../locales.ts';
import { say } from '../messages.ts';
import type { Block, CollectionName, DocumentOf, Snapshot, Text } from '../snapshot.ts';
import { addressOf } from './address.ts';
import type { Entry } from './entry.ts';
import { lists } from './lists.ts';

/** Other words that people type for a page, by its path without the language. */
export type SearchWords = ReadonlyMap<string, readonly string[]>;

/** What can be found of a snapshot, without being read yet: documents are made entries one at a time. */
export interface Findable {
  readonly path: string;
  readonly from: object;
  entry(language: Locale, words: SearchWords): Entry;
}

const collections: readonly CollectionName[] = ['topics', 'services', 'words', 'letters', 'senders', 'events', 'flyers', 'forms', 'organisations', 'locations', 'pages', 'news', 'roles', 'reports'];

/** Everything that can be found, in a fixed order. */
export function findable(snapshot: Snapshot): Findable[] {
  const documents = collections.flatMap((kind) => Object.values(snapshot[kind] as Record<string, DocumentOf<CollectionName>>).flatMap((document): Findable[] => {
    const path = addressOf(kind, document);
    return path === undefined ? [] : [{ path, from: document, entry: (language, words) => entryOf(kind, path, document, language, words) }];
  }));
  return [...documents, ...lists.map((list): Findable => ({
    path: list.path, from: list,
    entry: (language, words) => ({ path: list.path, kind: 'lists', from: list, names: [say(language, list.title), ...(words.get(list.path) ?? [])], summary: list.lead ? say(language, list.lead) : '', texts: [] }),
  }))];
}

/** The texts of a document in one language alone: what it lacks there is found by its Dutch. Names are Dutch. */
function entryOf(kind: CollectionName, path: string, document: DocumentOf<CollectionName>, language: Locale, words: SearchWords): Entry {
  const parts = document as unknown as Parts;
  const shown = document.readiness[language] !== 'missing';
  const own = (text: Text | undefined) => (shown && text?.[language] ? text[language] : '');
  const plainName = typeof parts.name === 'string' ? parts.name : undefined;
  const title = parts.title ?? (plainName === undefined ? (parts.name as Text | undefined) : undefined);
  const name = title ? own(title) : language === 'nl' ? (plainName ?? '') : '';
  // A page that nobody shall be seen to read is found by its title, not by what stands on it.
  const quiet = kind === 'forms' && parts.kind === 'report';
  // A word of a letter is the same in every language, and there its name says what it is.
  const spellings = language === 'nl' && parts.word ? [parts.word, ...(parts.forms ?? [])] : [];
  const place = language === 'nl' ? [parts.street, parts.city] : [];
  const steps = (parts.steps ?? []).flatMap(({ title: step, body }) => [own(step), own(body)]);
  const texts = quiet ? [] : [own(parts.todo), own(parts.byWhen), ...steps, own(parts.late), own(parts.forWhom), own(parts.bring), own(parts.route), ...place, ...(parts.blocks ?? []).flatMap((block) => textsOf(block).map(own))];
  return { path, kind, from: document, word: parts.word, names: [name, ...spellings, ...(words.get(path) ?? [])], summary: own(parts.summary ?? parts.means ?? parts.about), texts: texts.filter((text): text is string => Boolean(text)) };
}

interface Parts {
  readonly title?: Text; readonly name?: Text | string; readonly word?: string; readonly forms?: readonly string[]; readonly summary?: Text; readonly means?: Text; readonly about?: Text; readonly blocks?: readonly Block[]; readonly kind?: string;
  readonly forWhom?: Text; readonly bring?: Text; readonly route?: Text; readonly street?: string; readonly city?: string;
  readonly todo?: Text; readonly byWhen?: Text; readonly late?: Text; readonly steps?: readonly { readonly title: Text; readonly body?: Text }[];
}

/** The texts of a block in the order in which they are read. */
export function textsOf(block: Block): (Text | undefined)[] {
  switch (block.type) {
    case 'steps': return [block.heading, ...block.steps.flatMap(({ title, body }) => [title, body])];
    case 'links': return [block.heading, ...block.links.map(({ label }) => label)];
    case 'picture': return [block.caption];
    case 'figures': return [block.heading, ...block.rows.map(({ label }) => label)];
    case 'hours': return [block.heading];
    default: return [block.heading, block.body];
  }
}
