import { type DayPart, dayParts } from '../../content/codes/day-parts.ts';
import type { SpokenLanguage } from '../../content/codes/spoken-languages.ts';
import { longDate, weekdayName } from '../../content/dates/words.ts';
import { type Answers, answerTo } from '../../content/forms/ask/answers.ts';
import type { FormField } from '../../content/forms/ask/field.ts';
import { type Locale, factsOf } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import { must } from './must.ts';
import { spokenName } from './spoken-names.ts';
import { written } from './written.ts';

/** A piece of an answer. No `lang` where it is in the page's own language; `dir` is `auto` for what somebody wrote. */
export interface AnswerPart {
  readonly value: string;
  readonly lang?: Locale | SpokenLanguage | '' | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Paragraphs, with a direction of their own. */
  readonly long?: boolean | undefined;
  /** Said after it, in the page's language. */
  readonly note?: string | undefined;
}

/** One question and what was answered, piece by piece, each on a line of its own. */
export interface AnswerRow {
  readonly label: Said;
  readonly parts: readonly AnswerPart[];
}

/** What somebody answered, as people read it: the questions in their order, without those that were left open or not asked. */
export const answerRows = (fields: readonly FormField[], answers: Answers, lang: Locale): AnswerRow[] =>
  fields.flatMap((field) => {
    const parts = partsOf(field, answers, lang);
    return parts.length > 0 ? [{ label: must(field.label, lang), parts }] : [];
  });

function partsOf(field: FormField, answers: Answers, lang: Locale): AnswerPart[] {
  const ltr = (value: string): AnswerPart[] => (value === '' ? [] : [{ value, dir: 'ltr' }]);
  const chosen = (values: readonly string[]): AnswerPart[] => values.map((value) => {
    const label = pick(field.options.find((option) => option.value === value)?.label, lang);
    return label && label.lang !== lang ? { ...label, dir: factsOf(label.lang).dir } : { value: label?.value ?? value };
  });
  const { kind } = field;
  switch (kind) {
    case 'text': case 'long-text': case 'name': {
      const text = answerTo({ ...field, kind }, answers);
      return text === undefined ? [] : [{ ...written(text, lang), dir: 'auto', long: kind === 'long-text' }];
    }
    case 'reach': {
      const { phone = '', email = '' } = answerTo({ ...field, kind }, answers) ?? {};
      return [...ltr(phone), ...ltr(email)];
    }
    case 'choice': return chosen([answerTo({ ...field, kind }, answers) ?? []].flat());
    case 'choices': return chosen(answerTo({ ...field, kind }, answers) ?? []);
    case 'number': return ltr(String(answerTo({ ...field, kind }, answers) ?? ''));
    case 'date': {
      const day = answerTo({ ...field, kind }, answers);
      return day === undefined ? [] : [{ value: longDate(lang, day) }];
    }
    case 'days': return dayWords(answerTo({ ...field, kind }, answers) ?? [], lang);
    case 'postcode': {
      const place = answerTo({ ...field, kind }, answers);
      return place ? ltr(`${place.postcode}, ${place.number}`) : [];
    }
    case 'languages': return (answerTo({ ...field, kind }, answers) ?? []).map(({ code, level }) => {
      const { name, dir } = spokenName(code);
      return { value: name, lang: code, dir, note: level && say(lang, `ask.level.${level}`) };
    });
    case 'file': {
      const came = answerTo({ ...field, kind }, answers);
      return came ? [{ value: say(lang, 'asked.files', { n: came }) }] : [];
    }
    case 'consent': return answerTo({ ...field, kind }, answers) ? [{ value: '✓' }] : [];
  }
}

/** `vrijdag: Ochtend, Avond`, a line per weekday. */
function dayWords(chosen: readonly string[], lang: Locale): AnswerPart[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const parts = dayParts.filter((part: DayPart) => chosen.includes(`${weekday}-${part}`));
    return parts.length > 0 ? [{ value: `${weekdayName(lang, weekday)}: ${parts.map((part) => say(lang, `ask.days.${part}`)).join(say(lang, 'list.separator'))}` }] : [];
  });
}
