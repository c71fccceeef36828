import type { Locale } from '../locales.ts';
import type { Stretch } from './plain-text.ts';

/** A piece of a text as a result shows it: in its language, and whether it is what was searched. */
export interface Piece {
  readonly value: string;
  readonly lang: Locale;
  readonly hit: boolean;
}
/** From where to where something stands in a text. */
export interface Range { readonly start: number; readonly end: number }

/** Most signs of a text that a result shows, and how many of them may stand before the first hit. */
const longest = 170;
const before = 60;

/** A text in pieces, with what was searched marked. Put together they are the text: marking changes no letter. */
export function marked(stretches: readonly Stretch[], hits: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (value: string, lang: Locale, hit: boolean) => {
    const last = pieces.at(-1);
    if (value === '') return;
    if (last && last.lang === lang && last.hit === hit) pieces[pieces.length - 1] = { ...last, value: last.value + value };
    else pieces.push({ value, lang, hit });
  };
  let from = 0;
  for (const { value, lang } of stretches) {
    let done = 0;
    for (const hit of hits) {
      const [start, end] = [Math.max(hit.start - from, done), Math.min(hit.end - from, value.length)];
      if (end <= start) continue;
      add(value.slice(done, start), lang, false);
      add(value.slice(start, end), lang, true);
      done = end;
    }
    add(value.slice(done), lang, false);
    from += value.length;
  }
  return pieces;
}

/** The part of a long text round its first hit, from word to word. */
export function excerpt(stretches: readonly Stretch[], hits: readonly Range[]): Piece[] {
  const text = stretches.map(({ value }) => value).join('');
  if (text.length <= longest) return marked(stretches, hits);
  const first = hits[0]?.start ?? 0;
  const start = first <= longest - before ? 0 : wordStart(text, first - before);
  const end = start + longest >= text.length ? text.length : wordEnd(text, start + longest);
  let from = 0;
  const inside = stretches.flatMap(({ value, lang }) => {
    const part = value.slice(Math.max(0, start - from), Math.max(0, end - from));
    from += value.length;
    return part ? [{ value: part, lang }] : [];
  });
  const pieces = marked(inside, hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })));
  const [one, last] = [pieces[0], pieces.at(-1)];
  return [...(one && start > 0 ? [{ value: '… ', lang: one.lang, hit: false }] : []), ...pieces, ...(last && end < text.length ? [{ value: ' …', lang: last.lang, hit: false }] : [])];
}

const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 25 ? space + 1 : whole(text, at);
};
const wordEnd = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space >= 0 && at - space < 25 ? space : whole(text, at);
};
/** Never between the two halves of one sign. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
