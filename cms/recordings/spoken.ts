import { paragraphs } from '../../content/markup.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Block, Text } from '../../content/snapshot.ts';
import { numberOf, plainOf, rowsOf, textOf } from '../public/stored-field.ts';
import type { Stored } from '../public/stored.ts';
import { type Hash, hashOf } from '../translation/hash.ts';
import { whole } from './part-names.ts';

/** What can be read aloud of a document at one go, as it stands now. */
export interface SpokenPart {
  /** Id of the block, or `whole` for the page. */
  readonly part: string;
  /** The text, paragraph by paragraph, without marks. */
  readonly lines: readonly string[];
  readonly hash: Hash;
}

type Said = Text | string | undefined;
const numbered = (row: Stored): Said[] => rowsOf(row.rows).flatMap((figure) => [textOf(figure.label), plainOf(String(numberOf(figure.value) ?? ''))]);

/**
 * What a voice says of each kind of block, in reading order: every text on the page, and the numbers that stand beside it, so that a changed telephone number makes a
 * recording older too. Not what comes from another document and changes there, such as opening hours and addresses.
 */
const said: { readonly [T in Block['type']]: (row: Stored) => Said[] } = {
  text: (row) => [textOf(row.heading), textOf(row.body)],
  callout: (row) => [textOf(row.heading), textOf(row.body)],
  steps: (row) => [textOf(row.heading), ...rowsOf(row.steps).flatMap((step) => [textOf(step.title), textOf(step.body)])],
  contact: (row) => [textOf(row.heading), plainOf(row.phone), plainOf(row.email), textOf(row.body)],
  hours: () => [],
  links: (row) => [textOf(row.heading), ...rowsOf(row.links).map((link) => textOf(link.label))],
  picture: (row) => [textOf(row.caption)],
  figures: (row) => [textOf(row.heading), ...numbered(row), textOf(row.source)],
};
const saidOf = (row: Stored): Said[] => (typeof row.blockType === 'string' && Object.hasOwn(said, row.blockType) ? said[row.blockType as Block['type']](row) : []);

/** The paragraphs of texts in a language; nothing when one of them has no translation, for then the page shows Dutch. */
function linesIn(texts: readonly Said[], locale: Locale): string[] | undefined {
  const there = texts.filter((text) => text !== undefined);
  if (there.some((text) => typeof text !== 'string' && text[locale] === undefined && text[sourceLocale] !== undefined)) return undefined;
  return there.flatMap((text) => {
    const value = typeof text === 'string' ? text : text[locale];
    return value === undefined ? [] : paragraphs(value).map((parts) => parts.map((part) => (part.kind === 'link' ? part.label : part.value)).join('').trim());
  }).filter(Boolean);
}

/** The texts of a field: the same in all languages, of rows with a title and a text, or one. A row without a title is not on the page; see `toLetter`. */
const textsOf = (value: unknown): Said[] => (typeof value === 'string' ? [plainOf(value)] : Array.isArray(value) ? rowsOf(value).flatMap(({ title, body }) => (textOf(title) ? [textOf(title), textOf(body)] : [])) : [textOf(value)]);

const partOf = (part: string, lines: readonly string[] | undefined): SpokenPart[] => (lines && lines.length > 0 ? [{ part, lines, hash: hashOf(lines.join('\n')) }] : []);

/**
 * What can be read aloud of a document in a language: the whole page and each block. A block without a translation is not part of either.
 * @param stored in all languages @param fields what stands above the blocks, or in their place: see `spokenFields`
 */
export function spokenParts(stored: Stored, locale: Locale, fields: readonly string[]): SpokenPart[] {
  const blocks = rowsOf(stored.blocks).flatMap((row) => partOf(String(row.id), linesIn(saidOf(row), locale)));
  const head = linesIn(fields.flatMap((name) => textsOf(stored[name])), locale);
  return [...partOf(whole, head && [...head, ...blocks.flatMap(({ lines }) => lines)]), ...blocks];
}
