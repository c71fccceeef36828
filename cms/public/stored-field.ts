import { locales } from '../../content/locales.ts';
import type { Text } from '../../content/snapshot.ts';
import type { Stored } from './stored.ts';

/** A localized field: every language that really has words, in the order of the locale table; nothing when none has. */
export function textOf(value: unknown): Text | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const stored = value as Stored;
  const entries = locales.flatMap((locale) => {
    const words = stored[locale];
    return typeof words === 'string' && words.trim() !== '' ? [[locale, words] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A localized field that a page always shows, though an editor may not have filled it in yet: empty instead of nothing. */
export const textOrEmpty = (value: unknown): Text => textOf(value) ?? {};

/** One line that is the same in every language. */
export const plainOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** A number, also from a select, which keeps its codes as words. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A day: the first ten characters of what a `day` field holds. */
export const dayOf = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString().slice(0, 10) : plainOf(value)?.slice(0, 10);

/** Codes of a select with several values. */
export const codesOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []);

/** Rows of an array or of blocks. */
export const rowsOf = (value: unknown): readonly Stored[] =>
  Array.isArray(value) ? value.filter((row): row is Stored => typeof row === 'object' && row !== null) : [];

/** The fields of a group; none when nobody opened it. */
export const groupOf = (value: unknown): Stored => (typeof value === 'object' && value !== null ? (value as Stored) : {});
