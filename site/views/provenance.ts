import { longDate } from '../../content/dates/words.ts';
import { type Freshness, type Maker, makers } from '../../content/freshness.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import { type MessageKey, say } from '../../content/messages.ts';
import { sentence } from '../../content/sentence.ts';
import type { Readiness } from '../../content/snapshot.ts';
import { faultsForm } from './faults-form.ts';
import type { Source } from './source.ts';

/** How sure a reader may be of a translation, in sentences of the reader's language. */
export interface Provenance {
  /** Who made it, and whether somebody has checked it. */
  readonly label: string;
  /** A machine made some of it. */
  readonly machine: boolean;
  /** Somebody has checked it: the label is a quiet line at the foot; else it stands at the head. */
  readonly checked: boolean;
  /** That the Dutch of a part outside the blocks (a title, a dish, a question) changed later, and when. Blocks say so themselves. */
  readonly older?: string;
  /** Where a reader says that something is wrong, without the language. */
  readonly wrong?: string;
}

export interface Translated {
  readonly readiness?: Readiness;
  readonly freshness?: Freshness | undefined;
  readonly blocks?: readonly { readonly id: string }[];
}

const labels = {
  person: { true: 'freshness.person.checked', false: 'freshness.person.unchecked' },
  machine: { true: 'freshness.machine.checked', false: 'freshness.machine.unchecked' },
  unknown: { true: 'freshness.unknown.checked', false: 'translation.unchecked' },
} as const satisfies Record<Maker, Record<'true' | 'false', MessageKey>>;

/**
 * What a page says of the translations that it shows: of several documents the least sure. Nothing in Dutch, for what has no words, and for a document
 * that is shown in Dutch as a whole.
 */
export function provenance(source: Source, lang: Locale, ...documents: readonly (Translated | undefined)[]): Provenance | undefined {
  const told = toldOf(lang, documents);
  const wrong = told && faultsForm(source);
  return told && { ...told, ...(wrong && { wrong }) };
}

/** What must be said even of a few words of a document on a page of others: that a machine made them, or that they are older than the Dutch. */
export function caution(lang: Locale, document: Translated): string | undefined {
  const told = toldOf(lang, [document]);
  return [told?.machine && told.label, told?.older].filter(Boolean).join(' ') || undefined;
}

/** That some words on a page of many documents come from a machine. */
export const someByMachine = (lang: Locale, documents: readonly Translated[]): string | undefined =>
  (toldOf(lang, documents)?.machine ? say(lang, 'freshness.machine.some') : undefined);

function toldOf(lang: Locale, documents: readonly (Translated | undefined)[]): Omit<Provenance, 'wrong'> | undefined {
  if (lang === sourceLocale) return undefined;
  const facts = documents.flatMap((document) => factsOf(document, lang) ?? []);
  const made = makers.find((maker) => facts.some((fact) => fact.made === maker));
  if (made === undefined) return undefined;
  const checked = facts.every((fact) => fact.checked);
  const since = facts.flatMap(({ older }) => older).sort().at(-1);
  return {
    label: sentence(lang, say(lang, labels[made][`${checked}`])), machine: made === 'machine', checked,
    ...(since && { older: say(lang, 'freshness.olderParts', { date: longDate(lang, since) }) }),
  };
}

function factsOf(document: Translated | undefined, lang: Locale): { made: Maker; checked: boolean; older: readonly string[] } | undefined {
  const state = document?.readiness?.[lang];
  if (!document || state === 'missing') return undefined;
  const fresh = document.freshness?.languages[lang];
  if (!fresh) return state === 'unchecked' ? { made: 'unknown', checked: false, older: [] } : undefined;
  const blocks = new Set(document.blocks?.map(({ id }) => id));
  return { made: fresh.made, checked: fresh.checked, older: Object.entries(fresh.older).filter(([part]) => !blocks.has(part)).map(([, day]) => day) };
}
