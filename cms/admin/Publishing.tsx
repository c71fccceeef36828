import type { ServerProps } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import { publisherInThisProcess } from '../publishing/publisher-door.ts';
import { documentAt } from '../collections/site-path.ts';
import { problemSentence } from './problem-sentence.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'Op de site', en: 'On the site' },
  live: { nl: 'Wat u publiceert, staat binnen enkele seconden op de site. Laatst bijgewerkt:', en: 'What you publish is on the site within seconds. Last updated:' },
  waiting: { nl: 'Er wordt nu iets bijgewerkt.', en: 'Something is being updated now.' },
  failed: { nl: 'Niet bijgewerkt. De site toont nog de vorige versie. Dit moet eerst anders:', en: 'Not updated. The site still shows the version before. This has to change first:' },
  leftOut: { nl: 'Deze documenten zijn weggelaten, want zij zijn niet volledig:', en: 'These documents were left out, because they are not complete:' },
  differences: { nl: 'De nachtelijke controle vond pagina’s die anders waren. Zij zijn hersteld. Meld dit aan de beheerder:', en: 'The nightly check found pages that differed. They were mended. Tell the administrator:' },
  none: { nl: 'Deze server zet niets op de site.', en: 'This server does not publish.' },
  older: { nl: 'De site toont nu een eerdere versie. De volgende wijziging brengt alles weer bij.', en: 'The site shows an earlier version now. The next change brings everything up to date again.' },
  open: { nl: 'open de tekst', en: 'open the text' },
  releases: { nl: 'Eerdere versies van de site', en: 'Earlier versions of the site' },
  now: { nl: 'staat nu op de site', en: 'on the site now' },
  back: { nl: 'Ga terug naar deze versie', en: 'Go back to this version' },
  until: { nl: 'Terug tot de volgende wijziging: daarna staat alles weer zoals het is opgeslagen.', en: 'Back until the next change: then everything is as it was saved again.' },
} satisfies Record<string, Words>;

/** On the dashboard: what became of the last change, why something is not live, and the way back to an earlier release. */
export async function Publishing({ user, i18n, payload }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor')) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const when = (iso: string) => new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(new Date(iso));
  const publisher = publisherInThisProcess();
  if (!publisher) return <section className="to-fill-in" id="publishing"><h2>{say(words.title)}</h2><p>{say(words.none)}</p></section>;
  const state = publisher.state();
  const releases = await publisher.releases();
  const older = releases.findIndex(({ current }) => current) > 0;
  const edit = (path: string) => {
    const found = documentAt(path);
    return found && `${payload.config.routes.admin}/collections/${found.collection}?${new URLSearchParams({ 'where[slug][equals]': found.slug, locale: path.slice(1, 3) }).toString()}`;
  };
  return (
    <section className="to-fill-in" id="publishing" aria-labelledby="publishing-title">
      <h2 id="publishing-title">{say(words.title)}</h2>
      {state.waiting && <p>{say(words.waiting)}</p>}
      {state.problems.length > 0 ? (
        <div role="alert">
          <p><strong>{say(words.failed)}</strong></p>
          <ul>{state.problems.slice(0, 20).map((problem) => <li key={`${problem.path} ${problem.kind} ${problem.detail}`}><a href={problem.path}>{problem.path}</a>: {say(problemSentence(problem))} {edit(problem.path) && <a href={edit(problem.path)}>{say(words.open)}</a>}</li>)}</ul>
        </div>
      ) : (state.madeAt && <p>{say(words.live)} <time dateTime={state.madeAt}>{when(state.madeAt)}</time></p>)}
      {older && <p role="alert"><strong>{say(words.older)}</strong></p>}
      {state.leftOut.length > 0 && (
        <div role="alert">
          <p>{say(words.leftOut)}</p>
          <ul>{state.leftOut.map(({ collection, id, slug, message }) => <li key={`${collection} ${id}`}>{id === undefined ? collection : <a href={`${payload.config.routes.admin}/collections/${collection}/${id}`}>{collection} {slug ?? id}</a>}: {message}</li>)}</ul>
        </div>
      )}
      {state.differences.length > 0 && <p>{say(words.differences)} {state.differences.slice(0, 10).join(', ')}</p>}
      <details>
        <summary>{say(words.releases)}</summary>
        <p>{say(words.until)}</p>
        <ul>
          {releases.map(({ id, madeAt, current }) => (
            <li key={id}>
              <time dateTime={madeAt}>{when(madeAt)}</time>{' '}
              {current ? <em>{say(words.now)}</em> : <form method="post" action="/api/publishing/restore"><input type="hidden" name="release" value={id} /><button type="submit">{say(words.back)}</button></form>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
