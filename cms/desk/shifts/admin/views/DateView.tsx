import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { findDate, gapsOf } from '../crew-dates.ts';
import { endpointsOf } from '../gate.ts';
import { good, outcomeIn, outcomes } from '../outcomes.ts';
import { eventName } from '../words.ts';
import { framed } from './Frame.tsx';
import { RoleCrew } from './RoleCrew.tsx';

/** `/admin/shifts/{occurrence}`: the crew of one date, and all that is done with it. */
export async function DateView(props: AdminViewServerProps, occurrence: string) {
  const did = outcomeIn([props.searchParams?.did ?? ''].flat()[0] ?? '');
  return framed(props, `/shifts/${occurrence}`, async ({ desk, viewer, speech, admin }) => {
    const date = await findDate(desk, viewer, occurrence);
    if (!date) return notFound();
    const { say, day } = speech;
    const gaps = gapsOf(date);
    const volunteers = await desk.volunteers.inState(['active', 'start']);
    return (
      <>
        <p><a href={`${admin}/shifts`}>← {say({ nl: 'Alle datums', en: 'All dates' })}</a></p>
        <h1>{eventName(desk, date, speech)}</h1>
        <p>{day(date.date)}{date.cancelled && <strong> · {say({ nl: 'gaat niet door', en: 'cancelled' })}</strong>}</p>
        {did && <p className={good.includes(did) ? 'said' : 'said said--bad'} role="status">{say(outcomes[did])}</p>}
        {gaps > 0 && desk.now() < date.endsAt && <p className="warning">{say(gaps === 1 ? { nl: 'Er ontbreekt nog 1 persoon.', en: '1 person is still missing.' } : { nl: `Er ontbreken nog ${gaps} personen.`, en: `${gaps} people are still missing.` })}</p>}
        <div className="buttons"><a className="button" href={`${endpointsOf(occurrence)}/crew-list`}>{say({ nl: 'Lijst (afdrukken)', en: 'List (print)' })}</a></div>
        {date.roles.map((role) => <RoleCrew key={role.slug} {...{ role, date, desk, speech, volunteers }} />)}
      </>
    );
  });
}
