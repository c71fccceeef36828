import type { AdminViewServerProps } from 'payload';
import { editors } from '../../access/editors.ts';
import { accountsWhoWrite } from '../accounts-who-write.ts';
import { languageOf, speechIn } from '../../signup/admin/speech.ts';
import { adminPage } from '../../signup/admin/views/AdminPage.tsx';
import { activityFilter } from '../filter.ts';
import { kindName } from '../deed-words.ts';
import { loggedKinds } from '../logged-kinds.ts';
import { readActivity } from '../read-activity.ts';
import { keyOf, titlesOf } from '../titles.ts';
import { ActivityLines } from './ActivityLines.tsx';
import './activity.css';

/** `/admin/activity`: who changed what in the content, by document, person and day. For editors and admins. */
export function ActivityView(props: AdminViewServerProps) {
  return adminPage(props, '/activity', 'activity', async () => {
    const { initPageResult: { req }, searchParams } = props;
    const { payload } = req;
    const speech = speechIn(languageOf(req.i18n.language), 'Europe/Amsterdam');
    const { say, language } = speech;
    if (!editors({ req })) return <p>{say({ nl: 'Alleen redacteuren en beheerders zien wie wat deed.', en: 'Only editors and admins see who did what.' })}</p>;
    const asked = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
    const { page, ...filter } = activityFilter(asked);
    const [found, people, titles] = await Promise.all([readActivity(payload, filter, page), accountsWhoWrite(payload), titlesOf(payload, filter.kind && filter.document ? [{ kind: filter.kind, document: filter.document }] : [])]);
    const kinds = loggedKinds(payload.config);
    const to = (wanted: number) => `?${new URLSearchParams({ kind: asked('kind'), document: asked('document'), who: asked('who'), day: asked('day'), page: String(wanted) }).toString()}`;
    return (
      <>
        <h1>{say({ nl: 'Wie deed wat', en: 'Who did what' })}</h1>
        <p>{say({ nl: 'Wat er in de inhoud van de site is veranderd, twee jaar lang. Alleen de namen van velden, niet wat erin stond. Oude versies staan bij elk document.', en: 'What changed in the content of the site, for two years. Only the names of fields, not what they held. Old versions are with each document.' })}</p>
        <form method="get" className="activity-filter" role="search">
          <div><label htmlFor="kind">{say({ nl: 'Soort', en: 'Kind' })}</label>
            <select id="kind" name="kind" defaultValue={filter.kind ?? ''}>
              <option value="">{say({ nl: 'Alles', en: 'Everything' })}</option>
              {kinds.map((kind) => <option key={kind} value={kind}>{kindName(payload.config, kind, language)}</option>)}
            </select>
          </div>
          {filter.kind && filter.document && (
            <div><label htmlFor="document">{say({ nl: 'Document', en: 'Document' })}</label>
              <select id="document" name="document" defaultValue={filter.document}>
                <option value={filter.document}>{titles.get(keyOf({ kind: filter.kind, document: filter.document }))?.title ?? filter.document}</option>
                <option value="">{say({ nl: 'Alle', en: 'All' })}</option>
              </select>
            </div>
          )}
          <div><label htmlFor="who">{say({ nl: 'Wie', en: 'Who' })}</label>
            <select id="who" name="who" defaultValue={filter.who ?? ''}>
              <option value="">{say({ nl: 'Iedereen', en: 'Everybody' })}</option>
              {people.map(({ id, name }) => <option key={id} value={String(id)}>{name}</option>)}
            </select>
          </div>
          <div><label htmlFor="day">{say({ nl: 'Dag', en: 'Day' })}</label><input id="day" name="day" type="date" defaultValue={asked('day')} /></div>
          <button type="submit">{say({ nl: 'Toon', en: 'Show' })}</button>
        </form>
        {found.rows.length === 0 ? <p>{say({ nl: 'Hier is niets veranderd.', en: 'Nothing changed here.' })}</p> : <ActivityLines rows={found.rows} {...{ payload, speech }} />}
        {found.pages > 1 && (
          <nav className="activity-pages" aria-label={say({ nl: 'Bladeren', en: 'Pages' })}>
            {found.page > 1 && <a href={to(found.page - 1)}>{say({ nl: 'Later', en: 'Later' })}</a>}
            <span>{say({ nl: `${found.page} van ${found.pages}`, en: `${found.page} of ${found.pages}` })}</span>
            {found.page < found.pages && <a href={to(found.page + 1)}>{say({ nl: 'Eerder', en: 'Earlier' })}</a>}
          </nav>
        )}
      </>
    );
  });
}
