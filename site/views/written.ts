import { type Locale, factsOf } from '../../content/locales.ts';

/** What a person wrote. Nobody asked in which language: `lang` is empty where its letters are not those of the page, so that no voice reads it in the wrong one. */
export interface Written {
  readonly value: string;
  readonly lang?: '' | undefined;
}

const others = { Arabic: /\p{Script=Arabic}/u, Ethiopic: /\p{Script=Ethiopic}/u, Han: /\p{Script=Han}/u, Cyrillic: /\p{Script=Cyrillic}/u, Latin: /\p{Script=Latin}/u } as const;

export function written(value: string, lang: Locale): Written {
  const own = others[factsOf(lang).script ?? 'Latin'];
  return own.test(value) || !/\p{L}/u.test(value) ? { value } : { value, lang: '' };
}
