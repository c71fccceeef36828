import type { BasePayload } from 'payload';
import { factsOf, isLocale } from '../../../content/locales.ts';
import type { Speech } from '../../signup/admin/speech.ts';
import { deedWords, kindName } from '../deed-words.ts';
import { peopleOf } from '../people.ts';
import type { ActivityPage } from '../read-activity.ts';
import { fieldLabels } from '../field-labels.ts';
import { keyOf, titlesOf } from '../titles.ts';
import './activity.css';

interface Props { readonly rows: ActivityPage['rows']; readonly payload: BasePayload; readonly speech: Speech; /** Whether all are of one document, which need not be named then. */ readonly ofOne?: boolean }

/** Rows of the log as a list: when, who, what, in which language, which fields. Names are looked up now; the log holds none. */
export async function ActivityLines({ rows, payload, speech: { say, when, language }, ofOne = false }: Props) {
  const [nameOf, titles] = await Promise.all([peopleOf(payload, rows), ofOne ? undefined : titlesOf(payload, rows)]);
  const admin = payload.config.routes.admin;
  const gone = say({ nl: 'iemand zonder account', en: 'somebody without an account' });
  return (
    <ol className="activity-lines">
      {rows.map((row) => {
        const known = titles?.get(keyOf(row));
        return (
          <li key={row.id}>
            <time dateTime={new Date(row.at).toISOString()}>{when(row.at)}</time>
            <span className="activity-lines__what">
              <strong><bdi>{nameOf(row) ?? gone}</bdi></strong>{': '}
              {!ofOne && <>{kindName(payload.config, row.kind, language)}{row.document ? <> {known && known.since <= row.at ? <a href={`${admin}/collections/${row.kind}/${row.document}`}><bdi>{known.title}</bdi></a> : say({ nl: 'die er niet meer is', en: 'that is gone' })}</> : ''} </>}
              {say(deedWords[row.what])}
              {row.language && isLocale(row.language) ? <> ({say({ nl: 'tekst in het', en: 'text in' })} <bdi lang={row.language}>{factsOf(row.language).name}</bdi>)</> : ''}
              {row.live || !['created', 'changed'].includes(row.what) ? '' : `, ${say({ nl: 'concept', en: 'draft' })}`}
            </span>
            {row.fields ? <span className="activity-lines__fields">{fieldLabels(payload, row.kind, row.fields.split(' '), language).join(', ')}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
