import type { AnswerOf, AnswerValue } from '../../../../content/forms/ask/answers.ts';
import type { FormField } from '../../../../content/forms/ask/field.ts';
import { say as message } from '../../../../content/messages.ts';
import type { Text } from '../../../../content/text.ts';
import { weekdayLabels } from '../../../fields/codes/weekdays.ts';
import type { AdminLanguage, Speech } from '../../../signup/admin/speech.ts';

/** A text of a form as the desk reads it: in the language of the admin, else in Dutch. */
export const inAdmin = (text: Text | undefined, language: AdminLanguage): string => text?.[language] ?? text?.nl ?? Object.values(text ?? {})[0] ?? '';

/** An answer in the words of the desk. `own`: as the person typed it, in any language. */
export interface AnswerWords { readonly text: string; readonly own: boolean }

/** A part of the week: `vrijdag, avond`. */
export function partOfWeek(part: string, language: AdminLanguage): string {
  const [weekday = '', of = ''] = part.split('-');
  return `${weekdayLabels[weekday]?.[language] ?? weekday} ${message(language, `ask.days.${of as 'morning'}`).toLowerCase()}`;
}

/** The name of a language by its code, as the desk says it. */
export const languageName = (code: string, language: AdminLanguage): string => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;

/** An answer as the desk reads it: options by their labels, days and languages by their names, what was typed as it is. */
export function answerWords(field: FormField, answer: AnswerValue, { language, day, list }: Pick<Speech, 'language' | 'day' | 'list'>): AnswerWords {
  const optionOf = (value: string) => { const found = field.options.find((option) => option.value === value); return found ? inAdmin(found.label, language) : value; };
  const said = (text: string): AnswerWords => ({ text, own: false });
  switch (field.kind) {
    case 'text': case 'long-text': case 'name': return { text: String(answer), own: true };
    case 'reach': { const { phone, email } = answer as AnswerOf['reach']; return said([phone, email].filter(Boolean).join(' · ')); }
    case 'choice': return said(optionOf(String(answer)));
    case 'choices': return said((answer as AnswerOf['choices']).map(optionOf).join(' · '));
    case 'number': return said(String(answer));
    case 'date': return said(day(String(answer)));
    case 'days': return said((answer as AnswerOf['days']).map((part) => partOfWeek(part, language)).join(' · '));
    case 'postcode': { const { postcode, number } = answer as AnswerOf['postcode']; return said(`${postcode} ${number}`); }
    case 'languages': return said(list((answer as AnswerOf['languages']).map(({ code, level }) => `${languageName(code, language)}${level ? ` (${message(language, `ask.level.${level}`).toLowerCase()})` : ''}`)));
    case 'file': return said(message(language, 'asked.files', { n: Number(answer) }));
    case 'consent': return said(language === 'en' ? 'yes' : 'ja');
  }
}
