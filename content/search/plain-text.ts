import type { Locale } from '../locales.ts';
import { paragraphs } from '../markup.ts';

/** A stretch of a text in one language. */
export interface Stretch {
  readonly value: string;
  readonly lang: Locale;
}

const ended = /[.!?:;,…。！？：；，、؟؛،።፡፣፦]\s*$/u;
type Part = ReturnType<typeof paragraphs>[number][number];
const written = (part: Part): string => (part.kind === 'link' ? part.label : part.value);

/** A text without its marks, in stretches: a Dutch word inside keeps its language. Paragraphs and what stands in a list are parted by a dot, where no sign of their own ends them. */
export function stretches(text: string, lang: Locale): Stretch[] {
  return paragraphs(text).flatMap((parts, index, all) => [
    ...(index > 0 ? [{ value: ended.test((all[index - 1] ?? []).map(written).join('')) ? ' ' : ' · ', lang }] : []),
    ...parts.map((part): Stretch => (part.kind === 'foreign' ? { value: part.value, lang: part.lang } : { value: written(part).replace(/\s+/gu, ' '), lang })),
  ]);
}

/** The same as one string. */
export const plainText = (text: string, lang: Locale): string => stretches(text, lang).map(({ value }) => value).join('');
