import type { Words } from '../../../fields/words.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { Note } from '../../requests/request.ts';
import type { Account } from '../accounts.ts';
import { longestNote } from '../longest-note.ts';

interface Props {
  readonly notes: readonly Note[];
  /** Where a new one is sent. */
  readonly action: string;
  /** Who never sees them, in a sentence. */
  readonly unseen: Words;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly speech: Speech;
}

/** What the desk notes for itself about a request or a volunteer, the oldest first. */
export function Notes({ notes, action, unseen, accounts, speech: { say, when } }: Props) {
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{say({ nl: 'Notities van de balie', en: 'Notes of the desk' })}</h2>
      <p>{say(unseen)}</p>
      <ol className="said-lines">
        {notes.map(({ at, by, text }, index) => (
          <li key={index} className="line">
            <p className="who">{accounts.get(by)?.name ?? say({ nl: '(account is weg)', en: '(account is gone)' })}, <time dateTime={new Date(at).toISOString()}>{when(at)}</time></p>
            <p className="typed" dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      <form method="post" action={action}>
        <label htmlFor="note">{say({ nl: 'Nieuwe notitie', en: 'New note' })}</label>
        <textarea id="note" name="text" rows={3} maxLength={longestNote} dir="auto" required />
        <button type="submit" className="quiet">{say({ nl: 'Bewaar de notitie', en: 'Save the note' })}</button>
      </form>
    </section>
  );
}
