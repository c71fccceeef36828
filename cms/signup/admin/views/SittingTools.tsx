import { answersOf } from '../answers-of.ts';
import { endpointsOf } from '../gate.ts';
import type { FrozenSheet } from '../kitchen-sheets.ts';
import { mailDesk } from '../mail-desk.ts';
import type { SittingSheet } from '../sitting-sheet.ts';
import type { Speech } from '../speech.ts';
import { PostButton } from './PostButton.tsx';

interface Tools { readonly sheet: SittingSheet; readonly frozen: FrozenSheet | undefined; readonly speech: Speech }

/** What is made of the list: papers, files, the kitchen sheet, a message to all. */
export function SittingTools({ sheet, frozen, speech }: Tools) {
  const { say, when } = speech;
  const post = endpointsOf(sheet.slug);
  const toCall = [...sheet.coming, ...sheet.waiting].filter((row) => answersOf(row).email === '');
  return (
    <section className="tools">
      <h2>{say({ nl: 'Lijsten en keuken', en: 'Lists and kitchen' })}</h2>
      <div className="buttons">
        <a className="button" href={`${post}/door-list`}>{say({ nl: 'Deurlijst (afdrukken)', en: 'Door list (print)' })}</a>
        <a className="button" href={`${post}/kitchen-sheet`}>{say({ nl: 'Keukenblad (afdrukken)', en: 'Kitchen sheet (print, Dutch)' })}</a>
        <a className="button" href={`${post}/xlsx`}>Excel</a>
        <a className="button" href={`${post}/csv`}>CSV</a>
      </div>
      <p>{frozen
        ? say({ nl: `Het keukenblad is vastgezet op ${when(frozen.at)} (blad ${frozen.number}). Wat daarna verandert, staat er apart op.`, en: `The kitchen sheet was frozen on ${when(frozen.at)} (sheet ${frozen.number}). What changes after that stands apart on it.` })
        : say({ nl: 'Het keukenblad is nog niet vastgezet. Doe dat als de kok gaat inkopen; anders gebeurt het als het aanmelden sluit.', en: 'The kitchen sheet is not frozen yet. Do so when the cook goes shopping; otherwise it happens when sign-up closes.' })}
      </p>
      <PostButton quiet action={`${post}/freeze`} fields={{ after: frozen?.number ?? 0 }}>{frozen ? say({ nl: 'Zet opnieuw vast', en: 'Freeze again' }) : say({ nl: 'Zet vast', en: 'Freeze' })}</PostButton>
      <details id="message">
        <summary>{say({ nl: 'Bericht aan allen', en: 'Message to all' })}</summary>
        {mailDesk()
          ? (
            <form method="post" action={`${post}/message`}>
              <label htmlFor="message-text">{say({ nl: 'Wat moet iedereen weten? Het gaat per e-mail, zoals u het schrijft.', en: 'What must everybody know? It goes by e-mail, as you write it.' })}</label>
              <textarea id="message-text" name="text" rows={5} maxLength={2000} required />
              <button type="submit">{say({ nl: 'Verstuur aan allen', en: 'Send to all' })}</button>
            </form>
          )
          : <p>{say({ nl: 'Deze server verstuurt nog geen berichten.', en: 'This server sends no messages yet.' })}</p>}
        <h3>{say({ nl: `Zonder e-mail, om te bellen: ${toCall.length}`, en: `Without e-mail, to call: ${toCall.length}` })}</h3>
        {toCall.length > 0 && <ul>{toCall.map((row) => <li key={row.id}><bdi>{answersOf(row).name}</bdi>: <a href={`tel:${answersOf(row).phone}`}><bdi dir="ltr">{answersOf(row).phone}</bdi></a></li>)}</ul>}
      </details>
    </section>
  );
}
