import am from './search-words/am.json' with { type: 'json' };
import ar from './search-words/ar.json' with { type: 'json' };
import en from './search-words/en.json' with { type: 'json' };
import es from './search-words/es.json' with { type: 'json' };
import fa from './search-words/fa.json' with { type: 'json' };
import fr from './search-words/fr.json' with { type: 'json' };
import it from './search-words/it.json' with { type: 'json' };
import nl from './search-words/nl.json' with { type: 'json' };
import ru from './search-words/ru.json' with { type: 'json' };
import ti from './search-words/ti.json' with { type: 'json' };
import tr from './search-words/tr.json' with { type: 'json' };
import zh from './search-words/zh.json' with { type: 'json' };
import { type Locale, locales } from '../locales.ts';
import { words } from './documents/words.ts';
import { startTerms } from './glossary.ts';

type SearchWords = Readonly<Partial<Record<string, readonly string[]>>>;
const written: Readonly<Record<Locale, SearchWords>> = { nl, en, ar, fr, es, zh, fa, tr, am, ru, it, ti };
const terms = new Map(startTerms.map((term) => [term.nl.toLowerCase(), term]));

/** What the glossary calls a Dutch word where it first stands in a text: the explanation in brackets, up to its colon. Whoever read it there searches by it. */
const gloss = (word: string, language: Locale): string | undefined => {
  const [, explained] = /[（(](.+)[）)]/.exec(terms.get(word.toLowerCase())?.own[language]?.[0] ?? '') ?? [];
  return explained?.split(/[:：፦]/)[0]?.trim();
};

const withGlosses = (language: Locale): SearchWords => {
  const glosses = words.flatMap(({ slug, word }) => {
    const [path, agreed] = [`/words/${slug}`, gloss(word, language)];
    return agreed ? [[path, [...new Set([...(written[language][path] ?? []), agreed])]] as const] : [];
  });
  return { ...written[language], ...Object.fromEntries(glosses) };
};

/** Other words that people type for a page, by language and path: what an installation starts with. */
export const startSearchWords = Object.fromEntries(locales.map((language) => [language, withGlosses(language)])) as unknown as Readonly<Record<Locale, SearchWords>>;
