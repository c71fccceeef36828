import type { RequestState } from '../../../../content/answers.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { stateLabels } from '../../requests/labels.ts';
import { inAdmin } from '../decisions/answer-words.ts';
import { spanWords } from '../decisions/waiting.ts';
import { endpointsOfForm } from '../gate.ts';
import { filterIn, queryOf } from '../list.ts';
import type { FormOverview } from '../overview.ts';

const columns = ['new', 'in-hand', 'waiting', 'referred', 'done', 'doubted'] as const satisfies readonly RequestState[];
const nothing = filterIn(() => '');

/** How it stands with each form: how many in each state, how fast the first answer is, what can be made of it. */
export function FormLines({ all, times, speech, published }: { readonly all: readonly FormOverview[]; readonly times: ReadonlyMap<string, number>; readonly speech: Speech; readonly published: Snapshot['forms'] }) {
  const { say, language } = speech;
  return (
    <section className="forms">
      <h2>{say({ nl: 'Per formulier', en: 'By form' })}</h2>
      <p>{say({ nl: 'Staat er iemand aan de balie of aan de telefoon? Kies “Opschrijven” bij het formulier.', en: 'Is somebody at the desk or on the phone? Choose “Write down” at the form.' })}</p>
      <ul className="list">
        {all.map(({ form: { slug, title, kind, promiseDays }, counts, late }) => {
          const time = times.get(slug);
          const isEmpty = columns.every((state) => counts[state] === 0);
          return (
            <li key={slug} className="request">
              <a href={queryOf(nothing, { form: slug })}><strong>{inAdmin(title, language)}</strong></a>
              <span className="marks">
                {late > 0 && <a className="mark mark--loud" href={queryOf(nothing, { form: slug, late: 'late' })}>{say({ nl: `${late} te laat`, en: `${late} late` })}</a>}
                {columns.filter((state) => counts[state] > 0).map((state) => <a key={state} className="mark" href={queryOf(nothing, { form: slug, state })}>{say(stateLabels[state])}: {counts[state]}</a>)}
                {isEmpty && <span>{say({ nl: 'Nog niets', en: 'Nothing yet' })}</span>}
              </span>
              {(time !== undefined || promiseDays !== undefined) && <p>
                {time !== undefined && say({ nl: `Eerste antwoord na ${spanWords(time).nl} (midden van 90 dagen)`, en: `First answer after ${spanWords(time).en} (median of 90 days)` })}
                {time !== undefined && promiseDays !== undefined && ' · '}
                {promiseDays !== undefined && say({ nl: `beloofd binnen ${promiseDays === 1 ? '1 dag' : `${promiseDays} dagen`}`, en: `promised within ${promiseDays === 1 ? '1 day' : `${promiseDays} days`}` })}
              </p>}
              {kind === 'request' && (
                <div className="buttons">
                  {published[slug] && <a className="button" href={`${endpointsOfForm(slug)}/write`}>{say({ nl: '+ Opschrijven', en: '+ Write down' })}</a>}
                  {!isEmpty && <a className="button" href={`${endpointsOfForm(slug)}/csv`}>CSV</a>}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
