import { factsOf } from '../../../../content/locales.ts';
import { WorkStore } from '../../work/work-store.ts';
import { secondsOf, sumOfWords } from '../queue.ts';
import { readQueues } from '../read-queue.ts';
import { timeFor, wordsToDo } from '../say.ts';
import type { Seen } from './Frame.tsx';

/** For editors: how far each language is, and where somebody waits for approval. */
export async function LanguagesView({ req, speech: { say, language }, languages, admin }: Seen) {
  const { byLanguage, titles } = await readQueues(req, languages);
  const store = new WorkStore(req.payload);
  const waiting = new Map<string, number>();
  for (const locale of languages) waiting.set(locale, (await store.open(locale)).filter(({ state, document }) => state === 'handed-in' && titles.has(document)).length);
  return (
    <>
      <h1>{say({ nl: 'Vertalen', en: 'Translate' })}</h1>
      <ul className="list">
        {languages.map((locale) => {
          const queue = byLanguage.get(locale) ?? [];
          const handed = waiting.get(locale) ?? 0;
          return (
            <li key={locale} className="item">
              <a href={`${admin}/translate?language=${locale}`}><bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></a>
              <p className="marks">
                {handed > 0 && <span className="mark mark--in">{say({ nl: `${handed} ingeleverd: lees na`, en: `${handed} handed in: read over` })}</span>}
                {queue.length === 0 ? <span className="mark">{say({ nl: 'Alles is vertaald en nagekeken', en: 'All is translated and checked' })}</span> : wordsToDo(sumOfWords(queue), language).map((line) => <span key={line} className="mark">{line}</span>)}
                {queue.length > 0 && <span className="mark">{timeFor(secondsOf(queue), language)}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
