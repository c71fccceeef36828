import type { Words } from '../../../../fields/words.ts';
import type { OpenReport } from '../browser/open-report.ts';

interface Shown { readonly opened: OpenReport; readonly language: keyof Words; readonly say: (words: Words) => string }

/** A report in the clear: its answers, its pictures, and what was said since. */
export function OpenedReport({ opened: { language: written, rows, pictures, said }, language, say }: Shown) {
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  return (
    <>
      <h2>{say({ nl: 'De melding', en: 'The report' })}</h2>
      <p>{say({ nl: 'Geschreven in het', en: 'Written in' })} {new Intl.DisplayNames(language, { type: 'language' }).of(written)}.</p>
      <dl className="answers">
        {rows.map(({ field, label, text, own }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{own ? <p className="typed" dir="auto" lang={written}>{text}</p> : <p><bdi>{text}</bdi></p>}</dd>
          </div>
        ))}
      </dl>
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map(({ url, label }, at) => <li key={url}><img src={url} alt={say({ nl: `Foto ${at + 1} bij: ${label}`, en: `Photo ${at + 1} with: ${label}` })} /></li>)}
        </ul>
      )}
      <h2>{say({ nl: 'Wat er is gezegd', en: 'What was said' })}</h2>
      {said.length === 0 && <p>{say({ nl: 'Nog niets. De melder leest uw antwoord met de geheime code.', en: 'Nothing yet. The reporter reads your answer with the secret code.' })}</p>}
      <ol className="said-lines">
        {said.map(({ at, from, text }, index) => (
          <li key={index} className={from === 'desk' ? 'line line--desk' : 'line'}>
            <p className="who">{from === 'desk' ? say({ nl: 'Wij', en: 'We' }) : say({ nl: 'De melder', en: 'The reporter' })}, <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time></p>
            {text === undefined
              ? <p>{say({ nl: 'Uw sleutel opent deze regel niet.', en: 'Your key does not open this line.' })}</p>
              : <p className="typed" dir="auto">{text}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
