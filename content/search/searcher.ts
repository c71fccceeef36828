import { factsOf, type Locale, locales, sourceLocale } from '../locales.ts';
import { isDutchName } from '../pick.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './asked.ts';
import { type SearchWords, findable } from './entries.ts';
import type { Entry } from './entry.ts';
import { type Piece, excerpt, marked } from './marked.ts';
import { plainText, stretches } from './plain-text.ts';
import { type Ranked, rank } from './rank.ts';
import { SearchIndex } from './search-index.ts';

/** A page that was found, as it is shown. */
export interface SearchHit {
  readonly kind: Entry['kind'];
  /** Path without the language. */
  readonly path: string;
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  /** Its text is not there in the reader's language. */
  readonly dutch: boolean;
}

type Words = Readonly<Record<Locale, SearchWords>>;
const none: readonly string[] = [];
/** How many signs of bodies are read for the words to show, the best results first; of what comes after them the summary is shown. */
const lookedAt = 8000;

/** Searches the published content in every language. An index is made when its language is asked for, and follows what is published. */
export class Searcher {
  readonly #indexes = new Map<Locale, { readonly index: SearchIndex; of?: Snapshot; words?: SearchWords }>();

  /** The indexes by which a language is searched: its own, and Dutch, because Dutch words stand on letters. Who types Latin letters in another script may mean English. */
  #needed(language: Locale): Locale[] {
    return [...new Set<Locale>([language, sourceLocale, ...(factsOf(language).script ? ['en' as const] : [])])];
  }

  /** Whether a search in this language would see this content. */
  ready(language: Locale, snapshot: Snapshot, words: Words): boolean {
    return this.#needed(language).every((one) => {
      const kept = this.#indexes.get(one);
      return kept?.of === snapshot && kept.words === words[one];
    });
  }

  /** Brings the indexes of a language up to date, a step for each document that is new or another one: whoever drives it lets others go first in between. */
  *follow(language: Locale, snapshot: Snapshot, words: Words): Generator<undefined, void> {
    for (const one of this.#needed(language)) {
      const kept: { readonly index: SearchIndex; of?: Snapshot; words?: SearchWords } = this.#indexes.get(one) ?? { index: new SearchIndex(one) };
      this.#indexes.set(one, kept);
      if (kept.of === snapshot && kept.words === words[one]) continue;
      const before = kept.words;
      const there = new Set<string>();
      for (const { path, from, entry } of findable(snapshot)) {
        there.add(path);
        const same = kept.index.entry(path)?.from === from && (before?.get(path) ?? none).join('\n') === (words[one].get(path) ?? none).join('\n');
        if (same) continue;
        kept.index.add(entry(one, words[one]));
        yield undefined;
      }
      for (const path of kept.index.paths()) if (!there.has(path)) kept.index.remove(path);
      kept.of = snapshot;
      kept.words = words[one];
    }
  }

  /** The best pages first. Sees what `follow` saw last. */
  search(language: Locale, typed: string): SearchHit[] {
    const asked = (languages: readonly Locale[]) => new Map(languages.flatMap((one) => {
      const index = this.#indexes.get(one)?.index;
      return index ? [[index, index.asked(typed)] as const] : [];
    }));
    let questions = asked([...new Set<Locale>([language, sourceLocale])]);
    let ranked = rank(questions);
    if (ranked.length === 0 && /[a-z]/i.test(typed)) {
      questions = asked(this.#needed(language));
      ranked = rank(questions);
    }
    const look = { left: lookedAt };
    return ranked.flatMap((one) => this.#shown(one, language, questions, look) ?? []);
  }

  #shown({ path, kind }: Ranked, language: Locale, questions: ReadonlyMap<SearchIndex, Asked>, look: { left: number }): SearchHit | undefined {
    const side = (one: Locale) => {
      const index = this.#indexes.get(one)?.index;
      const entry = index?.entry(path);
      const question = index && questions.get(index);
      return index && entry && question ? { index, entry, question, lang: one } : undefined;
    };
    const [own, source] = [side(language), side(sourceLocale)];
    const named = own?.entry.names[0] || own?.entry.summary ? own : source;
    const title = [own, source].find((one) => one?.entry.names[0]);
    if (!named || !source || !title) return undefined;
    const hitsIn = (one: typeof named, text: string) => one.index.hits(plainText(text, one.lang), one.question);
    const name = title.entry.names[0] ?? '';
    const nameLang = isDutchName(name, title.lang) ? sourceLocale : title.lang;
    const word = source.entry.word;
    const texts = [named.entry.summary, ...named.entry.texts].filter(Boolean);
    const best = texts.find((text) => (look.left -= text.length) > 0 && hitsIn(named, text).length > 0) ?? texts[0] ?? '';
    return {
      kind, path, dutch: language !== sourceLocale && named.lang === sourceLocale && texts.length > 0,
      title: [
        ...(word ? [...marked([{ value: word, lang: sourceLocale }], source.index.hits(word, source.question)), { value: ': ', lang: language, hit: false }] : []),
        ...marked(stretches(name, nameLang), hitsIn(title, name)),
      ],
      text: excerpt(stretches(best, named.lang), hitsIn(named, best)),
    };
  }

  /** The languages that were asked for so far. */
  get languages(): Locale[] { return locales.filter((one) => this.#indexes.has(one)); }
}
