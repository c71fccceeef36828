import type { PayloadRequest } from 'payload';
import type { Person } from '../../access/role.ts';
import { type Locale, locales, sourceLocale } from '../../../content/locales.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { partsOf, sumOfWords } from '../queue/queue.ts';
import type { ReadDocument } from '../queue/read-documents.ts';
import { wordsToDo } from '../queue/say.ts';
import { textsNow } from '../queue/texts-now.ts';
import { isEditor, mayCheck, translates } from '../work/decisions.ts';

/** How far one language of a document is, as the panel in its edit view says it. */
export interface LanguageState {
  readonly locale: Locale;
  /** `12 woorden ontbreken`; empty when all is fresh. */
  readonly lines: readonly string[];
  readonly outdated: number;
  /** Whether this person can say that it is right. */
  readonly canCheck: boolean;
}
export interface DocumentState { readonly languages: readonly LanguageState[]; readonly editor: boolean }

/** How far each language of a document is, for the languages of this person. Nothing when it has no texts. */
export function documentState(req: PayloadRequest, person: Person, { place, stored }: ReadDocument): DocumentState {
  const language = languageOf(req.i18n?.language);
  const languages = locales.filter((locale) => locale !== sourceLocale && translates(person, locale)).flatMap((locale): LanguageState[] => {
    const texts = textsNow(req.payload, place, stored, locale);
    const words = sumOfWords(partsOf(texts, new Map()));
    return texts.length === 0 ? [] : [{ locale, lines: wordsToDo(words, language), outdated: words.outdated, canCheck: texts.some(({ state, account }) => state === 'unchecked' && mayCheck(person, locale, account)) }];
  });
  return { languages, editor: isEditor(person) };
}
