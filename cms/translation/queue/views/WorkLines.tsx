import type { Locale } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { Work } from '../../work/work.ts';
import { addressOf } from '../address.ts';

const stateWords = {
  free: { nl: 'vrij', en: 'free' }, taken: { nl: 'u werkt eraan', en: 'you work on it' }, back: { nl: 'kwam terug met een opmerking', en: 'came back with a remark' },
  'handed-in': { nl: 'ingeleverd', en: 'handed in' }, done: { nl: 'klaar', en: 'done' },
} as const;

interface Lines {
  readonly title: string;
  readonly id: string;
  readonly works: readonly Work[];
  /** What each document is called, by its name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly user: string;
  readonly locale: Locale;
  readonly admin: string;
  readonly speech: Speech;
}

/** Work under a heading, each with the way to it; nothing when there is none. */
export function WorkLines({ title, id, works, titles, names, user, locale, admin, speech: { say, when } }: Lines) {
  if (works.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="list">
        {works.map((work) => {
          const name = work.account === user ? undefined : names.get(work.account ?? '');
          return (
            <li key={work.id} className="item">
              <a href={`${addressOf(admin, work.document, locale, { part: work.part })}#part`}>{titles.get(work.document) ?? work.document}</a>
              <p className="marks">
                <span className={work.state === 'back' ? 'mark mark--loud' : 'mark'}>{say(stateWords[work.state])}</span>
                {name !== undefined && <span className="mark">{name}</span>}
                <span className="mark">{when(work.since)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
