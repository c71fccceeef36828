import type { AdminViewServerProps } from 'payload';
import { editors } from '../../access/editors.ts';
import { languageOf, speechIn } from '../../signup/admin/speech.ts';
import { readActivity } from '../read-activity.ts';
import { keyOf, titlesOf } from '../titles.ts';
import { ActivityLines } from './ActivityLines.tsx';
import './activity.css';

/** Rows of a document that are shown behind its tab. */
const most = 30;

/** The tab “who did what” of a document: its last changes. For editors and admins. */
export async function DocumentActivity({ initPageResult, doc }: AdminViewServerProps & { readonly doc?: { readonly id?: string | number } }) {
  const { req, collectionConfig, globalConfig, docID } = initPageResult as typeof initPageResult & { docID?: string | number };
  const { payload } = req;
  const speech = speechIn(languageOf(req.i18n.language), 'Europe/Amsterdam');
  const { say } = speech;
  const kind = collectionConfig?.slug ?? globalConfig?.slug ?? '';
  const document = globalConfig ? '' : String(docID ?? doc?.id ?? '');
  const mine = editors({ req });
  const from = document === '' ? undefined : (await titlesOf(payload, [{ kind, document }])).get(keyOf({ kind, document }))?.since;
  const { rows, total } = mine ? await readActivity(payload, { kind, document, from }, 1, most) : { rows: [], total: 0 };
  return (
    <div className="gutter--left gutter--right activity-tab">
      <h2>{say({ nl: 'Wie deed wat', en: 'Who did what' })}</h2>
      {!mine && <p>{say({ nl: 'Alleen redacteuren en beheerders zien wie wat deed.', en: 'Only editors and admins see who did what.' })}</p>}
      {mine && (rows.length === 0
        ? <p>{say({ nl: 'Hier is nog niets veranderd sinds dit wordt bijgehouden.', en: 'Nothing has changed here since this is recorded.' })}</p>
        : <ActivityLines rows={rows} ofOne {...{ payload, speech }} />)}
      {total > rows.length && <p><a href={`${payload.config.routes.admin}/activity?${new URLSearchParams({ kind, document }).toString()}`}>{say({ nl: `Alle ${total}`, en: `All ${total}` })}</a></p>}
    </div>
  );
}
