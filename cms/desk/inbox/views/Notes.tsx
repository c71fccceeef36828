import type { Speech } from '../../../signup/admin/speech.ts';
import type { Request } from '../../requests/request.ts';
import type { Account } from '../accounts.ts';
import { longestNote } from '../actions/note.ts';
import { endpointsOf } from '../gate.ts';

/** What the desk notes for itself, the oldest first. The person never sees it. */
export function Notes({ request: { id, notes }, accounts, speech: { say, when } }: { readonly request: Request; readonly accounts: ReadonlyMap<string, Account>; readonly speech: Speech }) {
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{say({ nl: 'Notities van de balie', en: 'Notes of the desk' })}</h2>
      <p>{say({ nl: 'De persoon ziet dit niet.', en: 'The person does not see this.' })}</p>
      <ol className="said-lines">
        {notes.map(({ at, by, text }, index) => (
          <li key={index} className="line">
            <p className="who">{accounts.get(by)?.name ?? say({ nl: '(account is weg)', en: '(account is gone)' })}, <time dateTime={new Date(at).toISOString()}>{when(at)}</time></p>
            <p className="typed" dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      <form method="post" action={`${endpointsOf(id)}/note`}>
        <label htmlFor="note">{say({ nl: 'Nieuwe notitie', en: 'New note' })}</label>
        <textarea id="note" name="text" rows={3} maxLength={longestNote} dir="auto" required />
        <button type="submit" className="quiet">{say({ nl: 'Bewaar de notitie', en: 'Save the note' })}</button>
      </form>
    </section>
  );
}
