import type { CheckboxField, Field, FieldHook, JSONField, PayloadRequest, UIField } from 'payload';
import { isLocale, type Locale, sourceLocale } from '../../content/locales.ts';
import { today } from '../globals/today.ts';
import type { Stored } from '../public/stored.ts';
import { authorOf, intentOf } from './intent.ts';
import type { Leaf } from './leaves.ts';
import { languageMemoryOf, sourceMemoryOf } from './memory.ts';
import { rememberLanguage, rememberSource } from './remember.ts';
import { leavesIn, memoryField, type Translated } from './schema.ts';
import { seenDutch } from './seen-dutch.ts';
import { keepSourceTexts } from './source-texts.ts';
import { inLanguage, textIn } from './texts.ts';

/**
 * Notes, with every save of any door, what each translated text was made from and by whom. It stands on the field itself, because only a field is told what all languages hold.
 * Of a restored version Payload tells what that version held, so it brings its own notes.
 */
const remember: FieldHook = async ({ value, data, req, siblingDocWithLocales, collection, global, originalDoc }) => {
  if (!data) return value;
  const locale = req.locale ?? sourceLocale;
  if (!isLocale(locale)) return value;
  const what: Translated | undefined = collection ? { collection: collection.slug as never } : global ? { global: global.slug as never } : undefined;
  if (!what) return value;
  const stored = (siblingDocWithLocales ?? {}) as Stored;
  const before = new Map(leavesIn(req.payload, what, stored).map((leaf) => [leaf.path, leaf]));
  const now = leavesIn(req.payload, what, data as Stored);
  const memory = inLanguage(stored[memoryField], locale);
  return locale === sourceLocale ? dutch({ req, before, now, memory, minor: data.minorEdit === true || intentOf(req).minor === true }) : translated({ req, before, now, memory, locale, what, id: (originalDoc as { id?: unknown } | undefined)?.id });
};

interface Saved { readonly req: PayloadRequest; readonly before: ReadonlyMap<string, Leaf>; readonly now: readonly Leaf[]; readonly memory: unknown }

async function dutch({ req, before, now, memory, minor }: Saved & { readonly minor: boolean }) {
  const changes = now.map(({ path, value }) => ({ path, before: textIn(before.get(path)?.value, sourceLocale), now: flat(value) }));
  const gone = changes.filter((change) => change.before.trim() !== change.now.trim() && change.before.trim() !== '');
  await keepSourceTexts(req, gone.map((change) => change.before));
  return rememberSource(sourceMemoryOf(memory), changes, { minor, today: gone.length > 0 ? await today(req) : '' });
}

async function translated({ req, before, now, memory, locale, what, id }: Saved & { readonly locale: Locale; readonly what: Translated; readonly id: unknown }) {
  const { author, from, seen } = intentOf(req);
  const onScreen = seen === undefined ? undefined : await seenDutch(req, what, id, seen);
  const changes = now.map(({ path, value }) => ({
    path, before: textIn(before.get(path)?.value, locale), now: flat(value), source: textIn(before.get(path)?.value, sourceLocale), from: from?.[path] ?? onScreen?.get(path),
  }));
  const made = rememberLanguage(languageMemoryOf(memory), changes, author ?? authorOf(req));
  // A language of which nothing is known gets no row: one would have to hold every text that is required.
  return memory === undefined && Object.keys(made.leaves).length === 0 ? undefined : made;
}

const flat = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The notes of a document. Hidden from every door: the program alone writes them, and they leave with the document. */
const memory = (): JSONField => ({
  type: 'json', name: memoryField, localized: true, hidden: true, label: { nl: 'Waar vertalingen van gemaakt zijn', en: 'What translations were made from' },
  access: { create: () => false, read: () => false, update: () => false }, hooks: { beforeChange: [remember] },
});

/** Ticked by an editor for one save: only the spelling of the Dutch changed, so no translation gets older. Never stored. */
const minorEdit = (): CheckboxField => ({
  type: 'checkbox', name: 'minorEdit', virtual: true, label: { nl: 'Alleen spelling: vertalingen blijven goed', en: 'Spelling only: translations stay right' },
  admin: { position: 'sidebar', components: { Field: '/translation/panel/MinorEdit.tsx#MinorEdit' } },
});

/** How far every language is, and the way to the translators' queue. */
const panel = (): UIField => ({
  type: 'ui', name: 'translationPanel', label: { nl: 'Vertalingen', en: 'Translations' },
  admin: { position: 'sidebar', components: { Field: '/translation/panel/TranslationPanel.tsx#TranslationPanel' } },
});

/** What every kind of document with texts in twelve languages has. */
export const remembered = (): Field[] => [panel(), minorEdit(), memory()];
