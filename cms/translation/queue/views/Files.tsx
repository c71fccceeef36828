import type { Locale } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';

/** Files for translators' tools: to get and to bring back. @param document only this one */
export function Files({ locale, document, speech: { say } }: { readonly locale: Locale; readonly document: string | undefined; readonly speech: Speech }) {
  const address = (more: Readonly<Record<string, string>>) => `/api/translation/xliff?${new URLSearchParams({ language: locale, ...(document === undefined ? {} : { document }), ...more }).toString()}`;
  return (
    <details className="files">
      <summary>{say({ nl: 'Met een vertaalprogramma werken (XLIFF)', en: 'Work with a translation tool (XLIFF)' })}</summary>
      <p className="buttons">
        <a className="button" href={address({ only: 'todo' })} download>{say({ nl: 'Haal op wat te doen is', en: 'Get what is to be done' })}</a>
        <a className="button" href={address({})} download>{say({ nl: 'Haal alles op', en: 'Get all of it' })}</a>
      </p>
      <form method="post" action="/api/translation/xliff" encType="multipart/form-data">
        <label htmlFor="xliff">{say({ nl: 'Breng een bestand terug (XLIFF 2.0 of 2.1)', en: 'Bring a file back (XLIFF 2.0 or 2.1)' })}</label>
        <input id="xliff" type="file" name="file" accept=".xlf,.xliff,.xml,application/xliff+xml" required />
        <p className="why">{say({ nl: 'Vertalers leveren zo in; wat een redacteur terugbrengt, staat meteen op de site.', en: 'Translators hand in this way; what an editor brings back is on the site at once.' })}</p>
        <button type="submit">{say({ nl: 'Lees het bestand', en: 'Read the file' })}</button>
      </form>
    </details>
  );
}
