import type { AdminViewServerProps } from 'payload';
import { volunteerStateLabels } from '../../labels.ts';
import { volunteerStates } from '../../volunteer.ts';
import { endpoints } from '../gate.ts';
import { filterIn, isListed, statesOf } from '../list.ts';
import { framed } from './Frame.tsx';
import { OverviewView } from './OverviewView.tsx';
import { SoughtFields } from './SoughtFields.tsx';
import { Tabs } from './Tabs.tsx';
import { VolunteerLine } from './VolunteerLine.tsx';
import { VolunteerView } from './VolunteerView.tsx';

/** `/admin/volunteers`: all volunteers by state; with `overview` behind it who can do what, with the id of one, that one's file. */
export async function VolunteersView(props: AdminViewServerProps) {
  const part = [props.params?.segments ?? []].flat()[1];
  if (part === 'overview') return OverviewView(props);
  if (part !== undefined) return VolunteerView(props, part);
  return framed(props, '/volunteers', async ({ desk, speech, admin, given, dayOf }) => {
    const { say } = speech;
    const { roles } = desk.snapshot();
    const filter = filterIn(given, Object.keys(roles));
    const found = (await desk.store.inState(statesOf(filter))).filter((volunteer) => isListed(volunteer, filter));
    const seeksMore = [filter.language, filter.level, filter.role, filter.weekday, filter.part].some((one) => one !== undefined);
    const counts = await Promise.all(volunteerStates.map(async (state) => [state, await desk.store.count(state)] as const));
    const groups = volunteerStates.map((state) => ({ state, members: found.filter((volunteer) => volunteer.state === state) })).filter(({ members }) => members.length > 0);
    return (
      <>
        <h1>{say({ nl: 'Vrijwilligers', en: 'Volunteers' })}</h1>
        <Tabs admin={admin} at="list" speech={speech} />
        <p className="marks">{counts.map(([state, count]) => <a key={state} className="mark" href={`?state=${state}`}>{say(volunteerStateLabels[state])}: {count}</a>)}</p>
        <form method="get" className="filter" role="search">
          <div><label htmlFor="q">{say({ nl: 'Zoek op naam, telefoon, e-mail of code', en: 'Search by name, phone, e-mail or code' })}</label><input id="q" name="q" type="search" dir="auto" autoComplete="off" defaultValue={filter.text} /></div>
          <div><label htmlFor="state">{say({ nl: 'Stand', en: 'State' })}</label>
            <select id="state" name="state" defaultValue={filter.state}>
              <option value="here">{say({ nl: 'Iedereen die niet stopte', en: 'Everybody who did not stop' })}</option>
              {volunteerStates.map((state) => <option key={state} value={state}>{say(volunteerStateLabels[state])}</option>)}
              <option value="all">{say({ nl: 'Alle', en: 'All' })}</option>
            </select>
          </div>
          <details className="more" open={seeksMore}><summary>{say({ nl: 'Ook op taal, taak en dag', en: 'By language, role and day too' })}</summary><div className="filter"><SoughtFields sought={filter} roles={roles} speech={speech} /></div></details>
          <button type="submit">{say({ nl: 'Toon', en: 'Show' })}</button>
        </form>
        <p className="buttons">
          <a className="button" href={`${endpoints}/write`}>{say({ nl: 'Vrijwilliger opschrijven', en: 'Write a volunteer down' })}</a>
          <a className="button" href={`${endpoints}/csv`}>{say({ nl: 'Lijst als CSV', en: 'List as CSV' })}</a>
        </p>
        {groups.length === 0 && <p className="none">{say({ nl: 'Hier is nu niemand.', en: 'There is nobody here now.' })}</p>}
        {groups.map(({ state, members }) => (
          <section key={state} aria-labelledby={`h-${state}`}>
            <h2 id={`h-${state}`}>{say(volunteerStateLabels[state])} ({members.length})</h2>
            <ul className="list">{members.map((volunteer) => <VolunteerLine key={volunteer.id} volunteer={volunteer} roles={roles} speech={speech} admin={admin} dayOf={dayOf} withDays={false} />)}</ul>
          </section>
        ))}
      </>
    );
  });
}
