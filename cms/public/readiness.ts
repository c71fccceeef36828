import { isLocale, locales, sourceLocale } from '../../content/locales.ts';
import type { Readiness } from '../../content/snapshot.ts';
import { groupOf } from './stored-field.ts';

/** Readiness per language; a language that nobody touched is missing. Dutch is the source, so it is always checked. */
export function readinessOf(value: unknown): Readiness {
  const stored = groupOf(value);
  return Object.fromEntries(locales.map((locale) => {
    const state = stored[locale];
    return [locale, locale === sourceLocale ? 'checked' : state === 'checked' || state === 'unchecked' ? state : 'missing'];
  })) as Readiness;
}

const needsNone = Object.fromEntries(locales.map((locale) => [locale, 'checked'])) as Readiness;

/** A candidate without a word in any language (a date, a place without a route) needs no translation: it is ready in all. */
export function withReadiness<Candidate extends object>(candidate: Candidate): Candidate {
  if (!('readiness' in candidate)) return candidate;
  const { readiness: _, ...rest } = candidate;
  return hasWords(rest) ? candidate : { ...candidate, readiness: needsNone };
}

function hasWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasWords);
  return Object.entries(value).some(([name, part]) => (isLocale(name) && typeof part === 'string') || hasWords(part));
}
