import type { Payload } from 'payload';
import type { Locale } from '../../../content/locales.ts';
import { readTerms } from '../../glossary/read-terms.ts';
import { dutchTermsIn } from '../../language/dutch-words.ts';
import type { Term } from '../../language/hint.ts';

/** The glossary of a language. */
export const termsOf = async (payload: Pick<Payload, 'db'>, locale: Locale): Promise<readonly Term[]> => (await readTerms(payload))[locale];

/** The words of the glossary that stand in Dutch texts, each once, as they come. */
export const termsIn = (sources: readonly string[], terms: readonly Term[]): Term[] => [...new Set(sources.flatMap((source) => dutchTermsIn(source, terms).map(({ term }) => term)))];
