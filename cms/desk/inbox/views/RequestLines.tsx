import type { Speech } from '../../../signup/admin/speech.ts';
import { spokenCode } from '../../../signup/code.ts';
import { stateLabels } from '../../requests/labels.ts';
import { personOf } from '../decisions/person.ts';
import type { Request } from '../../requests/request.ts';
import type { Account } from '../accounts.ts';
import { inAdmin, languageName } from '../decisions/answer-words.ts';
import { isLate, isOpen, isPastDue, spanWords } from '../decisions/waiting.ts';
import { viewOf } from '../gate.ts';
import { type Filter, queryOf } from '../list.ts';
import type { SeenForm } from '../seen-forms.ts';

interface Lines {
  readonly found: { readonly rows: readonly Request[]; readonly all: number; readonly pages: number };
  readonly filter: Filter;
  readonly forms: readonly SeenForm[];
  readonly accounts: ReadonlyMap<string, Account>;
  readonly speech: Speech;
  readonly admin: string;
  readonly now: number;
  readonly today: string;
}

/** Requests, one a line: who and what, how long they wait, who does it. Of a report the kind, the date and the state. */
export function RequestLines({ found: { rows, all, pages }, filter, forms, accounts, speech, admin, now, today }: Lines) {
  const { say, language, when } = speech;
  if (rows.length === 0) return <p className="none">{say({ nl: 'Hier is nu niets.', en: 'There is nothing here now.' })}</p>;
  return (
    <>
      <h2>{say(all === 1 ? { nl: '1 gevonden', en: '1 found' } : { nl: `${all} gevonden, de oudste eerst`, en: `${all} found, the oldest first` })}</h2>
      <ul className="list">
        {rows.map((row) => {
          const form = forms.find(({ slug }) => slug === row.form);
          const late = isLate(row, form?.promiseDays, now);
          const answered = row.firstAnswerAt ?? undefined;
          const isReport = row.kind === 'report';
          const doer = row.assignedTo === null || row.assignedTo === undefined ? undefined : accounts.get(String(row.assignedTo));
          return (
            <li key={row.id} className={late ? 'request request--late' : 'request'}>
              <a href={viewOf(admin, row.id)}>
                <strong>{isReport ? say({ nl: 'Melding', en: 'Report' }) : <bdi>{personOf(row).name || (row.emptiedAt ? say({ nl: '(gewist)', en: '(deleted)' }) : say({ nl: '(zonder naam)', en: '(no name)' }))}</bdi>}</strong>
                {!isReport && !row.emptiedAt && <code>{spokenCode(row.code)}</code>}
                <span>{inAdmin(form?.title ?? row.definition.title, language)}</span>
              </a>
              <span className="marks">
                <span className={row.state === 'new' ? 'mark mark--new' : 'mark'}>{say(stateLabels[row.state])}</span>
                <time className={late ? 'mark mark--loud' : 'mark'} dateTime={new Date(row.at).toISOString()}>{answered === undefined && isOpen(row.state) && !isReport
                  ? say({ nl: `wacht ${spanWords(now - row.at).nl}${late ? ', te laat' : ''}`, en: `waits ${spanWords(now - row.at).en}${late ? ', late' : ''}` })
                  : when(row.at)}
                </time>
                {!isReport && row.language !== 'nl' && <span className="mark">{languageName(row.language, language)}</span>}
                {doer && !isReport && <span className="mark">{doer.name}</span>}
                {row.dueOn && !isReport && isOpen(row.state) && <span className={isPastDue(row, today) ? 'mark mark--loud' : 'mark'}>{say({ nl: 'uiterlijk', en: 'by' })} {speech.day(row.dueOn)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {pages > 1 && (
        <nav className="buttons" aria-label={say({ nl: 'Bladzijden', en: 'Pages' })}>
          {filter.page > 1 && <a className="button" href={queryOf(filter, { page: filter.page - 1 })}>← {say({ nl: 'Vorige', en: 'Previous' })}</a>}
          <span>{say({ nl: `Bladzijde ${filter.page} van ${pages}`, en: `Page ${filter.page} of ${pages}` })}</span>
          {filter.page < pages && <a className="button" href={queryOf(filter, { page: filter.page + 1 })}>{say({ nl: 'Volgende', en: 'Next' })} →</a>}
        </nav>
      )}
    </>
  );
}
