import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Locale, locales } from '../../content/locales.ts';
import type { ResponderModule } from '../../content/responder.ts';
import { Searcher } from '../../content/search/searcher.ts';
import { startSearchWords } from '../../content/start/search-words.ts';
import { builtResponder } from '../built-site.ts';
import { generatedSnapshot } from './generated-snapshot.ts';
import { megabytes, quantile, type Row, seconds } from './row.ts';

const documents = 1000;
const rounds = 3;
type Words = Parameters<Searcher['follow']>[2];

/** Every golden query against an index of 1,000 documents in each of twelve languages: the search alone, and with its page; what the indexes take to make and to keep. */
export async function searchSpeed(): Promise<Row[]> {
  const snapshot = generatedSnapshot(documents);
  const words = Object.fromEntries(locales.map((locale) => [locale, new Map(Object.entries(startSearchWords[locale]))])) as unknown as Words;
  const { createResponder } = await import(pathToFileURL((await builtResponder()).entry).href) as ResponderModule;
  const responder = createResponder();
  responder.use(snapshot);

  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => { collect(); return process.memoryUsage().heapUsed; };
  const before = used();
  const searcher = new Searcher();
  const builds: number[] = [];
  const steps: number[] = [];
  for (const locale of locales) {
    const began = performance.now();
    let last = began;
    for (const _ of searcher.follow(locale, snapshot, words)) { steps.push(performance.now() - last); last = performance.now(); }
    builds.push(performance.now() - began);
  }
  const memory = used() - before;

  const [alone, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) for (const lang of locales) for (const typed of queries(lang)) {
    const began = performance.now();
    const hits = searcher.search(lang, typed);
    const found = performance.now();
    const page = await responder.answer({ page: 'search', lang, typed, hits, clock: '10:00' });
    if (page.status !== 200) throw new Error(`The page of “${typed}” answered ${page.status}: ${page.error ?? ''}`);
    if (round === 0) continue;
    alone.push(found - began);
    whole.push(performance.now() - began);
  }
  const row = (what: string, times: readonly number[]): Row => {
    const p99 = quantile(times, 0.99);
    return { what: `${what}, ${times.length} queries (p50 ${quantile(times, 0.5).toFixed(1)} ms)`, target: 'p99 ≤ 20 ms', measured: `p99 ${p99.toFixed(1)} ms`, reached: p99 <= 20 };
  };
  return [
    row(`a search, 12 × ${documents.toLocaleString('en')} documents`, alone),
    row('a search with its page', whole),
    { what: 'making the index of a language, in slices (p50 of twelve; Dutch is made with the first)', target: '', measured: `${seconds(quantile(builds, 0.5))}, longest ${seconds(Math.max(...builds))}`, reached: undefined },
    { what: 'the longest slice of it that nothing else can come between (p99)', target: '', measured: `${Math.max(...steps).toFixed(1)} ms (${quantile(steps, 0.99).toFixed(1)} ms)`, reached: undefined },
    { what: 'memory of the indexes of all twelve languages', target: '', measured: megabytes(memory), reached: undefined },
  ];
}

const queries = (lang: Locale): string[] => (JSON.parse(readFileSync(join(import.meta.dirname, `../golden/search/${lang}.json`), 'utf8')) as { found: { query: string }[] }).found.map(({ query }) => query);
