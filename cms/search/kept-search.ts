import { setImmediate as others } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Locale } from '../../content/locales.ts';
import { type SearchHit, Searcher } from '../../content/search/searcher.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { readSearchWords, searchWordsStamp } from './read-words.ts';

type Words = Awaited<ReturnType<typeof readSearchWords>>;
/** How long work goes on before everybody else has a turn, in milliseconds. */
const slice = 6;
/** How long what editors wrote is taken for the newest. */
const trusted = 1000;

/** The search of this process: follows what is published and what editors write, in slices, so that no request waits for an index of another. */
export class KeptSearch {
  readonly #searcher = new Searcher();
  readonly #payload: Pick<Payload, 'db'>;
  readonly #snapshot: () => Snapshot;
  #words: { readonly stamp: string; readonly words: Words } | undefined;
  #looked = Number.NEGATIVE_INFINITY;
  #work: Promise<unknown> = Promise.resolve();

  constructor(payload: Pick<Payload, 'db'>, snapshot: () => Snapshot) {
    this.#payload = payload;
    this.#snapshot = snapshot;
  }

  /** What is found in a language now. @param now milliseconds since 1970 */
  async search(language: Locale, typed: string, now: number): Promise<SearchHit[]> {
    await this.#follow(language, now);
    return this.#searcher.search(language, typed);
  }

  /** Brings the languages that were asked for up to date, before somebody asks again. */
  async keepUp(): Promise<void> {
    for (const language of this.#searcher.languages) await this.#follow(language, Number.POSITIVE_INFINITY);
  }

  async #follow(language: Locale, now: number): Promise<void> {
    const words = await this.#newestWords(now);
    if (this.#searcher.ready(language, this.#snapshot(), words)) return;
    // One after the other: two that change one index at once would both do it.
    const mine = this.#work.catch(() => {}).then(async () => {
      let began = performance.now();
      for (const _ of this.#searcher.follow(language, this.#snapshot(), words)) {
        if (performance.now() - began < slice) continue;
        await others();
        began = performance.now();
      }
    });
    this.#work = mine;
    await mine;
  }

  async #newestWords(now: number): Promise<Words> {
    if (this.#words && Math.abs(now - this.#looked) < trusted) return this.#words.words;
    const stamp = await searchWordsStamp(this.#payload);
    if (this.#words?.stamp !== stamp) this.#words = { stamp, words: await readSearchWords(this.#payload) };
    if (Number.isFinite(now)) this.#looked = now;
    return this.#words.words;
  }
}
