import { eventKinds } from '../codes/event-kinds.ts';
import type { FigureGroup } from '../codes/figures.ts';
import { questionsDone } from '../codes/question-done.ts';
import { partsOf } from '../dates/parts.ts';
import type { Documents } from '../forms/sitting.ts';
import { factsOf, type Locale } from '../locales.ts';
import { type MessageKey, say } from '../messages.ts';
import { pick, type Said } from '../pick.ts';
import type { YearFigures } from '../snapshot.ts';
import { languageName } from './language-name.ts';

export type FigureRow = YearFigures['groups'][number]['rows'][number];

/** Totals that have a name in every language. */
export const totals = ['questions', 'evenings', 'guests', 'meals', 'children', 'volunteers', 'shifts', 'hours', 'visits', 'requests', 'reports'] as const;
export type Total = (typeof totals)[number];

/** Whose titles name the rows of a group. */
const titled = { 'questions-topic': 'topics', volunteers: 'roles', requests: 'forms', answering: 'forms' } as const;

const has = <T extends string>(all: readonly T[], code: string): code is T => (all as readonly string[]).includes(code);

/** What a row of figures is about: the title of its document as it is now, else the label it was taken with, else its code in words of the language. */
export function rowLabel(documents: Pick<Documents, 'one'>, group: FigureGroup, { code, label }: FigureRow, lang: Locale): Said {
  const collection = group in titled ? titled[group as keyof typeof titled] : undefined;
  return (collection && pick(documents.one(collection, code)?.title, lang)) ?? pick(label, lang) ?? { value: wordOf(group, code, lang), lang };
}

function wordOf(group: FigureGroup, code: string, lang: Locale): string {
  const message = (known: boolean, key: string): string => (known ? say(lang, key as MessageKey) : code);
  switch (group) {
    case 'totals': return message(has(totals, code), `tally.total.${code}`);
    case 'questions-topic': return message(code === 'other', 'tally.other');
    case 'questions-language': return code === 'other' ? say(lang, 'tally.otherLanguage') : capital(languageName(lang, code), lang);
    case 'questions-done': return message(has(questionsDone, code), `tally.done.${code}`);
    case 'questions-month': return monthName(lang, code);
    case 'evenings': case 'guests': return message(has(eventKinds, code), `kind.${code}`);
    default: return code;
  }
}

const capital = (name: string, lang: Locale): string => name.charAt(0).toLocaleUpperCase(factsOf(lang).intl) + name.slice(1);

/** The name of a month as it stands alone, of `2026-03`. */
export const monthName = (lang: Locale, month: string, length: 'long' | 'narrow' = 'long'): string =>
  capital(lang === 'zh' && length === 'narrow' ? String(Number(month.slice(5))) : partsOf(factsOf(lang).intl, `${month}-15`, { month: length }).month, lang);
