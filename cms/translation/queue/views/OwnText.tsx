'use client';

import { useState } from 'react';
import type { Locale } from '../../../../content/locales.ts';
import type { Term } from '../../../language/hint.ts';
import { translationHints } from '../../../language/translation-hints.ts';
import type { ShownText } from './part-texts.ts';

const segmenters = new Map<Locale, Intl.Segmenter>();
/** Words of a text in its own language: Chinese has no spaces. */
function countWords(text: string, locale: Locale): number {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

interface Typed { readonly text: ShownText; readonly locale: Locale; readonly dir: 'ltr' | 'rtl'; readonly terms: readonly Term[]; readonly language: 'nl' | 'en'; readonly name: string }

/** The field of a translation, and what is worth a second look while it is typed. It is a plain field without a script. */
export function OwnText({ text: { path, field, fromField, label, multiline, source, now, written, fault }, locale, dir, terms, language, name }: Typed) {
  const [typed, setTyped] = useState(written);
  const say = (nl: string, en: string) => (language === 'en' ? en : nl);
  const hints = translationHints({ source, own: typed, locale, terms });
  const id = `own-${path}`;
  const common = {
    id, name: field, lang: locale, dir, defaultValue: written, spellCheck: true, 'aria-describedby': `${id}-about`, 'aria-invalid': fault === undefined ? undefined : true,
    onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
  } as const;
  return (
    <div className="own">
      <label htmlFor={id}>{label} <span className="why">({name})</span></label>
      {multiline ? <textarea {...common} rows={Math.min(14, Math.max(3, Math.ceil(source.length / 60)))} /> : <input type="text" autoComplete="off" {...common} />}
      <input type="hidden" name={fromField} value={now} />
      <div id={`${id}-about`}>
        <p className="why">{say(`Woorden: ${countWords(typed, locale)}, tekens: ${[...typed].length}`, `Words: ${countWords(typed, locale)}, characters: ${[...typed].length}`)}</p>
        {fault !== undefined && <p className="fault">{fault}</p>}
        {hints.length > 0 && <ul className="hints" aria-live="polite">{hints.map(({ words }) => <li key={words.nl}><span aria-hidden="true">⚠ </span>{words[language]}</li>)}</ul>}
      </div>
    </div>
  );
}
